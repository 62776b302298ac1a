package vn.soxa.launcher;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files and folders that are dropped on the window; the originals stay where they are. */
final class DropFiles extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<Path>> dropped;

    DropFiles(Consumer<List<Path>> dropped) {
        this.dropped = dropped;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return false;
        }
        if (support.isDrop()) {
            support.setDropAction(COPY);
        }
        return true;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            dropped.accept(
                    files.stream().map(File.class::cast).map(File::toPath).toList());
            return true;
        } catch (UnsupportedFlavorException | IOException gone) {
            return false;
        }
    }
}
