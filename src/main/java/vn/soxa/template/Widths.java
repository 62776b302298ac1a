package vn.soxa.template;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormKind;

/** How wide the columns of a form sheet are, in characters, and how many lines texts take in them. */
final class Widths {
    private static final int ROW_CODE = 15;
    private static final int NARROWEST_LIST = 11;
    private static final int WIDEST_LIST = 18;
    private static final int NARROWEST_TEXT = 9;
    private static final int NAME = 23;
    private static final int NOTE = 16;
    /** On sheets that are looked through rather than filled, names stand on one line. */
    private static final int WIDEST_LINE = 26;

    private static final int WIDEST_TEXT = 48;
    private static final int HEADER_LINES = 3;
    /** What the filter's arrow and bold letters take beside a word of the header. */
    private static final int ARROW = 3;

    private Widths() {}

    static int of(Column column, List<String> choices, SheetContent sheet) {
        int wanted = column.type() == ColumnType.TEXT && !column.key().equals(Column.ROW_CODE)
                ? Math.max(names(column, sheet) ? NAME : text(column), written(column, sheet))
                : byKind(column, choices);
        return Math.max(
                wanted,
                Math.max(longestWord(column.title()) + ARROW, column.title().length() / HEADER_LINES + 2));
    }

    /** True for the column by which people know a row: a long name of a person stands there on one line. */
    private static boolean names(Column column, SheetContent sheet) {
        return sheet.form().keys().stream()
                .limit(1)
                .flatMap(key -> sheet.columns().stream()
                        .filter(one -> one.type() == ColumnType.TEXT && key.contains(one.key()))
                        .limit(1))
                .anyMatch(column::equals);
    }

    /** Wide enough for what stands there already, on two lines if it is long. */
    private static int written(Column column, SheetContent sheet) {
        int longest = sheet.rows().stream()
                .map(row -> row.values().getOrDefault(column.key(), ""))
                .mapToInt(value -> value.toString().length())
                .max()
                .orElse(0);
        int oneLine = sheet.form().kind() == FormKind.PLAN ? WIDEST_LINE : WIDEST_LIST;
        return longest <= oneLine ? longest + 2 : Math.min(WIDEST_TEXT, Math.max(oneLine, longest / 2 + 5));
    }

    /** How many lines a text takes in a width. */
    static int lines(String text, int width) {
        return Arrays.stream(text.split("\n", -1))
                .mapToInt(line -> Math.max(1, (line.length() + width - 2) / Math.max(1, width - 1)))
                .sum();
    }

    private static int byKind(Column column, List<String> choices) {
        return switch (column.type()) {
            case INTEGER, PERCENT, YEAR, STARS -> 8;
            case AMOUNT, AREA -> 10;
            case DATE, MONTH, PHONE -> 12;
            case YES_NO -> 9;
            case TAX_CODE, GROWING_CODE -> 15;
            case TEXT -> ROW_CODE;
            default -> listed(choices);
        };
    }

    private static int text(Column column) {
        return column.key().equals(Column.NOTE)
                ? NOTE
                : Math.max(NARROWEST_TEXT, Math.min(22, column.example().length() * 4 / 5 + 5));
    }

    private static int listed(List<String> choices) {
        int longest = choices.stream().mapToInt(String::length).max().orElse(WIDEST_LIST);
        return Math.max(NARROWEST_LIST, Math.min(WIDEST_LIST, longest + 2));
    }

    /** In characters, a wide letter for two: a word broken in its middle is hard to read. */
    private static int longestWord(String header) {
        return Arrays.stream(StringUtils.split(header))
                .mapToInt(word -> word.length() + StringUtils.countMatches(word, 'm'))
                .max()
                .orElse(0);
    }
}
