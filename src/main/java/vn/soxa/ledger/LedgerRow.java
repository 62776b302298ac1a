package vn.soxa.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;

/**
 * One row of the books: what was accepted last, and when.
 *
 * @param hamlet the hamlet's code, or {@code XA} for the whole commune
 * @param reporter whose workbook the row came in
 * @param values typed values by column key, both hands joined; blank cells are absent
 * @param raw the cells as they were given, by column key, where that differs from the value
 * @param others cells of columns the form does not know, by header
 * @param period the period that last reported the row
 */
public record LedgerRow(
        Form form,
        String rowCode,
        String hamlet,
        String reporter,
        Map<String, Object> values,
        Map<String, String> raw,
        Map<String, String> others,
        Source source,
        String period)
        implements RowValues {

    public LedgerRow {
        values = Map.copyOf(values);
        raw = Map.copyOf(raw);
        others = Map.copyOf(others);
    }

    @Override
    public @Nullable Object get(String column) {
        return values.get(column);
    }
}
