package vn.soxa.launcher;

import java.awt.Component;
import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.event.ListSelectionEvent;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableRowSorter;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.text.VietnameseFormat;

/** Who has sent and how it stands; a coloured dot beside the word for it. */
final class ReporterTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 16;
    private static final int GAP = 10;

    private final ReporterModel model;
    private final transient Consumer<@Nullable ReporterRow> chosen;

    /** What must be readable however narrow the window is. */
    private static final List<String> LEAST = List.of(
            "Công chức Địa chính",
            Standing.CONFIRM.words(1) + "  ",
            WindowWords.of("late", "day", "28/12/25"),
            "0900 000 000");

    ReporterTable(ReporterModel model, Consumer<@Nullable ReporterRow> chosen) {
        super(model);
        this.model = model;
        this.chosen = chosen;
        WindowWords.explain(this, "reporters");
        getAccessibleContext().setAccessibleName(WindowWords.of("reporters"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setRowHeight(getFontMetrics(getFont()).getHeight() + GAP);
        getTableHeader().setReorderingAllowed(false);
        setSurrendersFocusOnKeystroke(false);
        putClientProperty("JTable.autoStartsEdit", false);
        TableRowSorter<ReporterModel> sorter = new TableRowSorter<>(model);
        sorter.setComparator(ReporterModel.NAME, VietnameseFormat.collator());
        setRowSorter(sorter);
        Shown shown = new Shown();
        for (int column = 0; column < LEAST.size(); column++) {
            getColumnModel().getColumn(column).setPreferredWidth(width(LEAST.get(column)));
            getColumnModel().getColumn(column).setMinWidth(width(LEAST.get(column)));
            getColumnModel().getColumn(column).setCellRenderer(shown);
            if (column != ReporterModel.NAME) {
                getColumnModel().getColumn(column).setMaxWidth(width(LEAST.get(column)) + MARGIN);
            }
        }
    }

    /** Whom to call. */
    void call(Map<String, Contact> contacts) {
        model.call(contacts);
    }

    /** A name that is longer than its column goes on below. */
    @Override
    public void doLayout() {
        super.doLayout();
        int width = getColumnModel().getColumn(ReporterModel.NAME).getWidth() - MARGIN;
        int line = getFontMetrics(getFont()).getHeight();
        for (int row = 0; row < getRowCount(); row++) {
            String name = model.words(convertRowIndexToModel(row), ReporterModel.NAME);
            int wanted = getFontMetrics(getFont()).stringWidth(name);
            int high = (wanted <= width ? 1 : 1 + wanted * 11 / 10 / Math.max(1, width)) * line + GAP;
            if (getRowHeight(row) != high) {
                setRowHeight(row, high);
            }
        }
    }

    /** Shows these lines; the one chosen stays chosen. */
    void show(List<ReporterRow> rows) {
        ReporterRow before = selected();
        model.show(rows);
        if (before != null) {
            rows.stream().filter(before::same).findFirst().ifPresent(row -> choose(rows.indexOf(row)));
        }
    }

    /** The line that needs somebody first, where none is chosen. */
    void chooseWorst() {
        if (getSelectedRow() < 0 && !model.rows().isEmpty()) {
            ReporterRow worst = model.rows().stream()
                    .min(Comparator.comparing(ReporterRow::standing))
                    .orElseThrow();
            choose(model.rows().indexOf(worst));
        }
    }

    /** Never so narrow that a column is cut. */
    JScrollPane scrolling() {
        JScrollPane scroll = new JScrollPane(this);
        int least = LEAST.stream().mapToInt(this::width).sum();
        int bar = scroll.getVerticalScrollBar().getPreferredSize().width;
        scroll.setMinimumSize(new Dimension(least + 2 * bar, 100));
        return scroll;
    }

    @Nullable
    ReporterRow selected() {
        int row = getSelectedRow();
        return row < 0 ? null : model.row(convertRowIndexToModel(row));
    }

    private void choose(int index) {
        int row = convertRowIndexToView(index);
        setRowSelectionInterval(row, row);
        scrollRectToVisible(getCellRect(row, 0, true));
    }

    @Override
    public void valueChanged(ListSelectionEvent event) {
        super.valueChanged(event);
        if (!event.getValueIsAdjusting()) {
            chosen.accept(selected());
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(LEAST.stream().mapToInt(this::width).sum(), getRowHeight() * 8);
    }

    private int width(String text) {
        return getFontMetrics(getFont()).stringWidth(text) + MARGIN;
    }

    private final class Shown extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, @Nullable Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focus, row, column);
            int index = convertRowIndexToModel(row);
            String words = model.words(index, column);
            JLabel label = this;
            label.setText(column == ReporterModel.NAME ? wrapping(words) : words);
            if (column == ReporterModel.NAME) {
                label.setBorder(BorderFactory.createEmptyBorder(GAP / 2, 3, 0, 3));
            }
            label.setVerticalAlignment(column == ReporterModel.NAME ? TOP : CENTER);
            String hint = model.hint(index, column);
            label.setToolTipText(hint.isEmpty() ? null : hint);
            label.setIcon(
                    column == ReporterModel.STANDING ? new Dot(model.row(index).standing()) : null);
            return label;
        }

        /** As HTML, which labels break into lines. */
        private static String wrapping(String words) {
            return "<html>" + StringEscapeUtils.escapeHtml4(words) + "</html>";
        }
    }
}
