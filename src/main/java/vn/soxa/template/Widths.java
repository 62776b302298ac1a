package vn.soxa.template;

import java.util.Arrays;
import java.util.List;
import vn.soxa.form.Column;

/** How wide the columns of a form sheet are, in characters, and how many lines texts take in them. */
final class Widths {
    private static final int NARROWEST_LIST = 11;
    private static final int WIDEST_LIST = 22;

    private Widths() {}

    static int of(Column column, List<String> choices) {
        return Math.max(byKind(column, choices), longestWord(column.header()) + 2);
    }

    /** How many lines a text takes in a width. */
    static int lines(String text, int width) {
        return Arrays.stream(text.split("\n", -1))
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }

    private static int byKind(Column column, List<String> choices) {
        return switch (column.type()) {
            case INTEGER, PERCENT, YEAR, STARS -> 8;
            case AMOUNT, AREA -> 10;
            case DATE, MONTH, PHONE -> 12;
            case YES_NO -> 9;
            case TAX_CODE, GROWING_CODE -> 15;
            case TEXT -> text(column);
            default -> listed(choices);
        };
    }

    private static int text(Column column) {
        return switch (column.key()) {
            case Column.ROW_CODE -> 13;
            case Column.NOTE -> 16;
            default -> Math.max(14, Math.min(30, column.example().length() * 4 / 5 + 2));
        };
    }

    private static int listed(List<String> choices) {
        int longest = choices.stream().mapToInt(String::length).max().orElse(WIDEST_LIST);
        return Math.max(NARROWEST_LIST, Math.min(WIDEST_LIST, longest + 1));
    }

    private static int longestWord(String header) {
        return Arrays.stream(header.split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
