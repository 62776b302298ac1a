package vn.soxa.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The parts of a text that has the outline of a date, not yet checked against the calendar. */
record TypedDate(
        DateOutline outline,
        int year,
        @Nullable Integer month,
        @Nullable Integer day) {
    private static final Pattern TIME = Pattern.compile("[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$");
    private static final Pattern SIGN_AND_SPACES = Pattern.compile(" *([-/.,]) *");

    static Optional<TypedDate> of(String raw, int defaultYear) {
        String text = StringUtils.stripEnd(TIME.matcher(Words.bare(raw)).replaceAll(""), " .,");
        String tight = SIGN_AND_SPACES.matcher(text).replaceAll("$1");
        return Arrays.stream(DateOutline.values())
                .flatMap(outline -> outline.read(tight, defaultYear).stream())
                .findFirst();
    }

    /** The day or, for a month or a year, its first day; empty where the calendar has no such day. */
    Optional<LocalDate> earliest() {
        return calendarDay(month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The day with the month typed first; empty where the text cannot mean that. */
    Optional<LocalDate> monthFirst() {
        return outline != DateOutline.FIGURES || month == null || day == null
                ? Optional.empty()
                : calendarDay(/* month= */ day, /* day= */ month);
    }

    DateStyle proves() {
        if (earliest().isPresent() == monthFirst().isPresent()) {
            return DateStyle.UNKNOWN;
        }
        boolean figures = outline == DateOutline.FIGURES;
        return monthFirst().isPresent() ? DateStyle.MONTH_FIRST : figures ? DateStyle.DAY_FIRST : DateStyle.UNKNOWN;
    }

    private Optional<LocalDate> calendarDay(int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
