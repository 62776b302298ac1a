package vn.soxa.ledger;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.plan.Period;
import vn.soxa.text.Persons;

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
        return switch (column) {
            case Column.ROW_CODE -> rowCode;
            case Column.HAMLET -> hamlet;
            default -> values.get(column);
        };
    }

    /** The year the row belongs to by its season or year column; null where the period decides. */
    public @Nullable Integer year() {
        String text = form.yearColumn().isEmpty() ? null : text(form.yearColumn());
        if (text == null) {
            return null;
        }
        String last = text.replaceFirst(".*?(\\d{4})\\D*$", "$1");
        return last.matches("\\d{4}") ? Integer.valueOf(last) : null;
    }

    /** True where the row is carried over to the period: not ended, and not of a past year. */
    public boolean alive(Period to) {
        Integer year = year();
        return form.kind().state() && !form.ended().holds(this, to.bounds()) && (year == null || year >= to.year());
    }

    /** The row as it is carried over: cells that belong to one period only are emptied. */
    public LedgerRow carried() {
        return carried(Set.of());
    }

    /** The same, but for the cells of some columns, which stand as they were told. */
    public LedgerRow carried(Set<String> standing) {
        Map<String, Object> kept = new TreeMap<>(values);
        Map<String, String> keptRaw = new TreeMap<>(raw);
        form.columns().stream()
                .filter(Column::flow)
                .map(Column::key)
                .filter(key -> !standing.contains(key))
                .forEach(key -> {
                    kept.remove(key);
                    keptRaw.remove(key);
                });
        return new LedgerRow(form, rowCode, hamlet, reporter, kept, keptRaw, others, source, period);
    }

    /**
     * The row as it may go upward: without what tells who a single person is, columns nobody knows and the name of the
     * file it came in; names of organisations stay.
     */
    public LedgerRow discreet() {
        Map<String, Object> kept = new TreeMap<>();
        values.forEach((key, value) -> {
            if (!form.personal(key) || Persons.organisation(value.toString())) {
                kept.put(key, value instanceof String text ? Persons.withoutNumbers(text) : value);
            }
        });
        Map<String, String> keptRaw = new TreeMap<>();
        raw.forEach((key, text) -> {
            if (!form.personal(key)) {
                keptRaw.put(key, Persons.withoutNumbers(text));
            }
        });
        Source place = new Source(source.period(), "", source.sheet(), source.row(), source.column());
        return new LedgerRow(form, rowCode, hamlet, reporter, kept, keptRaw, Map.of(), place, period);
    }

    /** The same reporter's row of the same form, with the same natural key. */
    boolean isAbout(LedgerRow other) {
        return reporter.equals(other.reporter)
                && form.code().equals(other.form.code())
                && form.keys().stream().anyMatch(keys -> keys.stream().allMatch(key -> same(get(key), other.get(key))));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one != null && one.equals(other);
    }

    LedgerRow coded(String code) {
        return new LedgerRow(form, code, hamlet, reporter, values, raw, others, source, period);
    }

    /** The row under the codes that its hamlet and reporter have now. */
    public LedgerRow moved(UnaryOperator<String> now) {
        return new LedgerRow(
                form, rowCode, now.apply(hamlet), now.apply(reporter), values, raw, others, source, period);
    }
}
