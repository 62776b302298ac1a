package vn.soxa.office.read;

import vn.soxa.office.CellReference;

/**
 * What one workbook may cost.
 *
 * <p>Beyond a bound marked with a key, reading goes on and the key stands in {@code limits}; beyond any other the file
 * is refused as too large.
 */
public final class Bounds {

    /** Bytes of the file itself; photographs inside a workbook are what makes honest ones large. */
    static final long FILE_BYTES = 200L << 20;

    /** Bytes of a file of 1997 to 2003, whose shared texts are held at once, or of an XML spreadsheet. */
    static final long OLD_FILE_BYTES = 16L << 20;

    /** Bytes of a text file or a web page, which are held as a whole. */
    static final long TEXT_FILE_BYTES = 2L << 20;

    /** Parts in a zip. */
    static final int PARTS = 20_000;

    /** Inflated bytes of all parts read. */
    static final long INFLATED_BYTES = 512L << 20;

    /** Inflated bytes of one part; for a sheet the rest is left unread: key {@link #SHEET_CUT}. */
    static final long PART_BYTES = 256L << 20;

    /** Beyond these inflated bytes a part may be at most {@link #RATIO} times its compressed size. */
    static final long RATIO_FREE_BYTES = 10L << 20;

    static final long RATIO = 200;

    /** Sheets read; key {@link #SHEETS_CUT}. */
    static final int SHEETS = 256;

    /** Rows of one sheet that are not blank; key {@link #ROWS_CUT}. */
    static final int ROWS = 50_000;

    /** Rows a sheet can have; blank ones, styled or not, cost nothing. */
    static final int ROW_INDEX = CellReference.ROWS;

    /** Columns a sheet can have. */
    static final int COLUMN_INDEX = CellReference.COLUMNS;

    /** Columns read; key {@link #COLUMNS_CUT}. */
    static final int COLUMNS = 1_000;

    /** Cells kept of a whole workbook; key {@link #CELLS_CUT}. */
    static final int CELLS = 600_000;

    /** Characters of one cell; key {@link #TEXT_CUT}. */
    static final int CELL_CHARACTERS = 32_767;

    /** Runs of one text; key {@link #TEXT_CUT}. */
    static final int RUNS = 1_000;

    /** Characters kept of a whole workbook, formulas included. */
    static final long CHARACTERS = 16_000_000;

    /** Characters of a sheet whose rows are read one after the other and not kept. */
    static final long STREAMED_CHARACTERS = 96_000_000;

    /** Different texts in the shared table. */
    static final int SHARED_STRINGS = 400_000;

    /** Merged ranges, validated ranges, defined names, properties: of each so many; key {@link #RANGES_CUT}. */
    static final int RANGES = 10_000;

    /** Cell styles and fonts. */
    static final int STYLES = 100_000;

    /** Bytes of one tag or of the text between two: a parser holds them at once. */
    static final int PIECE_BYTES = 8 << 20;

    /** Elements inside elements. */
    static final int XML_DEPTH = 64;

    /** More sheets than are read. */
    public static final String SHEETS_CUT = "sheets";

    /** More rows in a sheet than are read. */
    public static final String ROWS_CUT = "rows";

    /** Cells to the right of the last column read. */
    public static final String COLUMNS_CUT = "columns";

    /** More cells in the workbook than are read. */
    public static final String CELLS_CUT = "cells";

    /** A text that was shortened. */
    public static final String TEXT_CUT = "text";

    /** A sheet so long that its end was not read. */
    public static final String SHEET_CUT = "sheet";

    /** More merged or validated ranges, names or properties than are read. */
    public static final String RANGES_CUT = "ranges";

    /** A sheet that is listed but has no content in the file. */
    public static final String SHEET_MISSING = "missing";

    private Bounds() {}
}
