package vn.soxa.office.read;

import java.util.Locale;

/** Tells from a number format what its numbers are shown as. */
final class NumberFormats {

    /** What a number format shows. */
    enum Shows {
        NUMBER,
        PERCENT,
        DAY,
        TIME
    }

    private NumberFormats() {}

    /** The formats that a file names by number only; those not listed in the standard are numbers. */
    static Shows builtin(int id) {
        if (id == 9 || id == 10) {
            return Shows.PERCENT;
        }
        if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47) || id == 55 || id == 56) {
            return Shows.TIME;
        }
        boolean day = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return day ? Shows.DAY : Shows.NUMBER;
    }

    /** Reads a format code such as {@code [$-42A]dd/mm/yyyy;@}. */
    static Shows of(String code) {
        String letters = meaningful(code);
        if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
            return Shows.DAY;
        }
        boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (clock) {
            return Shows.TIME;
        }
        if (letters.indexOf('m') >= 0) {
            return Shows.DAY;
        }
        return letters.indexOf('%') >= 0 ? Shows.PERCENT : Shows.NUMBER;
    }

    /** The first section in small letters, without quoted and escaped text, colours, locales and the word General. */
    private static String meaningful(String code) {
        StringBuilder kept = new StringBuilder();
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            if (c == '"') {
                i = end(code, i, '"');
            } else if (c == '[') {
                int close = end(code, i, ']');
                kept.append(elapsed(code, i + 1, close));
                i = close;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                kept.append(c);
            }
            i++;
        }
        return kept.toString()
                .toLowerCase(Locale.ROOT)
                .replace("general", "")
                .replace("standard", "")
                .replace("am/pm", "h")
                .replace("a/p", "h");
    }

    private static int end(String code, int open, char close) {
        int at = code.indexOf(close, open + 1);
        return at < 0 ? code.length() : at;
    }

    /** {@code [h]}, {@code [mm]} and {@code [s]} count hours, minutes and seconds; other brackets say nothing. */
    private static String elapsed(String code, int start, int end) {
        String inside = code.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
        return !inside.isEmpty() && inside.chars().allMatch(c -> c == 'h' || c == 'm' || c == 's') ? "h" : "";
    }
}
