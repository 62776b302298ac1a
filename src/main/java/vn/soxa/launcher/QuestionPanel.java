package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** Asks the officer which reading of a cell is right: one click for the likely ones, a field for another. */
final class QuestionPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 12;

    private final JLabel question = new JLabel();
    private final JPanel choices = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 2));
    private final JTextField other = new JTextField(COLUMNS);
    private final transient BiConsumer<Point, String> settled;

    QuestionPanel(BiConsumer<Point, String> settled) {
        super(new BorderLayout(0, 4));
        this.settled = settled;
        setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        add(question, BorderLayout.NORTH);
        add(choices, BorderLayout.CENTER);
        Words.explain(other, "question.other");
        other.getAccessibleContext().setAccessibleName(Words.of("question.other"));
        setVisible(false);
    }

    void ask(Point point) {
        choices.removeAll();
        List<String> readings = point.readings();
        boolean two = readings.size() > 1;
        question.setText(Words.of(two ? "question.which" : "question.right"));
        for (String reading : readings) {
            JButton button = new JButton(two ? reading : Words.of("question.keep", "reading", reading));
            button.setName("question.reading");
            button.addActionListener(event -> settled.accept(point, reading));
            choices.add(button);
        }
        other.setText("");
        choices.add(Words.label("question.other", other));
        choices.add(other);
        JButton settle = Words.button("question.settle", () -> answer(point));
        choices.add(settle);
        for (var listener : other.getActionListeners()) {
            other.removeActionListener(listener);
        }
        other.addActionListener(event -> answer(point));
        setVisible(true);
        revalidate();
    }

    private void answer(Point point) {
        String text = other.getText().strip();
        if (!text.isEmpty()) {
            settled.accept(point, text);
        }
    }
}
