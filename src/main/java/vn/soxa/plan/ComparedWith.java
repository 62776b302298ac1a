package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soxa.form.ColumnType;
import vn.soxa.text.DateStyle;
import vn.soxa.text.DateText;
import vn.soxa.text.Words;

/** The numbers and days that conditions of the plan book compare with. */
public final class ComparedWith {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private ComparedWith() {}

    /** A BigDecimal, a LocalDate or one of the two words for days; empty where the text is none that suits the column. */
    public static Optional<Object> of(String text, ColumnType type) {
        if (!type.date()) {
            return number(text).map(number -> number);
        }
        boolean word = is(text, Criterion.CUTOFF) || is(text, Criterion.PLAN_START);
        return word
                ? Optional.of(text)
                : Optional.ofNullable(DateText.read(text, DateStyle.DAY_FIRST, false, 0)
                                .value())
                        .map(day -> day.earliest());
    }

    /** A plain number with a decimal comma or point. */
    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** True where the text is that word, however it is written. */
    public static boolean is(String text, String word) {
        return Words.key(text).equals(Words.key(word));
    }
}
