package vn.soxa.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways a date is typed, in lower case without diacritics; tried in this order. */
enum DateOutline {
    FIGURES("d-my", "(?:ngay )?(\\d{1,2})([-/.])(\\d{1,2})(?:\\2|[, ]*nam )" + Parts.YEAR_OR_YY),
    ISO("y-md", Parts.YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})"),
    WORDS("dmy", Parts.DAY + Parts.MONTH + Parts.BEFORE_YEAR + Parts.YEAR_OR_YY),
    DAY_MONTH("dm", Parts.DAY + "[-/.](\\d{1,2})"),
    DAY_MONTH_WORDS("dm", Parts.DAY + Parts.MONTH),
    MONTH_YEAR("my", "(\\d{1,2})[-/.]" + Parts.YEAR),
    YEAR_MONTH("ym", Parts.YEAR + "[-/.](\\d{1,2})"),
    MONTH_YEAR_WORDS("my", Parts.MONTH + Parts.BEFORE_YEAR + Parts.YEAR_OR_YY),
    MONTH_WORD("m", Parts.MONTH),
    YEAR_ONLY("y", "(?:nam )?" + Parts.YEAR);

    private static final int CENTURY = 2000;

    private final String groups;
    private final Pattern pattern;

    DateOutline(String groups, String pattern) {
        this.groups = groups;
        this.pattern = Pattern.compile(pattern);
    }

    /** Two-digit years are 20yy; a missing year is {@code defaultYear}. */
    Optional<TypedDate> read(String text, int defaultYear) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = groups.indexOf('y') < 0 ? defaultYear : part(matcher, 'y');
        return Optional.of(new TypedDate(
                this,
                year < 100 ? CENTURY + year : year,
                groups.indexOf('m') < 0 ? null : part(matcher, 'm'),
                groups.indexOf('d') < 0 ? null : part(matcher, 'd')));
    }

    boolean saysYear() {
        return groups.indexOf('y') >= 0;
    }

    private int part(Matcher matcher, char name) {
        return Integer.parseInt(matcher.group(groups.indexOf(name) + 1));
    }

    private static final class Parts {
        static final String DAY = "(?:ngay |mung |mong )?(\\d{1,2})[, ]*";
        static final String MONTH = "(?:thang|thg|th|t)[ .]?(\\d{1,2})";
        static final String BEFORE_YEAR = "(?:[, ]*nam |[-/., ])";
        static final String YEAR = "((?:19|20)\\d{2})";
        static final String YEAR_OR_YY = "((?:19|20)\\d{2}|\\d{2})";
    }
}
