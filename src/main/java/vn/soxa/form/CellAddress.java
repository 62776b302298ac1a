package vn.soxa.form;

/** A place in a workbook: sheet name, zero-based row and column. */
public record CellAddress(String sheet, int row, int column) implements Comparable<CellAddress> {

    public CellAddress {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("row " + row + ", column " + column + " of sheet '" + sheet + "'");
        }
    }

    /** The address as a spreadsheet shows it, without the sheet: {@code H9}. */
    public String a1() {
        return columnName(column) + (row + 1);
    }

    /** {@code 0} is A, {@code 26} is AA. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    /** Reading order inside a sheet; sheets by name. */
    @Override
    public int compareTo(CellAddress other) {
        int bySheet = sheet.compareTo(other.sheet);
        int byRow = Integer.compare(row, other.row);
        return bySheet != 0 ? bySheet : byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
}
