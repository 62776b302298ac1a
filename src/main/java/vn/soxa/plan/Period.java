package vn.soxa.plan;

import java.time.LocalDate;
import vn.soxa.form.PeriodBounds;

/**
 * A reporting period.
 *
 * @param code {@code 2025-Q1}, {@code 2025-01}, {@code 2025-6T}, {@code 2025-9T}, {@code 2025-N}, {@code 2025-DOTXUAT1}
 * @param year the plan year it reports
 * @param lastMonth its last nominal month, 1 to 12
 * @param base true where templates are issued for it; the others are reports over base periods
 * @param from first day whose facts it reports
 * @param cutoff last day whose facts it reports
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
        LocalDate communeDue)
        implements Comparable<Period> {

    public PeriodBounds bounds() {
        return new PeriodBounds(from, cutoff);
    }

    /** Asked for out of turn, with free dates; never part of a year's series. */
    public boolean adHoc() {
        return !PeriodCalendar.regular(code);
    }

    /** The quarter that its last month lies in, 1 to 4. */
    public int quarter() {
        return (lastMonth + 2) / 3;
    }

    @Override
    public int compareTo(Period other) {
        int byCutoff = cutoff.compareTo(other.cutoff);
        return byCutoff != 0 ? byCutoff : code.compareTo(other.code);
    }
}
