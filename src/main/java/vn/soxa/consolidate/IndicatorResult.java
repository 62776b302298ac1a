package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Pace;
import vn.soxa.plan.Period;

/**
 * Target against actual of one indicator and year, in the indicator's unit, unrounded.
 *
 * @param year null for cumulative and milestone indicators
 * @param target of the year, or the next that a cumulative one has
 * @param deadline the last day on which the target can still be reached; null without one
 * @param portion the share of the target that is expected by the end of the period; null where expected is
 * @param expected what should be reached by the end of the period; null where a step is expected instead or no target is
 * @param percent of the target, HALF_UP to one decimal; null without a target and for ceilings
 * @param byHamlet hamlet code (or {@code XA}) → actual
 * @param rate what was divided, for a rate; null for others
 * @param coverage how many of those asked the figure rests on
 * @param thisPeriod what the period added; for a state, by how much it changed where both figures are known
 * @param before the actual as it stood after the period before; null where nothing was known
 * @param yearBefore the actual as it stood after the same period a year before
 * @param confirmed what the owner confirmed in B1 for this period
 * @param difference why the owner confirmed another figure than the rows add up to
 * @param forecast what the owner expects for the whole year
 * @param old how much of the actual stands from an earlier period
 * @param step the step reached, for 0/1 targets
 * @param standing an earlier figure that counts where it is larger than what the rows say: for peaks, and for typed
 *     indicators whose owner said nothing this period; else null
 * @param opening how much of the actual was there before the book was used
 */
public record IndicatorResult(
        Indicator indicator,
        @Nullable Integer year,
        Timing timing,
        @Nullable BigDecimal target,
        @Nullable LocalDate deadline,
        @Nullable Portion portion,
        @Nullable BigDecimal expected,
        BigDecimal actual,
        @Nullable BigDecimal percent,
        Status status,
        Map<String, BigDecimal> byHamlet,
        @Nullable Rate rate,
        Coverage coverage,
        BigDecimal thisPeriod,
        @Nullable Earlier before,
        @Nullable Earlier yearBefore,
        @Nullable BigDecimal remaining,
        @Nullable BigDecimal confirmed,
        @Nullable String difference,
        @Nullable BigDecimal forecast,
        @Nullable String cause,
        BigDecimal old,
        @Nullable Integer step,
        @Nullable Integer expectedStep,
        @Nullable Earlier standing,
        BigDecimal opening) {

    private static final int DECIMALS = 2;

    public @Nullable BigDecimal previous() {
        return before == null ? null : before.figure();
    }

    /** False where nothing can be said of a change: nobody told anything, or it was over other places the period before. */
    public boolean comparable() {
        return !coverage.silent() && (before == null || before.alike());
    }

    public @Nullable BigDecimal sameLastYear() {
        return yearBefore == null ? null : yearBefore.figure();
    }

    /**
     * What the whole year would bring if it went on as it has; null where time says nothing about it, as of rates, stocks
     * and ceilings.
     */
    public @Nullable BigDecimal pace() {
        boolean flows = timing != Timing.STATE && !indicator.rate() && !indicator.ceiling();
        boolean timed = indicator.pace() == Pace.EVEN || indicator.pace() == Pace.MILESTONES;
        return !flows || !timed || year == null || target == null || expected == null || expected.signum() == 0
                ? null
                : actual.multiply(target).divide(expected, DECIMALS, RoundingMode.HALF_UP);
    }

    /** What an owner confirms: what the period brought of a flow, else all there is. */
    public BigDecimal confirmable() {
        return timing == Timing.PERIOD ? thisPeriod : actual;
    }

    /** True for a rate of nothing: there is no figure, not even 0. */
    public boolean none() {
        return rate != null && rate.percent() == null;
    }

    /** True where a target says something: more than nothing, or a ceiling, be it nothing. */
    public boolean aimed() {
        return Verdict.aimed(indicator, target);
    }

    /** True for a figure that may still grow before its last day, so that a ceiling is not yet kept. */
    public boolean grows(Period period) {
        return timing != Timing.STATE && (year == null || year == period.year());
    }

    /** True where a person should know why: behind, at risk or missed. */
    public boolean worrying() {
        return status == Status.BEHIND || status == Status.AT_RISK || status == Status.MISSED;
    }

    /** False of a hamlet that was asked and told nothing, of which nothing stands either: that is not 0. */
    public boolean known(String hamlet) {
        Telling telling = coverage.tellings().get(hamlet);
        return telling == null
                || telling.told()
                || byHamlet.getOrDefault(hamlet, BigDecimal.ZERO).signum() != 0;
    }
}
