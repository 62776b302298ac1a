package vn.soxa.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number some lists put before their values: {@code 4. Hội nghị thành lập}. */
final class Numbering {
    private static final Pattern TYPED = Pattern.compile("^(\\d{1,2})[.)] *(?=\\D)");
    private static final Pattern LEADING = Pattern.compile("^\\d{1,2}(?:[.)] *| +)(?=\\p{L})");

    private Numbering() {}

    static String dropped(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    /** False where both are numbered and the numbers differ. */
    static boolean agree(String one, String other) {
        Matcher first = TYPED.matcher(one);
        Matcher second = TYPED.matcher(other);
        return !first.find() || !second.find() || first.group(1).equals(second.group(1));
    }
}
