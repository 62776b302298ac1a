package vn.soxa.office;

import org.jspecify.annotations.Nullable;

/** One half of a range as written in a file; -1 where the row or the column is not named. */
public record CellReference(int row, int column) {
    /** How many rows a sheet can have. */
    public static final int ROWS = 1_048_576;

    /** How many columns a sheet can have. */
    public static final int COLUMNS = 16_384;

    public static @Nullable CellReference parse(String reference) {
        char[] letters = reference.replace("$", "").toCharArray();
        return letters.length == 0 ? null : parse(letters, 0, letters.length);
    }

    public static @Nullable CellReference parse(char[] letters, int start, int end) {
        int column = column(letters, start, end);
        int digits = start;
        while (digits < end && letter(letters[digits]) > 0) {
            digits++;
        }
        int row = digits == end ? 0 : positive(letters, digits, end);
        boolean wrong = row < 0 || row > ROWS || column >= COLUMNS || end == start;
        return wrong ? null : new CellReference(row - 1, column);
    }

    /** The column named by the leading letters, -1 if there are none; beyond the last column if too many. */
    public static int column(char[] letters, int start, int end) {
        int column = 0;
        for (int i = start; i < end && column <= COLUMNS; i++) {
            int value = letter(letters[i]);
            if (value == 0) {
                break;
            }
            column = column * 26 + value;
        }
        return column - 1;
    }

    /** A whole number of at most nine digits; -1 if it is none, or is not positive. */
    public static int positive(char[] digits, int start, int end) {
        if (end - start > 9) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = digits[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number == 0 ? -1 : number;
    }

    /** The name of a column, counted from zero. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    public int rowOr(int unnamed) {
        return row < 0 ? unnamed : row;
    }

    public int columnOr(int unnamed) {
        return column < 0 ? unnamed : column;
    }

    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }
}
