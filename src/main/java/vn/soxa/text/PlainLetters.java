package vn.soxa.text;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as people type them in Unicode, small and without marks, by table: most texts need no closer look. */
final class PlainLetters {
    private static final char[] TABLE = table();

    private PlainLetters() {}

    /** A small ASCII letter or a digit, a space for a sign between words, 0 where the character needs a closer look. */
    static char of(char c) {
        return c < TABLE.length ? TABLE[c] : 0;
    }

    private static char[] table() {
        char[] table = new char[0x1EFA];
        for (char c = ' '; c < table.length; c++) {
            boolean composed = c == '²' || c == '³' || (c >= '\u00C0' && c < '\u01B1') || c >= '\u1EA0';
            table[c] = c < 0x7F || composed ? plain(c) : 0;
        }
        return table;
    }

    private static char plain(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT);
        char base = parts.length() == 1 ? parts.charAt(0) : 0;
        char letter = base == 'đ' || base == 'ð' ? 'd' : base;
        boolean alphanumeric = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        return alphanumeric ? letter : c < 0x7F ? ' ' : 0;
    }
}
