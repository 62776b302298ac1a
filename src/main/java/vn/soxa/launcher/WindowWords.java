package vn.soxa.launcher;

import java.awt.event.KeyEvent;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import vn.soxa.text.Phrasebook;

/** The words of the window, and the controls that are named by them. */
final class WindowWords {
    private static final Phrasebook SAY = new Phrasebook(WindowWords.class, "launcher_vi.properties");

    private WindowWords() {}

    /** The line of a key, with {@code args} as name, value, name, value … put into its {@code {names}}. */
    static String of(String key, String... args) {
        return SAY.of(key, args);
    }

    static boolean has(String key) {
        return SAY.has(key);
    }

    /** Two digits at least, as offices count. */
    static String padded(int count) {
        return count < 10 ? "0" + count : Integer.toString(count);
    }

    /** A button with its words, key and explanation; {@code does} runs on the window's thread. */
    static JButton button(String key, Runnable does) {
        JButton button = new JButton();
        name(button, key);
        button.addActionListener(event -> does.run());
        return button;
    }

    static <B extends AbstractButton> B name(B button, String key) {
        button.setText(of(key));
        if (has(key + ".key")) {
            button.setMnemonic(
                    KeyEvent.getExtendedKeyCodeForChar(of(key + ".key").charAt(0)));
        }
        return explain(button, key);
    }

    /** A label that leads to a control by its key and names it to screen readers. */
    static JLabel label(String key, JComponent control) {
        JLabel label = new JLabel(of(key));
        if (has(key + ".key")) {
            label.setDisplayedMnemonic(of(key + ".key").charAt(0));
        }
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(of(key));
        explain(control, key);
        return label;
    }

    static <C extends JComponent> C explain(C control, String key) {
        control.setName(key);
        if (has(key + ".tip")) {
            control.setToolTipText(of(key + ".tip"));
            control.getAccessibleContext().setAccessibleDescription(of(key + ".tip"));
        }
        return control;
    }
}
