package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.PartialDate;
import vn.soxa.text.Words;

/** Typed looks at the cells of a row, blank ones standing for what the form says they mean. */
final class CellValues {

    /** The order in which equal rows are told apart: the first counts. */
    static final Comparator<AcceptedRow> ORDER = Comparator.comparing(AcceptedRow::hamlet)
            .thenComparing(row -> row.row().rowCode())
            .thenComparing(row -> row.row().source().file())
            .thenComparing(row -> row.row().source().sheet())
            .thenComparing(row -> row.row().source().row());

    private CellValues() {}

    /** The cell's text, what a blank cell means, or an empty text. */
    static String text(AcceptedRow row, String column) {
        String text = row.text(column);
        return text != null ? text : otherwise(row, column);
    }

    static boolean is(AcceptedRow row, String column, Set<String> values) {
        return values.contains(text(row, column));
    }

    static boolean is(AcceptedRow row, String column, String value) {
        return text(row, column).equals(value);
    }

    static boolean yes(AcceptedRow row, String column) {
        return Boolean.TRUE.equals(row.get(column)) || is(row, column, "Có");
    }

    static boolean filled(AcceptedRow row, String column) {
        return !text(row, column).isBlank();
    }

    /** The number in a cell, whole square metres for areas; zero where it is blank and blank means nothing else. */
    static BigDecimal amount(AcceptedRow row, String column) {
        Object value = row.get(column);
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Area area) {
            return BigDecimal.valueOf(area.squareMetres());
        }
        String otherwise = otherwise(row, column);
        return otherwise.matches("\\d+") ? new BigDecimal(otherwise) : BigDecimal.ZERO;
    }

    static @Nullable LocalDate date(AcceptedRow row, String column) {
        Object value = row.get(column);
        return value instanceof PartialDate date ? date.latest() : value instanceof LocalDate day ? day : null;
    }

    /** The same name however it is written, with or without what kind of organisation it is. */
    static String name(AcceptedRow row, String column) {
        return Words.fold(text(row, column)).replaceFirst("^(hop tac xa|htx|to hop tac|tht) ", "");
    }

    private static String otherwise(AcceptedRow row, String column) {
        String otherwise = row.form().column(column).map(Column::otherwise).orElse(null);
        return otherwise == null ? "" : otherwise;
    }
}
