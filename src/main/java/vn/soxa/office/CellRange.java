package vn.soxa.office;

import org.jspecify.annotations.Nullable;

/** A rectangle of cells, zero-based, both corners included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** On its sheet, for formulas: {@code 'Tổng quan'!$A$1:$B$2}. */
    public String on(String sheet) {
        String first = "$" + CellReference.letters(firstColumn) + "$" + (firstRow + 1);
        String last = "$" + CellReference.letters(lastColumn) + "$" + (lastRow + 1);
        return quoted(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
    }

    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** Reads {@code A1:B2}, {@code A1}, {@code $A$1}, {@code A:B} or {@code 1:3}; null for anything else. */
    public static @Nullable CellRange parse(String reference) {
        String plain = reference.strip();
        int colon = plain.indexOf(':');
        CellReference first = CellReference.parse(colon < 0 ? plain : plain.substring(0, colon));
        CellReference last = colon < 0 ? first : CellReference.parse(plain.substring(colon + 1));
        if (first == null || last == null) {
            return null;
        }
        int top = Math.min(first.rowOr(0), last.rowOr(0));
        int left = Math.min(first.columnOr(0), last.columnOr(0));
        int bottom = Math.max(first.rowOr(0), last.rowOr(CellReference.ROWS - 1));
        int right = Math.max(first.columnOr(0), last.columnOr(CellReference.COLUMNS - 1));
        return new CellRange(top, left, bottom, right);
    }
}
