package vn.soxa.text;

import static vn.soxa.text.NumberStyle.COMMA_DECIMAL;
import static vn.soxa.text.NumberStyle.POINT_DECIMAL;
import static vn.soxa.text.NumberStyle.UNKNOWN;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A text that has the outline of one number: sign, digits with their separators, unit. */
record TypedNumber(
        boolean negative, String digits, @Nullable String unit) {
    private static final Pattern OUTLINE =
            Pattern.compile("([-+\\u2212\\u2013]?)(\\d(?:[\\d., ]*\\d)?) *(?:\\.|([%₫(\\p{L}].*))?");
    private static final Pattern COMMA = Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?: \\d{3})+))(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+))(\\.\\d+)?");
    private static final Pattern UNIT_FIGURES = Pattern.compile("(?<=m)[23]|1[., ]?(?:000|296)");
    private static final Pattern UNIT_WORDS = Pattern.compile("[\\p{L}\\s./()²³%₫-]+");
    private static final Pattern LETTERS_LIKE_DIGITS = Pattern.compile("[oOlI]+");

    static Optional<TypedNumber> of(String raw) {
        Matcher outline = OUTLINE.matcher(halfWidth(Words.clean(raw)));
        if (!outline.matches()) {
            return Optional.empty();
        }
        String unit = outline.group(3);
        boolean negative = !outline.group(1).isEmpty() && !outline.group(1).equals("+");
        return unit != null && !couldBeUnit(unit)
                ? Optional.empty()
                : Optional.of(new TypedNumber(negative, outline.group(2), unit == null ? null : tidy(unit)));
    }

    Optional<BigDecimal> read(NumberStyle style) {
        Matcher parts = (style == COMMA_DECIMAL ? COMMA : POINT).matcher(digits);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String whole = StringUtils.getDigits(parts.group(1));
        String decimals = StringUtils.getDigits(StringUtils.defaultString(parts.group(2)));
        BigDecimal value = new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals);
        return Optional.of(negative ? value.negate() : value);
    }

    /** The only style in which the digits make sense. */
    NumberStyle proves() {
        boolean comma = read(COMMA_DECIMAL).isPresent();
        boolean point = read(POINT_DECIMAL).isPresent();
        return comma == point ? UNKNOWN : comma ? COMMA_DECIMAL : POINT_DECIMAL;
    }

    private static boolean couldBeUnit(String unit) {
        return UNIT_WORDS.matcher(UNIT_FIGURES.matcher(unit).replaceAll("")).matches()
                && !LETTERS_LIKE_DIGITS.matcher(unit).matches();
    }

    private static String tidy(String unit) {
        boolean wrapped = unit.startsWith("(") && unit.endsWith(")");
        return StringUtils.stripEnd(wrapped ? unit.substring(1, unit.length() - 1) : unit, " .");
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars().map(c -> c >= '\uFF01' && c <= '\uFF5E' ? c - 0xFEE0 : c).forEach(c -> half.append((char) c));
        return half.toString();
    }
}
