package vn.soxa.text;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The TCVN 5712 code table that .Vn… fonts draw (VN3); capitals with a tone exist only as other fonts. */
final class Tcvn3 {
    private static final String LETTERS = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĐĂÂÊÔƠƯ";
    private static final String CODES = "B8B5B6B7B9A8BEBBBCBDC6A9CAC7C8C9CBD0CCCECFD1AAD5D2D3D4D6DDD7D8DCDE"
            + "E3DFE1E2E4ABE8E5E6E7E9ACEDEAEBECEEF3EFF1F2F4ADF8F5F6F7F9FDFAFBFCFEAEA7A1A2A3A4A5A6";
    private static final Map<Character, Character> TO_UNICODE = table(Tcvn3::code, LETTERS::charAt);
    private static final Map<Character, Character> FROM_UNICODE = table(LETTERS::charAt, Tcvn3::code);
    private static final char LAST_CODE = '\u00FF';

    private Tcvn3() {}

    /** Empty where the text has letters no .Vn… font could have been meant to draw. */
    static Optional<String> decode(String text) {
        return text.chars().allMatch(c -> c <= LAST_CODE || !Character.isLetter(c))
                ? Optional.of(mapped(text, TO_UNICODE))
                : Optional.empty();
    }

    /** The other way; capitals the table lacks become small letters, as typists had them. */
    static String encode(String text) {
        StringBuilder codes = new StringBuilder();
        text.chars()
                .map(c -> FROM_UNICODE.containsKey((char) c) ? c : c > LAST_CODE ? Character.toLowerCase(c) : c)
                .forEach(c -> codes.append(FROM_UNICODE.getOrDefault((char) c, (char) c)));
        return codes.toString();
    }

    private static String mapped(String text, Map<Character, Character> table) {
        return text.chars()
                .mapToObj(c -> String.valueOf(table.getOrDefault((char) c, (char) c)))
                .collect(Collectors.joining());
    }

    private static char code(int letter) {
        return (char) HexFormat.fromHexDigits(CODES, letter * 2, letter * 2 + 2);
    }

    private static Map<Character, Character> table(IntFunction<Character> from, IntFunction<Character> to) {
        return IntStream.range(0, LETTERS.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(from::apply, to::apply));
    }
}
