package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.FormRole;

/** What the owners of indicators say in B1 this period. */
final class Owners {

    private final Map<String, AcceptedRow> rows = new TreeMap<>();
    private final MeasuredPeriod frame;

    Owners(List<AcceptedRow> all, MeasuredPeriod frame) {
        this.frame = frame;
        all.stream()
                .filter(row -> row.form().is(FormRole.CONFIRMATIONS) && frame.isNew(row))
                .forEach(row -> rows.putIfAbsent(CellValues.text(row, "indicator"), row));
    }

    /** The number in a column of the indicator's row; null where the owner said nothing. */
    @Nullable
    BigDecimal number(Entry entry, String column) {
        AcceptedRow row = row(entry);
        return row == null || row.get(column) == null ? null : CellValues.amount(row, column);
    }

    @Nullable
    String text(Entry entry, String column) {
        AcceptedRow row = row(entry);
        return row == null ? null : row.text(column);
    }

    private @Nullable AcceptedRow row(Entry entry) {
        return entry.current(frame) ? rows.get(entry.indicator().code()) : null;
    }
}
