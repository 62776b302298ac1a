package vn.soxa.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which words Vietnamese spelling allows: onset, vowels, coda, at most one tone. */
final class Syllables {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\u00A1-\\u00AE\\u00B5-\\u00FF]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final String ONSET = "(?:b|ch?|d|đ|gh|gi?|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|t[hr]?|v|x)?";
    private static final String OPEN = "[aeêioôơuưy]|oa|oe|uê|uy|a[iouy]|â[uy]|eo|êu|i[au]|iêu|[oôơuư]i|oa[ioy]|oeo"
            + "|uôi|ươ[iu]|ưu|ưa|ua|uao|uây|uơ|uy[au]|yêu|ya";
    private static final String CLOSABLE = "[aăâeêioôơuưy]|oa|oă|oe|oo|uâ|uê|uô|ươ|iê|yê|uy|uyê";
    private static final Pattern FREE = Pattern.compile(ONSET + "(?:" + OPEN + "|(?:" + CLOSABLE + ")(?:m|ng?|nh))");
    private static final Pattern STOPPED = Pattern.compile(ONSET + "(?:" + CLOSABLE + ")(?:ch?|k|p|t)");
    /** Khmer names in Vietnamese letters have stopped words without a tone, so those pass. */
    private static final Pattern NEVER_STOPPED = Pattern.compile("[\u0300\u0303\u0309]");

    private Syllables() {}

    /** How many words with a letter beyond ASCII cannot be Vietnamese as they are written. */
    static int impossible(String text) {
        return (int) BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(Syllables::isMixed)
                .filter(word -> !isPossible(word))
                .count();
    }

    private static boolean isMixed(String word) {
        return word.chars().anyMatch(c -> c > 0x7F) && word.chars().anyMatch(c -> c <= 0x7F);
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
