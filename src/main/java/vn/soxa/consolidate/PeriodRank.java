package vn.soxa.consolidate;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * The order of periods: by code alone, so that history outlives a change of the plan book's periods; only campaigns, whose
 * codes say no dates, are looked up in it.
 */
public final class PeriodRank {

    private static final Pattern BASE = Pattern.compile("(\\d{4})-(?:Q([1-4])|(\\d{2}))");
    private static final Pattern OPENING = Pattern.compile("(\\d{4})-N");

    /** Ranks of one year lie between two multiples of this; a multiple itself is the year's opening figure. */
    public static final int YEAR = 10_000;

    private static final int MONTH = 100;

    private PeriodRank() {}

    /** The code under which the figures of a year before the book was used stand in the series. */
    public static String opening(int year) {
        return year + "-N";
    }

    static boolean isOpening(String code) {
        return OPENING.matcher(code).matches();
    }

    /** Year, last month and day as one number, month 0 for opening figures; empty for reports over base periods. */
    public static OptionalInt of(String code, Plan plan) {
        Matcher base = BASE.matcher(code);
        if (base.matches()) {
            int month = base.group(2) != null ? 3 * Integer.parseInt(base.group(2)) : Integer.parseInt(base.group(3));
            return OptionalInt.of(of(Integer.parseInt(base.group(1)), month, Period.MONTH_END));
        }
        Matcher opening = OPENING.matcher(code);
        if (opening.matches()) {
            return OptionalInt.of(openingOf(Integer.parseInt(opening.group(1))));
        }
        return plan.period(code).filter(Period::counted).stream()
                .mapToInt(PeriodRank::of)
                .findFirst();
    }

    /** The period itself. */
    public static int of(Period period) {
        return of(period.year(), period.lastMonth(), period.day());
    }

    private static int of(int year, int month, int day) {
        return year * YEAR + month * MONTH + day;
    }

    /** From here on periods lie under it: itself, or what is after the end of the month before the first it covers. */
    static int first(Period period) {
        return period.base() ? of(period) : of(period.year(), period.firstMonth(), 0);
    }

    static int openingOf(int year) {
        return year * YEAR;
    }
}
