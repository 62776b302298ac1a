package vn.soxa.template;

import vn.soxa.form.CellAddress;
import vn.soxa.office.CellRange;

/** Where things stand on a form sheet; readers find the key row by its content all the same. Rows are zero-based. */
final class Layout {
    static final int TITLE_ROW = 0;
    static final int GUIDE_ROW = 1;
    static final int KEY_ROW = 2;
    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = 4;
    /** So many rows beyond those issued are coloured and counted; rows below them are read too. */
    static final int FREE_ROWS = 500;

    private Layout() {}

    /** The entry cells of a column, begun at the header: a range begun below it misses rows inserted at its top. */
    static CellRange entries(int column, int lastRow) {
        return new CellRange(HEADER_ROW, column, lastRow, column);
    }

    /** {@code 'A1 THT-HTX'}, as formulas name a sheet. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** {@code $C$4} for row 3 and column 2. */
    static String fixed(int row, int column) {
        return "$" + CellAddress.columnName(column) + "$" + (row + 1);
    }
}
