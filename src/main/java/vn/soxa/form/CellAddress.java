package vn.soxa.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a workbook: sheet name, zero-based row and column. */
public record CellAddress(String sheet, int row, int column) implements Comparable<CellAddress> {

    private static final Pattern A1 = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");

    public CellAddress {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("row " + row + ", column " + column + " of sheet '" + sheet + "'");
        }
    }

    /** The address as a spreadsheet shows it, without the sheet: {@code H9}. */
    public String a1() {
        return columnName(column) + (row + 1);
    }

    /** Reads {@code H9}; empty for anything else. */
    public static Optional<CellAddress> of(String sheet, String a1) {
        Matcher cell = A1.matcher(a1.strip().toUpperCase(Locale.ROOT));
        if (!cell.matches()) {
            return Optional.empty();
        }
        int column = cell.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        return Optional.of(new CellAddress(sheet, Integer.parseInt(cell.group(2)) - 1, column));
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
