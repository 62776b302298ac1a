package vn.soxa.office.write;

import java.util.List;
import vn.soxa.office.CellRange;

/**
 * A native chart over cells of a sheet, anchored to a range of cells of the sheet it stands on.
 *
 * @param sheet the sheet of the categories and values
 */
public record Chart(
        Kind kind, String title, CellRange anchor, String sheet, CellRange categories, List<Series> series) {

    /** How the numbers are drawn. */
    public enum Kind {
        /** Lying bars, the first category on top: for long names. */
        BAR,
        /** Standing bars. */
        COLUMN,
        LINE
    }

    /** One row or column of numbers with its name. */
    public record Series(String name, CellRange values) {}
}
