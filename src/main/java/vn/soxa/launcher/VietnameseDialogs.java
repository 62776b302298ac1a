package vn.soxa.launcher;

import java.util.List;
import javax.swing.UIManager;

/** The words of Swing's own dialogs, which it has in English only. */
final class VietnameseDialogs {

    private static final List<String> WORDS = List.of(
            "FileChooser.lookInLabelText",
            "FileChooser.saveInLabelText",
            "FileChooser.folderNameLabelText",
            "FileChooser.fileNameLabelText",
            "FileChooser.filesOfTypeLabelText",
            "FileChooser.acceptAllFileFilterText",
            "FileChooser.cancelButtonText",
            "FileChooser.cancelButtonToolTipText",
            "FileChooser.openButtonText",
            "FileChooser.openDialogTitleText",
            "FileChooser.upFolderToolTipText",
            "FileChooser.upFolderAccessibleName",
            "FileChooser.homeFolderToolTipText",
            "FileChooser.homeFolderAccessibleName",
            "FileChooser.newFolderToolTipText",
            "FileChooser.newFolderAccessibleName",
            "FileChooser.newFolderActionLabelText",
            "FileChooser.listViewButtonToolTipText",
            "FileChooser.listViewButtonAccessibleName",
            "FileChooser.listViewActionLabelText",
            "FileChooser.detailsViewButtonToolTipText",
            "FileChooser.detailsViewButtonAccessibleName",
            "FileChooser.detailsViewActionLabelText",
            "FileChooser.viewMenuLabelText",
            "FileChooser.refreshActionLabelText",
            "FileChooser.fileNameHeaderText",
            "FileChooser.fileSizeHeaderText",
            "FileChooser.fileTypeHeaderText",
            "FileChooser.fileDateHeaderText",
            "FileChooser.win32.newFolder",
            "FileChooser.other.newFolder",
            "OptionPane.okButtonText",
            "OptionPane.cancelButtonText",
            "OptionPane.yesButtonText",
            "OptionPane.noButtonText",
            "OptionPane.titleText");

    private VietnameseDialogs() {}

    /** After the looks are set. */
    static void install() {
        WORDS.forEach(key -> UIManager.put(key, WindowWords.of(key)));
    }
}
