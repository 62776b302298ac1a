package vn.soxa.consolidate;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.plan.Period;

/** The order of periods by code alone, so that history outlives a change of the plan book's periods. */
public final class PeriodRank {

    private static final Pattern BASE = Pattern.compile("(\\d{4})-(?:Q([1-4])|(\\d{2}))");
    private static final Pattern OPENING = Pattern.compile("(\\d{4})-N");

    /** Ranks of one year lie between two multiples of this; a multiple itself is the year's opening figure. */
    static final int YEAR = 100;

    private PeriodRank() {}

    /** The code under which the figures of a year before the book was used stand in the series. */
    public static String opening(int year) {
        return year + "-N";
    }

    static boolean isOpening(String code) {
        return OPENING.matcher(code).matches();
    }

    /** Year and last month as one number, month 0 for opening figures; empty for codes of reports over base periods. */
    public static OptionalInt of(String code) {
        Matcher base = BASE.matcher(code);
        if (base.matches()) {
            int month = base.group(2) != null ? 3 * Integer.parseInt(base.group(2)) : Integer.parseInt(base.group(3));
            return OptionalInt.of(Integer.parseInt(base.group(1)) * YEAR + month);
        }
        Matcher opening = OPENING.matcher(code);
        return opening.matches() ? OptionalInt.of(openingOf(Integer.parseInt(opening.group(1)))) : OptionalInt.empty();
    }

    /** The period itself. */
    public static int of(Period period) {
        return period.year() * YEAR + period.lastMonth();
    }

    /** The first base period it covers: itself, or the year's first where it reports the year so far. */
    static int first(Period period) {
        return period.code().matches("\\d{4}-(6T|9T|N)") ? period.year() * YEAR + 1 : of(period);
    }

    static int openingOf(int year) {
        return year * YEAR;
    }
}
