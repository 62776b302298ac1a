package vn.soxa.book;

import vn.soxa.form.CellAddress;

/** Cells and ranges as formulas and links name them. */
public final class Refs {

    private Refs() {}

    public static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    /** {@code 'Chỉ tiêu'!$G$8}; row and column from zero. */
    public static String cell(String sheet, int row, int column) {
        return sheet(sheet) + local(row, column);
    }

    /** {@code $G$8}. */
    public static String local(int row, int column) {
        return "$" + CellAddress.columnName(column) + "$" + (row + 1);
    }

    /** {@code G8}: moves with the cell. */
    public static String near(int row, int column) {
        return CellAddress.columnName(column) + (row + 1);
    }

    public static String range(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return sheet(sheet) + local(firstRow, firstColumn) + ":" + local(lastRow, lastColumn);
    }

    /** A place that a link leads to. */
    public static String place(String sheet, int row, int column) {
        return sheet(sheet) + near(row, column);
    }

    /** Words as a formula writes them. */
    public static String text(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
