package vn.soxa.launcher;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

/** What is being done, how far it is, and what came of the last thing. */
final class StatusBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 2;

    private final JProgressBar bar = new JProgressBar();
    private final JLabel step = new JLabel(" ");
    private final Prose sentence = new Prose("sentence").bold();
    private final JButton stop;

    StatusBar(Runnable stops) {
        super(new BorderLayout(8, 4));
        stop = WindowWords.button("stop", stops);
        stop.setEnabled(false);
        bar.setVisible(false);
        WindowWords.explain(bar, "progress");
        bar.getAccessibleContext().setAccessibleName(WindowWords.of("progress"));
        WindowWords.explain(step, "step");
        setBorder(BorderFactory.createEmptyBorder(4, 12, 8, 12));
        sentence.setText(" ");
        sentence.setRows(LINES); // so that nothing above moves when a sentence is longer than the last
        JPanel doing = new JPanel(new BorderLayout(8, 0));
        doing.add(bar, BorderLayout.WEST);
        doing.add(step, BorderLayout.CENTER);
        doing.add(stop, BorderLayout.EAST);
        add(sentence, BorderLayout.NORTH);
        add(doing, BorderLayout.SOUTH);
    }

    void begins(String what, boolean stoppable) {
        bar.setVisible(true);
        bar.setIndeterminate(true);
        step.setText(what);
        stop.setEnabled(stoppable);
    }

    void at(String doing, String file, int done, int total) {
        if (total > 0) {
            bar.setIndeterminate(false);
            bar.setMaximum(total);
            bar.setValue(done);
        }
        step.setText(
                total > 0
                        ? WindowWords.of(
                                "step.of",
                                "step",
                                doing,
                                "done",
                                Integer.toString(done),
                                "total",
                                Integer.toString(total),
                                "file",
                                file)
                        : WindowWords.of("step.at", "step", doing, "file", file));
    }

    void ends() {
        bar.setIndeterminate(false);
        bar.setVisible(false);
        step.setText(WindowWords.of("step.idle"));
        stop.setEnabled(false);
    }

    /** What stands where nothing is being done. */
    void idle(String text) {
        step.setText(text);
    }

    void tell(String text) {
        sentence.setText(text);
        sentence.setCaretPosition(0);
    }
}
