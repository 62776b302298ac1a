package vn.soxa.form;

import java.util.List;

/**
 * A rule that looks beyond its own row: at other rows, at the period before, at base figures, at what both hands make of
 * it together.
 *
 * @param columns the cells that are compared, by key; the question is asked at the first of them
 * @param versus what they are compared with, as the kind says; else empty
 * @param scope which other rows are looked at, for {@link Kind#UNIQUE}
 * @param when rows in which this does not hold are left alone, and are not looked at from others
 * @param message the plan book's own words, or empty
 * @param basis the decree or decision behind it, or empty
 */
public record CrossRule(
        Kind kind,
        List<String> columns,
        String versus,
        RowScope scope,
        Condition when,
        Level level,
        String message,
        String basis) {

    /** What is compared with what. */
    public enum Kind {
        /**
         * No two rows alike in all columns. {@code versus}: the column that names who holds the thing, of a list whose groups
         * are {@code Ấp} and {@code Xã}; or empty.
         */
        UNIQUE,
        /** No row alike in all columns in the period before. */
        NOT_AGAIN,
        /** Not less than the same row's in the period before. */
        NOT_FALLING,
        /** Of the size of the same row's in the period before; {@code versus}: how many times is too much. */
        LIKE_BEFORE,
        /** The period's own figure, not the sum so far; {@code versus}: the column of the stock that it adds to. */
        OWN_FIGURE,
        /** Filled once the season that the column {@code versus} names is over. */
        MOVED_ON,
        /**
         * The sum over a hamlet's rows is not more than its base figure of the code {@code versus}; a second column is the year
         * or season that the sums and base figures are of.
         */
        WITHIN_BASE,
        /** {@code when} holds of no row; asked of whoever can mend the first column. */
        NEVER
    }

    public CrossRule {
        columns = List.copyOf(columns);
    }

    /** A rule about every row, in the program's own words, that reminds. */
    public static CrossRule of(Kind kind, String... columns) {
        return new CrossRule(kind, List.of(columns), "", RowScope.COMMUNE, Condition.all(), Level.NOTE, "", "");
    }

    /** The column that the question is asked at. */
    public String column() {
        return columns.get(0);
    }
}
