package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
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
        if (entry.target() == null) {
            return NOTHING;
        }
        if (!indicator.steps().isEmpty()) {
            return step(indicator, year, frame.period());
        }
        LocalDate deadline = indicator.deadline();
        if (year != null) {
            return year < frame.year() ? ALL : ofYear(indicator, year, frame.period());
        }
        boolean cumulative = indicator.kind() == IndicatorKind.CUMULATIVE;
        return cumulative && deadline != null ? untilDeadline(frame, deadline) : NOTHING;
    }

    /** The expected figure of a target, to six decimals. */
    @Nullable
    BigDecimal figure(@Nullable BigDecimal target) {
        return portion == null || target == null ? null : portion.of(target);
    }

    /** The steps hold in the year of the deadline; before it nothing is expected, after it the last one. */
    private static Expectation step(Indicator indicator, @Nullable Integer year, Period period) {
        LocalDate deadline = indicator.deadline();
        int due = year != null ? year : deadline == null ? period.year() : deadline.getYear();
        List<Integer> steps = indicator.steps();
        int quarters = period.year() < due ? 0 : period.year() > due ? steps.size() : period.lastMonth() / QUARTER;
        int step = quarters == 0 ? 0 : steps.get(Math.min(quarters, steps.size()) - 1);
        return new Expectation(null, step);
    }

    private static Expectation ofYear(Indicator indicator, int year, Period period) {
        if (indicator.milestones().size() == MONTHS / QUARTER) {
            return milestone(indicator.milestones(), period.lastMonth());
        }
        if (adHoc(period)) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return share(ChronoUnit.DAYS.between(first, period.cutoff()) + 1, first.lengthOfYear());
        }
        return share(period.lastMonth(), MONTHS);
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

    private static Expectation untilDeadline(MeasuredPeriod frame, LocalDate deadline) {
        LocalDate start = frame.start();
        Period period = frame.period();
        if (adHoc(period)) {
            return share(
                    ChronoUnit.DAYS.between(start, period.cutoff()) + 1, ChronoUnit.DAYS.between(start, deadline) + 1);
        }
        return share(
                months(start, period.year(), period.lastMonth()),
                months(start, deadline.getYear(), deadline.getMonthValue()));
    }

    private static long months(LocalDate start, int year, int month) {
        return (year - start.getYear()) * (long) MONTHS + month - start.getMonthValue() + 1;
    }

    private static boolean adHoc(Period period) {
        return period.code().contains("DOTXUAT");
    }

    private static Expectation share(long part, long whole) {
        return new Expectation(new Portion(BigDecimal.valueOf(Math.min(part, whole)), BigDecimal.valueOf(whole)), null);
    }
}
