package vn.soxa.book;

import vn.soxa.consolidate.Consolidation;

/** What a spreadsheet holds: beyond it a file could be written, but no program would open it. */
public final class Capacity {

    /** Rows of one sheet, in Excel since 2007, LibreOffice and WPS; those for titles and the summary taken off. */
    public static final int MOST_ROWS = 1_048_576 - 2_000;

    private Capacity() {}

    /** How many rows the longest sheet would have: the very hidden one has a line for every row and every figure. */
    public static long rows(Consolidation figures) {
        return (long) figures.rows().size() + figures.series().size();
    }
}
