package vn.soxa.launcher;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import vn.soxa.app.NewCommune;

/** What a commune is asked when it begins: its name, its hamlets as a column, who answers the telephone. */
final class OwnCommune extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 38;
    private static final int LINES = 5;

    private final JTextField commune = new JTextField(COLUMNS);
    private final JTextArea hamlets = new JTextArea(LINES, COLUMNS);
    private final JTextField contact = new JTextField(COLUMNS);
    private final JTextField phone = new JTextField(COLUMNS);

    OwnCommune() {
        super(new GridBagLayout());
        hamlets.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        hamlets.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        line(0, "first.commune", commune, commune);
        line(1, "first.hamlets", hamlets, new JScrollPane(hamlets));
        line(2, "first.contact", contact, contact);
        line(3, "first.phone", phone, phone);
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
        List.of(commune, hamlets, contact, phone).forEach(field -> field.setEnabled(asked));
    }

    NewCommune answers() {
        List<String> names = hamlets.getText().lines().toList();
        return new NewCommune(commune.getText(), names, contact.getText(), phone.getText());
    }
}
