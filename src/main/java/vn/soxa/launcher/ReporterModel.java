package vn.soxa.launcher;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The table of those who report. */
final class ReporterModel extends AbstractTableModel {
    static final int NAME = 0;
    static final int STANDING = 1;
    static final int WHEN = 2;
    static final int ROWS = 3;
    static final int LATE = 4;

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("name", "standing", "when", "rows", "late");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WHEN_FORMAT =
            DateTimeFormatter.ofPattern("d/M/yy").withZone(HERE);
    private static final DateTimeFormatter HOUR_FORMAT =
            DateTimeFormatter.ofPattern("d/M/yyyy H:mm").withZone(HERE);

    private transient List<ReporterRow> rows = List.of();

    void show(List<ReporterRow> now) {
        rows = List.copyOf(now);
        fireTableDataChanged();
    }

    ReporterRow row(int index) {
        return rows.get(index);
    }

    List<ReporterRow> rows() {
        return rows;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return WindowWords.of("column." + COLUMNS.get(column));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return switch (column) {
            case STANDING -> Standing.class;
            case WHEN -> Instant.class;
            case ROWS -> Integer.class;
            default -> String.class;
        };
    }

    /** Values sort as they are; {@link #words} is what is shown of them. */
    @Override
    public @Nullable Object getValueAt(int index, int column) {
        ReporterRow row = rows.get(index);
        return switch (column) {
            case NAME -> row.name();
            case STANDING -> row.standing();
            case WHEN -> row.when();
            case ROWS -> row.file() == null ? null : (Integer) row.rows();
            default -> words(index, column);
        };
    }

    /** What is shown where the pointer rests: the words, for a time with the hour. */
    String hint(int index, int column) {
        Instant when = rows.get(index).when();
        return column == WHEN && when != null ? HOUR_FORMAT.format(when) : words(index, column);
    }

    String words(int index, int column) {
        ReporterRow row = rows.get(index);
        Instant when = row.when();
        return switch (column) {
            case NAME -> row.name();
            case STANDING -> row.standingWords();
            case WHEN -> when == null ? "" : WHEN_FORMAT.format(when);
            case ROWS -> row.file() == null ? "" : Integer.toString(row.rows());
            default -> row.late() ? WindowWords.of("late") : "";
        };
    }
}
