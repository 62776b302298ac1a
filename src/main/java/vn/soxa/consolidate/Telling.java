package vn.soxa.consolidate;

/** What somebody who was asked for a figure told of it this period; none of these is the same as nothing. */
public enum Telling {
    /** A figure, be it 0. */
    GIVEN,
    /** That nothing happened, or nothing changed. */
    NOTHING,
    /** Only rows that do not count yet. */
    FAULTY,
    /** The row, but not the cell. */
    BLANK,
    /** The workbook, but nothing on the form. */
    SENT_BLANK,
    NOT_SENT;

    /** True where the figure is known from it. */
    public boolean told() {
        return this == GIVEN || this == NOTHING;
    }
}
