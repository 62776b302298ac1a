package vn.soxa.text;

import java.util.List;
import java.util.regex.Pattern;

/** Names of persons and organisations, and what in a text could tell who a single person is. */
public final class Persons {

    private static final List<String> ORGANISATIONS =
            Resource.lines("organisations_vi.txt").stream().map(Words::fold).toList();

    private static final List<String> KINDS = Resource.lines("kinds_in_names_vi.txt").stream()
            .map(word -> Words.fold(word) + " ")
            .toList();

    /** Telephone numbers (with or without +84) and the twelve digits of a citizen's card. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.,])(?:0\\d{11}|(?:\\+?84|0)(?:[ .-]?\\d){9}|(?:\\+?84|0)(?:[ .-]?\\d){10})(?![\\d])");

    private static final int FEWEST_DIGITS = 10;

    private Persons() {}

    /** True where a name is that of an organisation, by how it begins: {@code HTX …}, {@code Công ty …}. */
    public static boolean organisation(String name) {
        String folded = Words.fold(name);
        return ORGANISATIONS.stream().anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
    }

    /** The same name however it is written, with or without what kind of thing it names. */
    public static String name(String text) {
        String folded = Words.fold(text);
        return KINDS.stream()
                .filter(folded::startsWith)
                .findFirst()
                .map(kind -> folded.substring(kind.length()))
                .orElse(folded);
    }

    /** The text without numbers by which a person can be reached or told apart. */
    public static String withoutNumbers(String text) {
        return manyDigits(text) ? NUMBERS.matcher(text).replaceAll("…") : text;
    }

    /** Whether there are as many digits as the shortest such number has: most texts have none. */
    private static boolean manyDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }
}
