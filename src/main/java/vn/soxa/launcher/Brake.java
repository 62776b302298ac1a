package vn.soxa.launcher;

import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JOptionPane;
import org.apache.commons.text.WordUtils;

/** Asks before something that cannot be taken back; the safe answer is the one that Enter gives. */
final class Brake {
    private static final int WIDTH = 70;

    private Brake() {}

    /** True where it is to be done all the same; asks nothing where there is no doubt. */
    static boolean off(Component over, String key, List<String> doubts) {
        if (doubts.isEmpty()) {
            return true;
        }
        String text = WindowWords.of(key, "doubts", "– " + String.join("\n– ", doubts));
        JButton wait = WindowWords.name(new JButton(), "brake.wait");
        JButton go = WindowWords.name(new JButton(), key + ".go");
        go.setName("brake.go");
        JOptionPane pane = new JOptionPane(
                wrapped(text),
                JOptionPane.QUESTION_MESSAGE,
                JOptionPane.DEFAULT_OPTION,
                null,
                new Object[] {wait, go},
                wait);
        JDialog dialog = pane.createDialog(over, WindowWords.of("brake"));
        wait.addActionListener(event -> dialog.dispose());
        go.addActionListener(event -> {
            pane.setValue(go);
            dialog.dispose();
        });
        dialog.setVisible(true);
        return go.equals(pane.getValue());
    }

    private static String wrapped(String text) {
        return text.lines()
                .map(line -> WordUtils.wrap(line, WIDTH, "\n", true))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
