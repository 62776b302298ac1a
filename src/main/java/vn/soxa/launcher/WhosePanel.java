package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import vn.soxa.plan.Reporter;

/** Asks the officer whose a file is that nobody could identify. */
final class WhosePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JComboBox<Choice> reporters = new JComboBox<>();
    private final JButton settle;
    private transient String file = "";

    /** A reporter as the list shows it. */
    private record Choice(String code, String name) {
        @Override
        public String toString() {
            return name + " (" + code + ")";
        }
    }

    WhosePanel(BiConsumer<String, String> named) {
        super(new BorderLayout(4, 0));
        settle = WindowWords.button("whose.settle", () -> {
            Choice choice = (Choice) Objects.requireNonNull(reporters.getSelectedItem());
            named.accept(file, choice.code());
        });
        setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        add(WindowWords.label("whose", reporters), BorderLayout.WEST);
        add(reporters, BorderLayout.CENTER);
        add(settle, BorderLayout.EAST);
        setVisible(false);
    }

    void allow(boolean allowed) {
        settle.setEnabled(allowed);
    }

    void ask(String of, List<Reporter> among) {
        file = of;
        reporters.setModel(new DefaultComboBoxModel<>(among.stream()
                .map(reporter -> new Choice(reporter.code(), ReporterRow.name(reporter)))
                .toArray(Choice[]::new)));
        setVisible(!among.isEmpty());
    }
}
