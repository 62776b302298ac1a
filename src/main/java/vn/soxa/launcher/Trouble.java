package vn.soxa.launcher;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.swing.JButton;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.CannotDoException;

/** What went wrong, in a sentence with what to do; the details only for whoever helps. */
record Trouble(Throwable failure) {
    private static final int WIDTH = 70;

    String sentence() {
        if (failure instanceof CannotDoException cannot) {
            return cannot.sentence();
        }
        if (failure instanceof OutOfMemoryError) {
            return WindowWords.of("trouble.memory");
        }
        return failure instanceof IOException
                ? WindowWords.of("trouble.disk", "file", String.valueOf(failure.getMessage()))
                : WindowWords.of("trouble.unexpected");
    }

    String details() {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Shows the sentence; the window is usable again when it was read. */
    void show(@Nullable Component over) {
        JButton details = WindowWords.button("trouble.copy", () -> copy(details()));
        JButton close = new JButton();
        WindowWords.name(close, "trouble.close");
        JOptionPane pane = new JOptionPane(
                WindowWords.of("trouble.wrapped", "text", wrapped(sentence())),
                JOptionPane.WARNING_MESSAGE,
                JOptionPane.DEFAULT_OPTION,
                null,
                new Object[] {close, details},
                close);
        var dialog = pane.createDialog(over, WindowWords.of("trouble"));
        dialog.setName("trouble");
        close.addActionListener(event -> dialog.dispose());
        dialog.setVisible(true);
    }

    static void copy(String text) {
        StringSelection selection = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
    }

    private static String wrapped(String text) {
        return org.apache.commons.text.WordUtils.wrap(text, WIDTH, "\n", true);
    }
}
