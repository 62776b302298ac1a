package vn.soxa.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which words Vietnamese spelling allows: onset, vowels, coda, at most one tone. */
final class Syllables {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final String ONSET = "(?:b|ch?|d|đ|gh|gi?|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|t[hr]?|v|x)?";
    private static final String OPEN = "[aeêioôơuưy]|oa|oe|uê|uy|a[iouy]|â[uy]|eo|êu|i[au]|iêu|[oôơuư]i|oa[ioy]|oeo"
            + "|uôi|ươ[iu]|ưu|ưa|ua|uao|uây|uơ|uy[au]|yêu|ya";
    private static final String CLOSABLE = "[aăâeêioôơuưy]|oa|oă|oe|oo|uâ|uê|uô|ươ|iê|yê|uy|uyê";
    private static final Pattern FREE = Pattern.compile(ONSET + "(?:" + OPEN + "|(?:" + CLOSABLE + ")(?:m|ng?|nh))");
    private static final Pattern STOPPED = Pattern.compile(ONSET + "(?:" + CLOSABLE + ")(?:ch?|k|p|t)");
    /** Khmer names in Vietnamese letters have stopped words without a tone, so those pass. */
    private static final Pattern NEVER_STOPPED = Pattern.compile("[\u0300\u0303\u0309]");

    private static final char LAST_ASCII = '\u007F';

    /** The same few hundred words come again and again. */
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 5_000;
    private static final int LONGEST_KNOWN = 12;

    private Syllables() {}

    /** How many words with a letter beyond ASCII cannot be Vietnamese as they are written. */
    static int impossible(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int impossible = 0;
        int at = 0;
        while (at < lower.length()) {
            int start = at;
            boolean ascii = false;
            boolean beyond = false;
            while (at < lower.length() && isOfWord(lower.charAt(at))) {
                ascii |= lower.charAt(at) <= LAST_ASCII;
                beyond |= lower.charAt(at) > LAST_ASCII;
                at++;
            }
            impossible += ascii && beyond && !known(lower.substring(start, at)) ? 1 : 0;
            at++;
        }
        return impossible;
    }

    /** A letter or mark, or a sign that the old code tables use for a letter. */
    private static boolean isOfWord(char c) {
        if (c <= LAST_ASCII) {
            return c >= 'a' && c <= 'z';
        }
        return (c >= '\u00A1' && c <= '\u00AE')
                || (c >= '\u00B5' && c <= '\u00FF')
                || Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    private static boolean known(String word) {
        Boolean known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        boolean possible = isPossible(word);
        if (word.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(word, possible);
        }
        return possible;
    }

    private static boolean isPossible(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        long tones = TONES.matcher(parts).results().count();
        String toneless = Normalizer.normalize(TONES.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1
                && (FREE.matcher(toneless).matches()
                        || (STOPPED.matcher(toneless).matches()
                                && !NEVER_STOPPED.matcher(parts).find()));
    }
}
