package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
    private final JButton skip;
    private boolean allowed;
    private transient String file = "";

    /** A reporter as the list shows it. */
    private record Choice(String code, String name) {
        @Override
        public String toString() {
            return name + " (" + code + ")";
        }
    }

    WhosePanel(BiConsumer<String, String> named, Consumer<String> skipped) {
        super(new BorderLayout(4, 4));
        settle = Appearance.deciding(WindowWords.button("whose.settle", () -> {
            if (reporters.getSelectedItem() instanceof Choice choice) {
                named.accept(file, choice.code());
            }
        }));
        skip = Appearance.dropping(WindowWords.button("whose.skip", () -> skipped.accept(file)));
        reporters.addActionListener(event -> allow(allowed));
        setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        add(WindowWords.label("whose", reporters), BorderLayout.WEST);
        add(reporters, BorderLayout.CENTER);
        JPanel buttons = new JPanel(new GridLayout(1, 0, 4, 0));
        buttons.add(settle);
        buttons.add(skip);
        add(buttons, BorderLayout.SOUTH);
        setVisible(false);
    }

    void allow(boolean now) {
        allowed = now;
        settle.setEnabled(now && reporters.getSelectedItem() != null);
        skip.setEnabled(now);
    }

    void ask(String of, List<Reporter> among) {
        file = of;
        reporters.setModel(new DefaultComboBoxModel<>(among.stream()
                .map(reporter -> new Choice(reporter.code(), ReporterRow.name(reporter)))
                .toArray(Choice[]::new)));
        reporters.setSelectedItem(null);
        setVisible(!among.isEmpty());
    }
}
