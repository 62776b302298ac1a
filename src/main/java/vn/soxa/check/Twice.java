package vn.soxa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.RowValues;

/**
 * One thing named by two rows: the first counts, the others wait until a person says that they are two things.
 *
 * @param column the cell that says what the row is about
 * @param key what makes two rows the same thing; null where the row doesn't say
 * @param alone true where only rows of different reporters can clash
 */
record Twice(String form, FindingCode code, String column, Function<RowValues, @Nullable String> key, boolean alone)
        implements CrossCheck {

    /** One parcel, whoever's: map sheet and parcel number. */
    static Twice parcels() {
        return new Twice("A3", FindingCode.PARCEL_TWICE, "parcel", row -> key(row, "mapSheet", "parcel"), false);
    }

    static Twice organisations() {
        return new Twice("A1", FindingCode.ORGANISATION_TWICE, "name", row -> key(row, "kind", "name"), true);
    }

    static Twice products() {
        return new Twice("A4", FindingCode.PRODUCT_TWICE, "product", row -> key(row, "product", "owner"), true);
    }

    @Override
    public void judge(Round round) {
        Map<String, CountingRow> first = new HashMap<>();
        for (CountingRow row : CountingRow.of(round, form)) {
            String same = row.ended(round) ? null : key.apply(row.values());
            CountingRow before = same == null ? null : first.putIfAbsent(same, row);
            if (before != null && clash(before, row) && !known(before, row)) {
                tell(round, before, row);
            }
        }
    }

    private boolean clash(CountingRow first, CountingRow second) {
        return !alone || !first.reporter().equals(second.reporter());
    }

    /** Both rows have said so since the period before: it was settled then. */
    private boolean known(CountingRow first, CountingRow second) {
        return first.last() != null
                && second.last() != null
                && key.apply(first.last()) != null
                && java.util.Objects.equals(key.apply(first.last()), key.apply(second.last()));
    }

    private void tell(Round round, CountingRow first, CountingRow second) {
        ReportedRow asked = second.reported();
        ReportedRow other = first.reported();
        if (asked != null) {
            String what = alone ? null : parcel(asked);
            Contested contested = new Contested(round, code, row -> column);
            contested.ask(asked, other, first.place(), what);
            if (other != null) {
                contested.remind(asked, other, what);
            }
        }
    }

    /** Both numbers with their headers. */
    private static String parcel(ReportedRow row) {
        return Stream.of("mapSheet", "parcel")
                .map(key ->
                        row.form().column(key).map(Column::header).orElse(key).toLowerCase(Locale.ROOT) + " "
                                + row.text(key))
                .collect(Collectors.joining(", "));
    }

    static @Nullable String key(RowValues row, String... columns) {
        List<String> all = List.of(columns);
        return all.stream().anyMatch(column -> row.get(column) == null) ? null : NaturalKey.of(all, row);
    }
}
