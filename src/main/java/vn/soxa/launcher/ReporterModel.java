package vn.soxa.launcher;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The table of those who report. */
final class ReporterModel extends AbstractTableModel {
    static final int NAME = 0;
    static final int STANDING = 1;
    static final int WHEN = 2;
    static final int PHONE = 3;

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("name", "standing", "when", "phone");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter WHEN_FORMAT =
            DateTimeFormatter.ofPattern("d/M/yy").withZone(HERE);
    private static final DateTimeFormatter HOUR_FORMAT =
            DateTimeFormatter.ofPattern("d/M/yyyy H:mm").withZone(HERE);

    private transient List<ReporterRow> rows = List.of();
    private transient Map<String, Contact> contacts = Map.of();

    /** Whom to call, by code of the reporter. */
    void call(Map<String, Contact> now) {
        contacts = now;
    }

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
            default -> words(index, column);
        };
    }

    /** What is shown where the pointer rests: the words, for a time with the hour. */
    String hint(int index, int column) {
        Instant when = rows.get(index).when();
        Contact contact = contact(rows.get(index));
        return column == WHEN && when != null
                ? HOUR_FORMAT.format(when)
                : column == PHONE && contact != null ? contact.spoken() : words(index, column);
    }

    private @Nullable Contact contact(ReporterRow row) {
        return row.code() == null ? null : contacts.get(row.code());
    }

    String words(int index, int column) {
        ReporterRow row = rows.get(index);
        return switch (column) {
            case NAME -> row.name();
            case STANDING -> row.standingWords();
            case WHEN -> when(row);
            default -> Optional.ofNullable(contact(row)).map(Contact::number).orElse("");
        };
    }

    /** The day it was saved; whether it is late is said beside it, or alone of what has not come. */
    private static String when(ReporterRow row) {
        Instant when = row.when();
        String day = when == null ? "" : WHEN_FORMAT.format(when);
        return row.late() ? WindowWords.of(when == null ? "late.missing" : "late", "day", day) : day;
    }
}
