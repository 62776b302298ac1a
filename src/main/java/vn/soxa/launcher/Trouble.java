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
            return Words.of("trouble.memory");
        }
        return failure instanceof IOException
                ? Words.of("trouble.disk", "file", String.valueOf(failure.getMessage()))
                : Words.of("trouble.unexpected");
    }

    String details() {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** Shows the sentence; the window is usable again when it was read. */
    void show(@Nullable Component over) {
        JButton details = Words.button("trouble.copy", () -> copy(details()));
        JButton close = new JButton();
        Words.name(close, "trouble.close");
        JOptionPane pane = new JOptionPane(
                Words.of("trouble.wrapped", "text", wrapped(sentence())),
                JOptionPane.WARNING_MESSAGE,
                JOptionPane.DEFAULT_OPTION,
                null,
                new Object[] {close, details},
                close);
        var dialog = pane.createDialog(over, Words.of("trouble"));
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
