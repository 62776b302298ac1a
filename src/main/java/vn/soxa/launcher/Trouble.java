package vn.soxa.launcher;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JOptionPane;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.DiskFault;
import vn.soxa.app.RoundLog;

/**
 * What went wrong, in a sentence with what to do.
 *
 * @param log where the rest is, for whoever helps; empty where the sentence says all there is to say
 */
record Trouble(String sentence, Optional<Path> log) {
    private static final int WIDTH = 70;

    /** Keeps what no sentence explains in the log of the work folder. */
    static Trouble of(Throwable failure, @Nullable Path folder) {
        return failure instanceof CannotDoException cannot
                ? new Trouble(cannot.sentence(), Optional.empty())
                : new Trouble(sentence(failure), RoundLog.fault(folder, failure));
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return WindowWords.of("trouble.memory");
        }
        return DiskFault.sentence(failure).orElseGet(() -> WindowWords.of("trouble.unexpected"));
    }

    private String text() {
        String wrapped = WordUtils.wrap(sentence, WIDTH, "\n", true);
        return log.map(file -> WindowWords.of("trouble.logged", "text", wrapped, "file", file.toString()))
                .orElse(wrapped);
    }

    /** Shows it; the window is usable again when it was read. */
    void show(@Nullable Component over) {
        JButton close = new JButton();
        WindowWords.name(close, "trouble.close");
        Object[] buttons =
                log.<Object[]>map(file -> new Object[] {close, copying(file)}).orElseGet(() -> new Object[] {close});
        JOptionPane pane =
                new JOptionPane(text(), JOptionPane.WARNING_MESSAGE, JOptionPane.DEFAULT_OPTION, null, buttons, close);
        var dialog = pane.createDialog(over, WindowWords.of("trouble"));
        dialog.setName("trouble");
        close.addActionListener(event -> dialog.dispose());
        dialog.setVisible(true);
    }

    private static JButton copying(Path file) {
        return WindowWords.button("trouble.copy", () -> copy(file.toString()));
    }

    static void copy(String text) {
        StringSelection selection = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
    }
}
