package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import vn.soxa.app.NewCommune;
import vn.soxa.plan.ShippedPlan;

/** What a commune is asked when it begins: name, plans, hamlets as a column, who answers the telephone. */
final class OwnCommune extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 38;
    private static final int CODE_COLUMNS = 8;
    private static final int LINES = 5;

    private final JTextField commune = new JTextField(COLUMNS);
    private final JTextField code = new JTextField(CODE_COLUMNS);
    private final JTextArea hamlets = new JTextArea(LINES, COLUMNS);
    private final transient Map<ShippedPlan, JCheckBox> plans = new LinkedHashMap<>();
    private final JTextField contact = new JTextField(COLUMNS);
    private final JTextField phone = new JTextField(COLUMNS);

    /** {@code folder} stands above the questions, on the same lines. */
    OwnCommune(JComponent folder, JComponent shown) {
        super(new GridBagLayout());
        hamlets.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        hamlets.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        hamlets.setLineWrap(true);
        line(0, "first.folder", folder, shown);
        line(1, "first.commune", commune, commune);
        JPanel number = new JPanel(new BorderLayout(8, 0));
        number.add(code, BorderLayout.WEST);
        number.add(new JLabel(WindowWords.of("first.code.what")), BorderLayout.CENTER);
        line(2, "first.code", code, number);
        JPanel offered = new JPanel(new GridLayout(0, 1));
        List<ShippedPlan> proposed = NewCommune.proposedPlans();
        for (ShippedPlan plan : ShippedPlan.all()) {
            if (!plan.empty()) {
                JCheckBox box = new JCheckBox(plan.title(), proposed.contains(plan));
                box.setName("first.plans." + plan.folder());
                plans.put(plan, box);
                offered.add(box);
            }
        }
        line(3, "first.plans", offered, offered);
        line(4, "first.hamlets", hamlets, new JScrollPane(hamlets));
        line(5, "first.contact", contact, contact);
        line(6, "first.phone", phone, phone);
    }

    private void line(int row, String key, JComponent field, JComponent shown) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = row;
        place.gridx = 0;
        place.anchor = GridBagConstraints.FIRST_LINE_START;
        place.insets = new Insets(4, 0, 4, 10);
        add(WindowWords.label(key, field), place);
        place.gridx = 1;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        add(shown, place);
    }

    /** Nothing to be asked of a work folder that is there. */
    void allow(boolean asked) {
        List.of(commune, code, hamlets, contact, phone).forEach(field -> field.setEnabled(asked));
        plans.values().forEach(box -> box.setEnabled(asked));
    }

    /** The shipped plans to begin with; with none chosen, an empty book that the commune writes by itself. */
    List<String> plans() {
        List<String> chosen = plans.entrySet().stream()
                .filter(plan -> plan.getValue().isSelected())
                .map(plan -> plan.getKey().folder())
                .toList();
        return !chosen.isEmpty()
                ? chosen
                : ShippedPlan.all().stream()
                        .filter(ShippedPlan::empty)
                        .map(ShippedPlan::folder)
                        .toList();
    }

    NewCommune answers() {
        List<String> names = hamlets.getText().lines().toList();
        return new NewCommune(commune.getText(), code.getText(), names, contact.getText(), phone.getText());
    }
}
