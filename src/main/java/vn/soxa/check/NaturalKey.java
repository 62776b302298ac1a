package vn.soxa.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.text.Persons;
import vn.soxa.text.Words;

/** What tells rows apart that have no row code yet. */
final class NaturalKey {

    private NaturalKey() {}

    /** All of the form's keys whose columns are all filled. */
    static Set<String> all(Form form, RowValues row) {
        return form.keys().stream()
                .filter(columns -> columns.stream().allMatch(column -> row.get(column) != null))
                .map(columns -> of(columns, row))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns' values, one spelling for equal ones; blank cells are equal to each other. */
    static String of(List<String> columns, RowValues row) {
        return columns.stream()
                .map(column -> column + "=" + text(row.get(column)))
                .collect(Collectors.joining("|"));
    }

    /** Everything a filler types. */
    static String ofAll(Form form, RowValues row) {
        return of(
                form.columns().stream()
                        .filter(Column::startsRow)
                        .map(Column::key)
                        .toList(),
                row);
    }

    /** The columns' values, one spelling for all ways to write a name. */
    static String named(List<String> columns, RowValues row) {
        return columns.stream()
                .map(row::get)
                .map(value -> value instanceof String text ? Persons.name(text) : text(value))
                .collect(Collectors.joining("|"));
    }

    static boolean same(RowValues row, RowValues other, String column) {
        return text(row.get(column)).equals(text(other.get(column)));
    }

    static String text(@Nullable Object value) {
        if (value instanceof java.math.BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : Words.key(value.toString());
    }
}
