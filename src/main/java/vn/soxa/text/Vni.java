package vn.soxa.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The code table of VNI-Windows fonts: a vowel, then at most one character for its shape and tone. */
final class Vni {
    private static final char LAST_CODE = '\u00FF';
    /** Letters, then the codes of each, for the small letters; the capitals are the same codes in upper case. */
    private static final String[][] ROWS = {
        {"áàảãạ", "aù aø aû aõ aï"},
        {"ăắằẳẵặ", "aê aé aè aú aü aë"},
        {"âấầẩẫậ", "aâ aá aà aå aã aä"},
        {"éèẻẽẹ", "eù eø eû eõ eï"},
        {"êếềểễệ", "eâ eá eà eå eã eä"},
        {"íìỉĩị", "í ì æ ó ò"},
        {"óòỏõọ", "où oø oû oõ oï"},
        {"ôốồổỗộ", "oâ oá oà oå oã oä"},
        {"ơớờởỡợ", "ô ôù ôø ôû ôõ ôï"},
        {"úùủũụ", "uù uø uû uõ uï"},
        {"ưứừửữự", "ö öù öø öû öõ öï"},
        {"ýỳỷỹỵ", "yù yø yû yõ î"},
        {"đ", "ñ"},
    };

    private static final Map<String, String> TO_UNICODE = toUnicode();
    private static final Map<String, String> FROM_UNICODE = fromUnicode();

    private Vni() {}

    /** Empty where the text has letters no VNI-… font could have been meant to draw. */
    static Optional<String> decode(String text) {
        return text.chars().allMatch(c -> c <= LAST_CODE || !Character.isLetter(c))
                ? Optional.of(decoded(text))
                : Optional.empty();
    }

    static String encode(String text) {
        StringBuilder codes = new StringBuilder();
        text.chars().mapToObj(Character::toString).forEach(one -> codes.append(FROM_UNICODE.getOrDefault(one, one)));
        return codes.toString();
    }

    private static String decoded(String text) {
        StringBuilder unicode = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String two = text.substring(at, Math.min(at + 2, text.length()));
            String code = TO_UNICODE.containsKey(two) ? two : two.substring(0, 1);
            unicode.append(TO_UNICODE.getOrDefault(code, code));
            at += code.length();
        }
        return unicode.toString();
    }

    /** The vowel alone says whether the letter is a capital: typists often left the mark small. */
    private static Map<String, String> toUnicode() {
        Map<String, String> table = new TreeMap<>();
        for (String[] row : ROWS) {
            String[] codes = row[1].split(" ", -1);
            for (int i = 0; i < codes.length; i++) {
                String letter = row[0].substring(i, i + 1);
                String vowel = codes[i].substring(0, 1);
                String mark = codes[i].substring(1);
                table.put(vowel + mark, letter);
                table.put(vowel + upper(mark), letter);
                table.put(upper(vowel) + mark, upper(letter));
                table.put(upper(vowel + mark), upper(letter));
            }
        }
        return Map.copyOf(table);
    }

    private static Map<String, String> fromUnicode() {
        Map<String, String> table = new TreeMap<>();
        for (String[] row : ROWS) {
            String[] codes = row[1].split(" ", -1);
            for (int i = 0; i < codes.length; i++) {
                String letter = row[0].substring(i, i + 1);
                table.put(letter, codes[i]);
                table.put(upper(letter), upper(codes[i]));
            }
        }
        return Map.copyOf(table);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
