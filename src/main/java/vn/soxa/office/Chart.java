package vn.soxa.office;

import java.util.List;

/** A native chart over cells of its sheet, anchored to a range of cells. */
public record Chart(
        Kind kind, String title, CellRange anchor, String sheet, CellRange categories, List<Series> series) {

    /** How the numbers are drawn. */
    public enum Kind {
        BAR,
        LINE
    }

    /** One row or column of numbers with its name. */
    public record Series(String name, CellRange values) {}
}
