package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Asks the officer which reading of a cell is right: one click for the likely ones, a field for another. */
final class QuestionPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 12;

    private final JLabel question = new JLabel();
    private final JPanel choices = new JPanel(new GridLayout(0, 1, 0, 4));
    private final JPanel free = new JPanel(new BorderLayout(4, 0));
    private final JTextField other = new JTextField(COLUMNS);
    private final JButton settle = WindowWords.button("question.settle", this::answer);
    private final transient BiConsumer<Point, String> settled;
    private transient @Nullable Point point;

    QuestionPanel(BiConsumer<Point, String> settled) {
        super(new BorderLayout(0, 4));
        this.settled = settled;
        setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        add(question, BorderLayout.NORTH);
        add(choices, BorderLayout.CENTER);
        free.add(WindowWords.label("question.other", other), BorderLayout.WEST);
        free.add(other, BorderLayout.CENTER);
        free.add(settle, BorderLayout.EAST);
        add(free, BorderLayout.SOUTH);
        other.addActionListener(event -> answer());
        setVisible(false);
    }

    void ask(Point now) {
        point = now;
        choices.removeAll();
        List<String> readings = now.choices();
        boolean row = !now.settlements().isEmpty();
        boolean two = row || readings.size() > 1;
        question.setText(WindowWords.of(row ? "question.row" : two ? "question.which" : "question.right"));
        free.setVisible(!row);
        for (String reading : readings) {
            JButton button = new JButton(two ? reading : WindowWords.of("question.keep", "reading", reading));
            button.setName("question.reading");
            button.addActionListener(event -> settled.accept(now, reading));
            choices.add(button);
        }
        other.setText("");
        setVisible(true);
        revalidate();
        repaint();
    }

    void allow(boolean allowed) {
        for (Component choice : choices.getComponents()) {
            choice.setEnabled(allowed);
        }
        settle.setEnabled(allowed);
        other.setEnabled(allowed);
    }

    private void answer() {
        String text = other.getText().strip();
        if (point != null && !text.isEmpty()) {
            settled.accept(point, text);
        }
    }
}
