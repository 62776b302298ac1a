package vn.soxa.text;

import java.util.Set;
import java.util.regex.Pattern;

/** The ways people write that there is nothing to report. */
public final class Nothing {
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

    /** Those that cannot be the name of anything, alone in a row. */
    private static final Pattern ALONE = Pattern.compile(
            "(khong|ko)( co)?( gi)?( ca)?|khong( co)? phat sinh( gi)?|khong ps|kps|k co( gi)?|chua phat sinh");

    private Nothing() {}

    /** True for what stands for a whole form where nothing else is written in a row. */
    public static boolean isAllOf(String text) {
        return ALONE.matcher(Words.fold(text)).matches();
    }

    /** A dash, dots or the like. */
    public static boolean isStroke(String text) {
        return STROKES.matcher(Words.bare(text)).matches();
    }

    static boolean isSaidBy(String text) {
        return isStroke(text) || WORDS.contains(Words.fold(text));
    }
}
