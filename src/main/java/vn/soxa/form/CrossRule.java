package vn.soxa.form;

import java.util.List;

/**
 * A rule over more than one row: the row of the period before, a base figure, or the other rows.
 *
 * @param columns the cells that are compared; the first is at fault
 * @param base the code of the base figure, for {@link Kind#WITHIN_BASE}; else empty
 * @param when rows in which this does not hold are left alone
 * @param commune true where rows of all hamlets are compared, else those of one hamlet
 * @param message the plan book's own words, or empty
 * @param basis the decree or decision behind it, or empty
 */
public record CrossRule(
        Kind kind,
        List<String> columns,
        String base,
        Condition when,
        boolean commune,
        Level level,
        String message,
        String basis) {
    /** What is compared with what. */
    public enum Kind {
        /** Not less than in the period before. */
        NOT_FALLING,
        /** Not more than a base figure of the hamlet, or of the commune. */
        WITHIN_BASE,
        /** No two rows alike. */
        UNIQUE
    }
}
