package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Pace;
import vn.soxa.plan.Period;

/**
 * What should be reached by the end of a period.
 *
 * @param portion the share of the target; null where a step is expected or nothing
 * @param step the step expected of a 0/1 target
 */
record Expectation(@Nullable Portion portion, @Nullable Integer step) {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final Expectation NOTHING = new Expectation(null, null);
    private static final Expectation ALL = share(1, 1);

    static Expectation of(Entry entry, MeasuredPeriod frame) {
        Indicator indicator = entry.indicator();
        Integer year = entry.year();
        if (entry.target(frame) == null) {
            return NOTHING;
        }
        if (indicator.pace() == Pace.STEPS && !indicator.steps().isEmpty()) {
            return step(entry, frame);
        }
        if (year != null && year < frame.year()) {
            return ALL;
        }
        if (frame.alone(indicator)) {
            return ALL;
        }
        Pace pace = indicator.rate() ? Pace.HELD : indicator.pace();
        return switch (pace) {
            case HELD -> ALL;
            case YEAR_END, STEPS -> atTheEnd(entry, frame);
            case EVEN, MILESTONES, DEADLINE ->
                year != null ? ofYear(indicator, year, frame) : untilDeadline(entry, frame);
        };
    }

    /** Nothing before the last period of the year in which it is due; a ceiling holds all the time. */
    private static Expectation atTheEnd(Entry entry, MeasuredPeriod frame) {
        LocalDate deadline = entry.deadline(frame);
        boolean last = frame.period().lastMonth() == MONTHS && (deadline == null || deadline.getYear() <= frame.year());
        boolean all = last || entry.indicator().ceiling() || (deadline != null && deadline.getYear() < frame.year());
        return all ? ALL : new Expectation(new Portion(BigDecimal.ZERO, BigDecimal.ONE), null);
    }

    /** The expected figure of a target, to six decimals. */
    @Nullable
    BigDecimal figure(@Nullable BigDecimal target) {
        return portion == null || target == null ? null : portion.of(target);
    }

    /** The steps hold in the year of the deadline; before it nothing is expected, after it the last one. */
    private static Expectation step(Entry entry, MeasuredPeriod frame) {
        Period period = frame.period();
        Integer year = entry.year();
        LocalDate deadline = entry.deadline(frame);
        int due = year != null ? year : deadline == null ? period.year() : deadline.getYear();
        List<Integer> steps = entry.indicator().steps();
        int quarters = period.year() < due ? 0 : period.year() > due ? steps.size() : period.lastMonth() / QUARTER;
        int step = quarters == 0 ? 0 : steps.get(Math.min(quarters, steps.size()) - 1);
        return new Expectation(null, step);
    }

    private static Expectation ofYear(Indicator indicator, int year, MeasuredPeriod frame) {
        Period period = frame.period();
        if (indicator.pace() == Pace.MILESTONES && indicator.milestones().size() == MONTHS / QUARTER) {
            return milestone(indicator.milestones(), frame.lastAsked(indicator));
        }
        if (adHoc(period)) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return share(ChronoUnit.DAYS.between(first, period.cutoff()) + 1, first.lengthOfYear());
        }
        return share(frame.lastAsked(indicator), MONTHS);
    }

    /** Between the ends of two quarters, in proportion to the months. */
    private static Expectation milestone(List<BigDecimal> percents, int month) {
        int quarter = (month - 1) / QUARTER;
        BigDecimal before = quarter == 0 ? BigDecimal.ZERO : percents.get(quarter - 1);
        BigDecimal step = percents.get(quarter).subtract(before);
        BigDecimal months = BigDecimal.valueOf(month - (long) quarter * QUARTER);
        BigDecimal part = before.multiply(BigDecimal.valueOf(QUARTER)).add(step.multiply(months));
        return new Expectation(new Portion(part, BigDecimal.valueOf(100L * QUARTER)), null);
    }

    /** From what was to be reached before, or from the plan's start, in proportion to the time. */
    private static Expectation untilDeadline(Entry entry, MeasuredPeriod frame) {
        LocalDate deadline = entry.deadline(frame);
        Integer due = entry.indicator().due(frame.year());
        BigDecimal target = entry.target(frame);
        if (deadline == null || due == null || target == null || target.signum() == 0) {
            return NOTHING;
        }
        NavigableMap<Integer, BigDecimal> targets =
                new TreeMap<>(entry.indicator().targets());
        Map.Entry<Integer, BigDecimal> earlier = targets.lowerEntry(due);
        LocalDate start =
                earlier == null ? frame.of(entry.indicator()).start() : LocalDate.of(earlier.getKey() + 1, 1, 1);
        Portion elapsed = elapsed(start, deadline, frame.period(), frame.lastAsked(entry.indicator()));
        BigDecimal reached = earlier == null ? BigDecimal.ZERO : earlier.getValue();
        BigDecimal part =
                reached.multiply(elapsed.whole()).add(target.subtract(reached).multiply(elapsed.part()));
        return earlier == null
                ? new Expectation(elapsed, null)
                : new Expectation(new Portion(part, target.multiply(elapsed.whole())), null);
    }

    private static Portion elapsed(LocalDate start, LocalDate deadline, Period period, int lastAsked) {
        if (adHoc(period)) {
            return portion(
                    ChronoUnit.DAYS.between(start, period.cutoff()) + 1, ChronoUnit.DAYS.between(start, deadline) + 1);
        }
        return portion(
                Math.max(0, months(start, period.year(), lastAsked)),
                months(start, deadline.getYear(), deadline.getMonthValue()));
    }

    private static long months(LocalDate start, int year, int month) {
        return (year - start.getYear()) * (long) MONTHS + month - start.getMonthValue() + 1;
    }

    private static boolean adHoc(Period period) {
        return period.adHoc();
    }

    private static Expectation share(long part, long whole) {
        return new Expectation(portion(part, whole), null);
    }

    private static Portion portion(long part, long whole) {
        return new Portion(BigDecimal.valueOf(Math.min(part, whole)), BigDecimal.valueOf(whole));
    }
}
