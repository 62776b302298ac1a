package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.PartialDate;
import vn.soxa.text.SeasonText;
import vn.soxa.text.VietnameseFormat;

/** Typed looks at the cells of a row. */
final class CellValues {

    /** The order in which equal rows are told apart: the first counts. */
    static final Comparator<AcceptedRow> ORDER = Comparator.comparing(AcceptedRow::hamlet)
            .thenComparing(row -> row.row().rowCode())
            .thenComparing(row -> row.row().source().file())
            .thenComparing(row -> row.row().source().sheet())
            .thenComparing(row -> row.row().source().row());

    private static final int DECIMALS = 4;

    private CellValues() {}

    /** The cell's text as the plan book would write it, or an empty text. */
    static String text(AcceptedRow row, String column) {
        if (column.equals(Column.HAMLET)) {
            return row.hamlet();
        }
        Object value = row.get(column);
        if (value instanceof Boolean yes) {
            return yes ? "Có" : "Không";
        }
        if (value instanceof LocalDate day) {
            return VietnameseFormat.date(day);
        }
        return value instanceof BigDecimal number
                ? VietnameseFormat.number(number, DECIMALS)
                : Objects.requireNonNullElse(row.text(column), "");
    }

    static boolean filled(AcceptedRow row, String column) {
        return !text(row, column).isBlank();
    }

    /** The number in a cell, whole square metres for areas; zero where it is blank. */
    static BigDecimal amount(AcceptedRow row, String column) {
        return Objects.requireNonNullElse(number(row, column), BigDecimal.ZERO);
    }

    /** The number in a cell, whole square metres for areas; null where none stands there. */
    static @Nullable BigDecimal number(AcceptedRow row, String column) {
        Object value = row.get(column);
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Area area) {
            return BigDecimal.valueOf(area.squareMetres());
        }
        return value instanceof BigDecimal number ? number : null;
    }

    /** The last day that the cell may stand for. */
    static @Nullable LocalDate date(AcceptedRow row, String column) {
        Object value = row.get(column);
        return value instanceof PartialDate date ? date.latest() : value instanceof LocalDate day ? day : null;
    }

    /** The first day that the cell may stand for. */
    static @Nullable LocalDate earliest(AcceptedRow row, String column) {
        return row.get(column) instanceof PartialDate date ? date.earliest() : date(row, column);
    }

    /** The year that a day, a year or a season names; null where none does. */
    static @Nullable Integer year(AcceptedRow row, String column) {
        LocalDate day = date(row, column);
        if (day != null) {
            return day.getYear();
        }
        Object value = row.get(column);
        return value instanceof Integer year
                ? year
                : SeasonText.yearOf(text(row, column)).orElse(null);
    }
}
