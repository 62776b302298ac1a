package vn.soxa.plan;

import java.time.LocalDate;
import java.util.Comparator;
import vn.soxa.form.PeriodBounds;
import vn.soxa.text.VietnameseFormat;
import vn.soxa.text.Words;

/**
 * A reporting period.
 *
 * @param code {@code 2025-Q1}, {@code 2025-01}, {@code 2025-6T}, {@code 2025-9T}, {@code 2025-N}, {@code 2025-DOTXUAT1}
 * @param year the plan year it reports
 * @param lastMonth its last nominal month, 1 to 12
 * @param base true where templates are issued for it; the others are reports over base periods
 * @param from first day whose facts it reports
 * @param cutoff last day whose facts it reports
 * @param day the place of the cut-off among the days of its last month; {@link #MONTH_END} for periods of the series
 * @param counted for a campaign: true where its figures are part of the year's
 */
public record Period(
        String code,
        int year,
        int lastMonth,
        boolean base,
        LocalDate from,
        LocalDate cutoff,
        LocalDate hamletsDue,
        LocalDate officersDue,
        LocalDate communeDue,
        int day,
        boolean counted)
        implements Comparable<Period> {

    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::cutoff).thenComparing(Period::day).thenComparing(Period::code);

    /** Behind every day of the month. */
    public static final int MONTH_END = 99;

    public PeriodBounds bounds() {
        return new PeriodBounds(from, cutoff);
    }

    /** Asked for out of turn, with free dates. */
    public boolean adHoc() {
        return !PeriodCalendar.regular(code);
    }

    /** A period of its own whose books the later ones build on: one of the series, or a campaign that counts. */
    public boolean chained() {
        return base && (counted || !adHoc());
    }

    /** The first of its nominal months: of a report over the year's months January. */
    public int firstMonth() {
        boolean quarter = code.matches("\\d{4}-Q[1-4]");
        return quarter ? lastMonth - 2 : base ? lastMonth : 1;
    }

    /** The quarter that its last month lies in, 1 to 4. */
    public int quarter() {
        return (lastMonth + 2) / 3;
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    /** True for the name that people write: {@code Quý I/2026}. */
    public boolean called(String name) {
        return Words.fold(VietnameseFormat.period(code)).equals(Words.fold(name));
    }
}
