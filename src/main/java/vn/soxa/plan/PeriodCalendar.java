package vn.soxa.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The reporting periods of any year.
 *
 * @param decree windows of Decree 09/2019/NĐ-CP, article 12 (from the 15th of the month before to the 14th of the last
 *     month), else calendar months
 * @param monthly the base series are months, else quarters
 * @param hamletsDay day of the last month (calendar windows: of the month after) by which hamlets send
 */
public record PeriodCalendar(boolean decree, boolean monthly, int hamletsDay, int officersDay, int communeDay) {

    private static final int FIRST_DAY = 15;
    private static final int LAST_DAY = 14;
    private static final int DAYS = 31;
    private static final Pattern CODE = Pattern.compile("(\\d{4})-(?:Q([1-4])|(0[1-9]|1[0-2])|([69])T|(N))");

    /** The base periods of a year in order, then the reports over them. */
    public List<Period> year(int year) {
        return Stream.concat(base(year), over(year)).toList();
    }

    /** The period of that code, if it belongs to the series; ad hoc ones do not. */
    public Optional<Period> period(String code) {
        Matcher parts = CODE.matcher(code);
        return parts.matches()
                ? year(Integer.parseInt(parts.group(1))).stream()
                        .filter(period -> period.code().equals(code))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a code is made like those of the series, of whatever kind. */
    public static boolean regular(String code) {
        return CODE.matcher(code).matches();
    }

    /** The period with free dates; sent in by the Monday-to-Friday day after its cut-off unless the plan book says. */
    public Period adHoc(String code, LocalDate from, LocalDate cutoff, boolean counted) {
        LocalDate due = workday(cutoff.plusDays(1));
        boolean next = decree && cutoff.getDayOfMonth() > LAST_DAY;
        LocalDate month = next ? cutoff.plusMonths(1) : cutoff;
        int day = cutoff.getDayOfMonth() + (decree && !next ? DAYS : 0);
        return new Period(
                code, month.getYear(), month.getMonthValue(), true, from, cutoff, due, due, due, day, counted);
    }

    /** Saturdays and Sundays move to Monday; holidays, the lunar New Year's among them, are not known here. */
    static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private Stream<Period> base(int year) {
        return monthly
                ? IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> of(String.format("%d-%02d", year, month), year, month, month, true))
                : IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> of(year + "-Q" + quarter, year, quarter * 3 - 2, quarter * 3, true));
    }

    private Stream<Period> over(int year) {
        Stream<Period> quarters = IntStream.rangeClosed(1, monthly ? 4 : 0)
                .mapToObj(quarter -> of(year + "-Q" + quarter, year, quarter * 3 - 2, quarter * 3, false));
        return Stream.concat(
                quarters,
                Stream.of(
                        of(year + "-6T", year, 1, 6, false),
                        of(year + "-9T", year, 1, 9, false),
                        of(year + "-N", year, 1, 12, false)));
    }

    private Period of(String code, int year, int firstMonth, int lastMonth, boolean base) {
        YearMonth first = YearMonth.of(year, firstMonth);
        YearMonth last = YearMonth.of(year, lastMonth);
        YearMonth due = decree ? last : last.plusMonths(1);
        return new Period(
                code,
                year,
                lastMonth,
                base,
                decree ? first.minusMonths(1).atDay(FIRST_DAY) : first.atDay(1),
                decree ? last.atDay(LAST_DAY) : last.atEndOfMonth(),
                workday(due.atDay(hamletsDay)),
                workday(due.atDay(officersDay)),
                workday(due.atDay(communeDay)),
                Period.MONTH_END,
                false);
    }
}
