package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableModel;
import vn.soxa.app.Decided;

/** The decisions that stand, each with when, by whom and why; any of them can be taken back. */
final class DecisionsDialog extends JDialog {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(760, 360);

    private final transient List<Decided> decided;
    private final JTable table;
    private final JButton back;

    DecisionsDialog(Component over, List<Decided> decided, Consumer<Decided> takesBack) {
        super(SwingUtilities.getWindowAncestor(over), WindowWords.of("more.decisions"));
        this.decided = decided;
        this.table = new JTable(model(decided));
        this.back = WindowWords.button("decided.back", () -> {
            int row = table.getSelectedRow();
            if (row >= 0) {
                dispose();
                takesBack.accept(this.decided.get(row));
            }
        });
        WindowWords.explain(table, "decided");
        table.getAccessibleContext().setAccessibleName(WindowWords.of("more.decisions"));
        table.setFillsViewportHeight(true);
        table.getColumnModel().getColumn(0).setPreferredWidth(SIZE.width * 2 / 5);
        table.getSelectionModel().addListSelectionListener(event -> back.setEnabled(table.getSelectedRow() >= 0));
        back.setEnabled(false);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING));
        buttons.add(back);
        buttons.add(WindowWords.button("decided.close", this::dispose));
        JPanel content = new JPanel(new BorderLayout(0, 6));
        content.setBorder(BorderFactory.createEmptyBorder(10, 12, 8, 12));
        content.add(new JScrollPane(table), BorderLayout.CENTER);
        content.add(buttons, BorderLayout.SOUTH);
        setContentPane(content);
        setSize(Appearance.onScreen(SIZE));
        setLocationRelativeTo(getOwner());
    }

    private static DefaultTableModel model(List<Decided> decided) {
        String[] heads = {
            WindowWords.of("decided.what"),
            WindowWords.of("decided.when"),
            WindowWords.of("decided.who"),
            WindowWords.of("decided.because")
        };
        DefaultTableModel model = new DefaultTableModel(heads, 0) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        decided.forEach(one -> model.addRow(new Object[] {
            one.what(), one.note().when(), one.note().who(), one.note().because()
        }));
        return model;
    }
}
