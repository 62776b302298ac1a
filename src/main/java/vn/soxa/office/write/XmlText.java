package vn.soxa.office.write;

import java.io.IOException;
import java.util.Locale;

/** Text as it stands in the XML of a workbook. */
final class XmlText {
    /** What a cell of a spreadsheet can hold. */
    static final int LONGEST_CELL = 32_767;

    private XmlText() {}

    /** A cell's text; what XML cannot carry is written {@code _xHHHH_}, as spreadsheet programs do. */
    static void cell(Appendable out, String text) throws IOException {
        int end = Math.min(text.length(), LONGEST_CELL);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '_' && looksEscaped(text, i)) {
                out.append("_x005F_");
            } else if (c < ' ' && c != '\n' && c != '\t') {
                control(out, c);
            } else {
                i += plain(out, text, i);
            }
        }
    }

    /** A cell's text before it is escaped as XML, as {@link #element} does. */
    static String cell(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int end = Math.min(text.length(), LONGEST_CELL);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '_' && looksEscaped(text, i)) {
                out.append("_x005F_");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Text inside an element of a part that is written as it was read. */
    static void element(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> out.append(legal(text, i) ? c : '\uFFFD');
            }
        }
    }

    /** The value of an attribute of a part that is written as it was read. */
    static void attribute(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\r', '\n', '\t' -> out.append("&#").append((int) c).append(';');
                default -> out.append(legal(value, i) ? c : '\uFFFD');
            }
        }
    }

    private static boolean legal(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= ' ' || c == '\n' || c == '\t') && c < '\uFFFE';
    }

    /** A formula, or the value of an attribute. */
    static void plain(Appendable out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            i += plain(out, text, i);
        }
    }

    /** How many more characters than one were written. */
    private static int plain(Appendable out, String text, int at) throws IOException {
        char c = text.charAt(at);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
                return character(out, text, at);
            }
        }
        return 0;
    }

    private static int character(Appendable out, String text, int at) throws IOException {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            out.append((c < ' ' && c != '\n' && c != '\t') || c >= '\uFFFE' ? '\uFFFD' : c);
            return 0;
        }
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        out.append(pair ? text.substring(at, at + 2) : "\uFFFD");
        return pair ? 1 : 0;
    }

    private static void control(Appendable out, char c) throws IOException {
        if (c != '\r') {
            out.append("_x00")
                    .append(c < 16 ? "0" : "")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            out.append('_');
        }
    }

    private static boolean looksEscaped(String text, int at) {
        return text.length() > at + 6
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
