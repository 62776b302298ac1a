package vn.soxa.text;

import java.util.Set;
import java.util.regex.Pattern;

/** The ways people write that there is nothing to report. */
final class Nothing {
    private static final Pattern STROKES = Pattern.compile("[-.…_ ]+");
    private static final Set<String> WORDS = Set.of(
            "khong",
            "khong co",
            "khong co gi",
            "khong phat sinh",
            "khong ps",
            "k",
            "k co",
            "ko",
            "ko co",
            "kh",
            "kh co",
            "khg",
            "khg co",
            "hong",
            "hong co",
            "chua",
            "chua co",
            "chua phat sinh",
            "trong",
            "n a",
            "na");

    private Nothing() {}

    static boolean isSaidBy(String text) {
        return STROKES.matcher(Words.bare(text)).matches() || WORDS.contains(Words.fold(text));
    }
}
