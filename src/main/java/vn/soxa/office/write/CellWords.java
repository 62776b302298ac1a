package vn.soxa.office.write;

import java.util.Locale;

/** A cell's text as the format keeps it: POI writes it as it is given, and reads {@code _xHHHH_} as one character. */
final class CellWords {
    private static final int LONGEST = 32_767;

    private CellWords() {}

    /** What the format cannot carry is written {@code _xHHHH_}, as spreadsheet programs do. */
    static String storable(String text) {
        return ordinary(text) ? text : escaped(text);
    }

    private static boolean ordinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '_' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '_' && looksEscaped(text, i)) {
                out.append("_x005F_");
            } else if (c < ' ' && c != '\n' && c != '\t') {
                out.append(c == '\r' ? "" : String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                out.append(legal(text, i) ? c : '\uFFFD');
            }
        }
        return out.substring(0, Math.min(out.length(), LONGEST));
    }

    private static boolean legal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) : c < '\uFFFE';
    }

    private static boolean looksEscaped(String text, int at) {
        return text.length() > at + 6
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
