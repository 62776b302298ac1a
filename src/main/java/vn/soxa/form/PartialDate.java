package vn.soxa.form;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A date known to the day, the month or only the year. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("day " + day + " of " + year + " without a month");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Known to the day. */
    public boolean precise() {
        return day != null;
    }

    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? last.atEndOfMonth() : last.atDay(day);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /** {@code 5/3/2025}, {@code 3/2025} or {@code 2025}, as people write it here. */
    @Override
    public String toString() {
        String inYear = month == null ? "" : month + "/";
        return (day == null ? "" : day + "/") + inYear + year;
    }
}
