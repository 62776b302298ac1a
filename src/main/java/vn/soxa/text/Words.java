package vn.soxa.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Vietnamese text made comparable: cleaned for keeping, keyed for equality, folded for loose matching. */
public final class Words {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u00AD]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern TONE_BEFORE_SHAPE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309])([\\u0302\\u0306])");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern DASH_AND_SPACES = Pattern.compile(" *- *");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String[] TONE_FIRST = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ", -1);
    private static final String[] TONE_SECOND = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ", -1);
    private static final int MAX_DISTANCE = 2;
    private static final int MAX_DISTANCE_PERCENT = 20;

    private Words() {}

    /** NFC, one space between words, nothing invisible but U+00AD: legacy fonts write ư with it. */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Ordinary letters and single spaces: most of what is typed. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PlainLetters.of(c) == 0 || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String cleaned(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return composed(INVISIBLE.matcher(spaced).replaceAll("")).strip();
    }

    /** Two texts with the same key are the same name: case, tone place and kinds of dash do not count, diacritics do. */
    public static String key(String text) {
        String lower =
                clean(text).toLowerCase(Locale.ROOT).replace("\u00AD", "").replace('ð', 'đ');
        return StringUtils.stripEnd(hasVariants(lower) ? withoutVariants(lower) : lower, " .,;:");
    }

    private static String withoutVariants(String lower) {
        String dashed =
                DASH_AND_SPACES.matcher(DASHES.matcher(lower).replaceAll("-")).replaceAll("-");
        return StringUtils.replaceEach(dashed, TONE_FIRST, TONE_SECOND);
    }

    /** Whether a dash of any kind stands in it, or a tone on the first of two vowels: most texts have neither. */
    private static boolean hasVariants(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean dash = c == '-' || (c >= '\u2010' && c <= '\u2212') || c >= '\uFE58';
            char next = i + 1 < lower.length() ? lower.charAt(i + 1) : ' ';
            boolean tone =
                    next == 'y' ? "ùúủũụ".indexOf(c) >= 0 : (next == 'a' || next == 'e') && "òóỏõọ".indexOf(c) >= 0;
            if (dash || tone) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits only, lower case, without diacritics, one space between words. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char plain = PlainLetters.of(text.charAt(i));
            if (plain == 0) {
                return foldedClosely(text);
            }
            if (plain != ' ' || (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ')) {
                folded.append(plain);
            }
        }
        int length = folded.length();
        return folded.substring(0, length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length);
    }

    private static String foldedClosely(String text) {
        return NOT_ALPHANUMERIC.matcher(bare(text)).replaceAll(" ").strip();
    }

    public static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }

    /** Near enough to be a slip of the finger: at most 2 edits and 20 % of the longer text. */
    public static boolean near(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > MAX_DISTANCE) {
            return false;
        }
        int distance = distance(a, b);
        return distance <= MAX_DISTANCE && distance * 100 <= longest * MAX_DISTANCE_PERCENT;
    }

    /** Lower case without diacritics; punctuation stays, all dashes alike. */
    static String bare(String text) {
        String parts = Normalizer.normalize(clean(text).replace("\u00AD", ""), Normalizer.Form.NFKD);
        String lower = MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
        return DASHES.matcher(lower)
                .replaceAll("-")
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('₫', 'd');
    }

    private static String composed(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (nfc.indexOf('\u0302') < 0 && nfc.indexOf('\u0306') < 0) {
            return nfc;
        }
        String parts = Normalizer.normalize(nfc, Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_BEFORE_SHAPE.matcher(parts).replaceAll("$2$1"), Normalizer.Form.NFC);
    }
}
