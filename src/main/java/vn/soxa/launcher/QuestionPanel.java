package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * Asks the officer which reading of a cell is right: one click for the likely ones, a field for another; of a cell at
 * fault, what somebody said on the telephone.
 */
final class QuestionPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 12;

    private final JLabel place = WindowWords.explain(new JLabel(" "), "question.place");
    private final JLabel header = WindowWords.explain(new JLabel(" "), "question.header");
    private final JLabel question = new JLabel();
    private final JPanel choices = new JPanel(new GridLayout(0, 1, 0, 4));
    private final JPanel free = new JPanel(new BorderLayout(4, 0));
    private final JTextField other = new JTextField(COLUMNS);
    private final JPanel why = new JPanel(new BorderLayout(4, 0));
    private final JComboBox<String> cells = new JComboBox<>();
    private final JPanel whichCell = new JPanel(new BorderLayout(4, 0));
    private final JTextField because = new JTextField(COLUMNS);
    private final JButton settle = Appearance.deciding(WindowWords.button("question.settle", this::answer));
    private final JLabel otherLabel = WindowWords.label("question.other", other);
    private final transient Settles settled;
    private final transient BiConsumer<Point, FileAnswer> ruled;
    private transient @Nullable Point point;

    /** What the officer decides: a reading, and who said so. */
    @FunctionalInterface
    interface Settles {
        void settle(Point point, String reading, String because);
    }

    QuestionPanel(Settles settled, BiConsumer<Point, FileAnswer> ruled) {
        super(new BorderLayout(0, 4));
        this.settled = settled;
        this.ruled = ruled;
        setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        place.setFont(Appearance.bold());
        JPanel about = new JPanel(new GridLayout(0, 1));
        List.of(place, header, question).forEach(about::add);
        add(about, BorderLayout.NORTH);
        add(choices, BorderLayout.CENTER);
        free.add(otherLabel, BorderLayout.NORTH);
        free.add(other, BorderLayout.CENTER);
        free.add(settle, BorderLayout.EAST);
        why.add(WindowWords.label("question.because", because), BorderLayout.WEST);
        why.add(because, BorderLayout.CENTER);
        whichCell.add(WindowWords.label("question.cell", cells), BorderLayout.WEST);
        whichCell.add(cells, BorderLayout.CENTER);
        JPanel typed = new JPanel(new BorderLayout(0, 4));
        JPanel said = new JPanel(new BorderLayout(0, 4));
        said.add(why, BorderLayout.NORTH);
        said.add(whichCell, BorderLayout.SOUTH);
        typed.add(said, BorderLayout.NORTH);
        typed.add(free, BorderLayout.CENTER);
        add(typed, BorderLayout.SOUTH);
        other.addActionListener(event -> answer());
        setVisible(false);
    }

    /** Keeps what is being typed where the same is asked again, and who said it for the next of the same file. */
    void ask(Point now) {
        Point before = point;
        if (before == null || !before.name().equals(now.name())) {
            because.setText("");
        }
        if (before == null || !before.same(now)) {
            other.setText("");
        }
        point = now;
        tell(place, now.title());
        tell(
                header,
                now.header()
                        .map(said -> WindowWords.of("question.header", "header", said))
                        .orElse(" "));
        choices.removeAll();
        boolean which = now.asksWhich();
        boolean told = !which && !now.asks();
        List<String> readings = told || which ? List.of() : now.choices();
        boolean row = !told && !which && !now.settlements().isEmpty();
        boolean two = row || readings.size() > 1;
        question.setText(WindowWords.of(
                told ? "question.told" : row || which ? "question.row" : two ? "question.which" : "question.right"));
        otherLabel.setText(WindowWords.of(told ? "question.value" : "question.other"));
        free.setVisible(!row && !which);
        why.setVisible(told);
        cells.setModel(new DefaultComboBoxModel<>(
                now.either().stream().map(CellAddress::a1).toArray(String[]::new)));
        whichCell.setVisible(told && cells.getItemCount() > 0);
        for (String reading : readings) {
            String words = two ? now.shown(reading) : WindowWords.of("question.keep", "reading", now.shown(reading));
            choose("question.reading", words, () -> settled.settle(now, reading, ""));
        }
        for (FileAnswer answer : which ? FileAnswer.values() : new FileAnswer[0]) {
            choose("question.file." + answer, answer.words(now), () -> ruled.accept(now, answer));
        }
        setVisible(true);
        revalidate();
        repaint();
    }

    /** The whole of it where the panel is too narrow. */
    private static void tell(JLabel label, String words) {
        label.setText(words);
        label.setToolTipText(words.isBlank() ? null : words);
    }

    private void choose(String name, String words, Runnable does) {
        JButton button = Appearance.deciding(new JButton(words));
        button.setName(name);
        button.setToolTipText(words);
        button.addActionListener(event -> does.run());
        choices.add(button);
    }

    void allow(boolean allowed) {
        for (Component choice : choices.getComponents()) {
            choice.setEnabled(allowed);
        }
        settle.setEnabled(allowed);
        other.setEnabled(allowed);
        because.setEnabled(allowed);
        cells.setEnabled(allowed);
    }

    private void answer() {
        String text = other.getText().strip();
        Point now = point;
        if (now == null || text.isEmpty()) {
            return;
        }
        if (why.isVisible() && because.getText().isBlank()) {
            question.setText(WindowWords.of("question.whoFirst"));
            because.requestFocusInWindow();
            return;
        }
        Point told = whichCell.isVisible() ? now.at(now.either().get(cells.getSelectedIndex())) : now;
        settled.settle(told, text, because.getText());
    }
}
