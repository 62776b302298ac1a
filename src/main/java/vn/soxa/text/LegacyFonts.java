package vn.soxa.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** Text typed for the fonts of before Unicode, made Unicode: TCVN3 (.Vn… fonts) and VNI-Windows (VNI-… fonts). */
public final class LegacyFonts {
    private static final String CAPITALS = "H";
    private static final int LOOKED_AT = 20_000;
    private static final char LAST_ASCII = '\u007F';
    private static final char LAST_CODE = '\u00FF';

    private LegacyFonts() {}

    /**
     * The text in Unicode, or empty where it already is.
     *
     * @param text the raw text: U+00AD must still be in it, TCVN3 writes ư with it
     * @param font the cell's font where known; without a legacy one only an impossible spelling tells
     */
    public static Optional<String> convert(String text, @Nullable String font) {
        String name = font == null ? "" : font.strip();
        if (Strings.CI.startsWith(name, ".Vn")) {
            return changed(text, Tcvn3.decode(text).map(plain -> name.endsWith(CAPITALS) ? upper(plain) : plain));
        }
        return Strings.CI.startsWith(name, "VNI-") ? changed(text, Vni.decode(text)) : bySpelling(text);
    }

    /** The font that a whole table of texts was typed with, by the spelling of all of them; empty where it is in Unicode. */
    public static Optional<String> font(String table) {
        String seen = table.substring(0, Math.min(table.length(), LOOKED_AT));
        Optional<String> plain = bySpelling(seen);
        return Stream.of(".VnTime", "VNI-Times")
                .filter(font -> plain.isPresent() && convert(seen, font).equals(plain))
                .findFirst();
    }

    /** What a short text says in Unicode if it was typed with one of the fonts: too short to tell by its spelling. */
    public static List<String> possible(String text) {
        return couldBeLegacy(text)
                ? Stream.of(Tcvn3.decode(text), Vni.decode(text))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<String> bySpelling(String text) {
        if (!couldBeLegacy(text)) {
            return Optional.empty();
        }
        int strange = Syllables.impossible(text);
        if (strange == 0) {
            return Optional.empty();
        }
        return Stream.of(Tcvn3.decode(text), Vni.decode(text))
                .flatMap(Optional::stream)
                .filter(plain -> Syllables.impossible(plain) * 4 <= strange)
                .min(Comparator.comparingInt(Syllables::impossible));
    }

    /** Both code tables have one byte a letter: a letter beyond is Unicode's, and without one of theirs nothing is odd. */
    private static boolean couldBeLegacy(String text) {
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_CODE && Character.isLetter(c)) {
                return false;
            }
            odd |= c > LAST_ASCII;
        }
        return odd;
    }

    private static Optional<String> changed(String text, Optional<String> plain) {
        return plain.filter(unicode -> !unicode.equals(text));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
