package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.Audience;
import vn.soxa.app.Doubts;
import vn.soxa.app.WorkFolder;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanRows;
import vn.soxa.text.VietnameseFormat;

/** The round of one period: verbs on the left, who has sent in the middle, what to mend on the right. */
final class RoundPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final transient Desk desk;
    private final JComboBox<Period> periods = new JComboBox<>();
    private final JLabel commune = new JLabel(" ");
    private final JButton change;
    private final JButton print;
    private final ReporterTable table;
    private final MendPanel mend;
    private final VerbPanel verbs;
    private final StatusBar status;
    private final ResultBar results;
    private transient @Nullable InboxView seen;
    private boolean filling;
    private boolean busy;

    RoundPanel(Desk desk, MendPanel.Asked asked, Runnable changeFolder) {
        super(new BorderLayout(0, 4));
        this.desk = desk;
        this.mend = new MendPanel(asked);
        this.table = new ReporterTable(new ReporterModel(), mend::show);
        this.results = new ResultBar(desk::open);
        this.verbs = new VerbPanel(new Verbs(desk, this), new MoreMenu(new Errands(desk)).button());
        this.status = new StatusBar(desk::stop);
        this.change = WindowWords.button("folder.change", changeFolder);
        this.print = new PrintMenu(desk, () -> seen == null ? null : seen.outputs(), table::selected).button();
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, table.scrolling(), mend);
        split.setResizeWeight(0.55);
        split.setBorder(null);
        add(head(), BorderLayout.NORTH);
        add(verbs, BorderLayout.WEST);
        add(split, BorderLayout.CENTER);
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(results, BorderLayout.NORTH);
        foot.add(status, BorderLayout.SOUTH);
        add(foot, BorderLayout.SOUTH);
        verbs.allow(false, false);
    }

    private JPanel head() {
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.X_AXIS));
        head.setBorder(BorderFactory.createEmptyBorder(8, GAP, 4, GAP));
        periods.setRenderer(new PeriodWords());
        periods.addActionListener(event -> {
            if (!filling && periods.getSelectedItem() instanceof Period period) {
                desk.choose(period);
            }
        });
        periods.setMaximumSize(periods.getPreferredSize());
        WindowWords.explain(commune, "commune");
        commune.setFont(Appearance.bold());
        head.add(WindowWords.label("period", periods));
        head.add(Box.createHorizontalStrut(GAP / 2));
        head.add(periods);
        head.add(Box.createHorizontalStrut(GAP));
        head.add(commune);
        head.add(Box.createHorizontalGlue());
        head.add(print);
        head.add(Box.createHorizontalStrut(GAP / 2));
        head.add(change);
        return head;
    }

    /** The table and the list have handlers of their own that would refuse files. */
    void dropOn(TransferHandler files) {
        table.setTransferHandler(files);
        mend.dropOn(files);
    }

    StatusBar status() {
        return status;
    }

    /** The button of the next step. */
    JButton mainButton() {
        return seen == null ? verbs.first() : verbs.next(seen);
    }

    void plan(WorkFolder folder, Plan plan, List<Period> known, Period chosen) {
        filling = true;
        periods.setModel(new DefaultComboBoxModel<>(known.toArray(Period[]::new)));
        periods.setSelectedItem(chosen);
        periods.setMaximumSize(periods.getPreferredSize());
        filling = false;
        commune.setText(
                plan.communeCode().equals(PlanRows.madeUpCommuneCode())
                        ? WindowWords.of("commune.madeUp", "commune", plan.communeName())
                        : plan.communeName());
        change.setToolTipText(
                WindowWords.of("folder.now", "folder", folder.root().toString()));
        seen = null;
        results.clear();
        mend.plan(plan);
        table.call(Contact.of(plan));
        table.show(ReporterRows.of(plan, chosen));
        busy(false);
    }

    void seen(InboxView now) {
        seen = now;
        table.show(ReporterRows.of(now));
        table.chooseWorst();
        results.show(now.outputs());
        verbs.allow(!busy && desk.opened(), true);
    }

    /** Where the officer was before the controls were switched off; never the periods, where a key changes the period. */
    void focusOnWork() {
        if (!mend.takeFocus()) {
            table.requestFocusInWindow();
        }
    }

    void busy(boolean now) {
        busy = now;
        verbs.allow(!now && desk.opened(), seen != null);
        periods.setEnabled(!now && desk.opened());
        change.setEnabled(!now);
        print.setEnabled(!now && desk.opened());
        mend.busy(now);
    }

    private record Verbs(Desk desk, RoundPanel panel) implements VerbPanel.Verbs {
        @Override
        public void planBook() {
            desk.open(desk.here().folder().planBook());
        }

        @Override
        public void issueHamlets() {
            issue(Audience.HAMLETS);
        }

        @Override
        public void issueOfficers() {
            issue(Audience.OFFICERS);
        }

        private void issue(Audience audience) {
            if (Brake.off(
                    panel, "brake.issue", new Doubts().beforeIssuing(desk.here().plan()))) {
                desk.issue(audience);
            }
        }

        @Override
        public void inbox() {
            desk.files().openInbox(desk.here());
        }

        @Override
        public void collect() {
            desk.collect();
        }

        @Override
        public void sendUpward() {
            InboxView now = panel.seen;
            List<String> doubts = now == null ? List.of() : new Doubts().beforeSending(now.view());
            if (Brake.off(panel, "brake.send", doubts)) {
                desk.sendUpward(doubts);
            }
        }
    }

    private static final class PeriodWords extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean selected, boolean focus) {
            Object shown = value instanceof Period period
                    ? WindowWords.of(
                            "period.shown", "name", VietnameseFormat.period(period.code()), "code", period.code())
                    : value;
            return super.getListCellRendererComponent(list, shown, index, selected, focus);
        }
    }
}
