package vn.soxa.launcher;

import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** The round, from top to bottom. */
final class VerbPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What the buttons do. */
    interface Verbs {
        void planBook();

        void issueHamlets();

        void issueOfficers();

        void inbox();

        void collect();

        void sendUpward();
    }

    private final JButton hamlets;
    private final JButton inbox;
    private final JButton collect;
    private final JButton upward;
    private final List<JButton> buttons;

    VerbPanel(Verbs verbs, JButton more) {
        super(new GridBagLayout());
        JButton planBook = WindowWords.button("verb.planBook", verbs::planBook);
        hamlets = WindowWords.button("verb.issueHamlets", verbs::issueHamlets);
        JButton officers = WindowWords.button("verb.issueOfficers", verbs::issueOfficers);
        inbox = WindowWords.button("verb.inbox", verbs::inbox);
        collect = WindowWords.button("verb.collect", verbs::collect);
        upward = WindowWords.button("verb.sendUpward", verbs::sendUpward);
        buttons = List.of(planBook, hamlets, officers, inbox, collect, upward, more);
        setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 8));
        step("step.plan", planBook);
        step("step.issue", hamlets, officers);
        step("step.receive", inbox);
        step("step.collect", collect);
        step("step.upward", upward);
        more.setHorizontalAlignment(SwingConstants.LEADING);
        add(more, place());
        GridBagConstraints rest = place();
        rest.weighty = 1;
        add(Box.createVerticalGlue(), rest);
    }

    /** The button of what is to be done next. */
    JButton next(InboxView seen) {
        if (!seen.issued() && seen.view().checked().submissions().isEmpty()) {
            return hamlets;
        }
        if (seen.view().checked().submissions().isEmpty()) {
            return inbox;
        }
        boolean all = ReporterRows.of(seen).stream().allMatch(row -> row.standing() == Standing.ACCEPTED);
        return all && seen.outputs().packed().isEmpty() ? upward : collect;
    }

    JButton first() {
        return hamlets;
    }

    /** {@code read}: what is not done is known; before that nothing goes up, for nobody could be asked. */
    void allow(boolean enabled, boolean read) {
        buttons.forEach(button -> button.setEnabled(enabled));
        upward.setEnabled(enabled && read);
    }

    private void step(String key, JButton... does) {
        JLabel label = new JLabel(WindowWords.of(key));
        label.setBorder(BorderFactory.createEmptyBorder(8, 2, 2, 0));
        label.setFont(Appearance.bold());
        add(label, place());
        for (JButton button : does) {
            button.setHorizontalAlignment(SwingConstants.LEADING);
            add(button, place());
        }
    }

    private static GridBagConstraints place() {
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = 0;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.insets = new Insets(1, 0, 3, 0);
        return place;
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
