package vn.soxa.office.write;

import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;

/**
 * What a range of cells accepts and what it asks for.
 *
 * @param allowed what may be typed
 * @param stop false where the person may insist
 */
public record Validation(
        CellRange range,
        Allowed allowed,
        boolean stop,
        @Nullable String promptTitle,
        @Nullable String prompt,
        @Nullable String errorTitle,
        @Nullable String error) {

    /** The kinds of limits a spreadsheet knows; formulas without the leading {@code =}, relative to the first cell. */
    public sealed interface Allowed {
        /** Anything: only the prompt is wanted. */
        record Anything() implements Allowed {}

        /** A value of the list that the formula (a defined name) gives. */
        record InList(String formula) implements Allowed {}

        /** True formula. */
        record When(String formula) implements Allowed {}
    }
}
