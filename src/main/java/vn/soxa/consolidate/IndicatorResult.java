package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;

/**
 * Target against actual of one indicator and year, in the indicator's unit, unrounded.
 *
 * @param year null for cumulative and milestone indicators
 * @param expected what should be reached by the end of the period; null where a step is expected instead or no target is
 * @param percent of the target, HALF_UP to one decimal; null without a target
 * @param byHamlet hamlet code (or {@code XA}) → actual
 * @param old how much of the actual stands from an earlier period
 * @param step the step reached, for 0/1 targets
 */
public record IndicatorResult(
        Indicator indicator,
        @Nullable Integer year,
        @Nullable BigDecimal target,
        @Nullable BigDecimal expected,
        BigDecimal actual,
        @Nullable BigDecimal percent,
        Status status,
        Map<String, BigDecimal> byHamlet,
        BigDecimal thisPeriod,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal sameLastYear,
        @Nullable BigDecimal remaining,
        @Nullable BigDecimal confirmed,
        @Nullable BigDecimal forecast,
        @Nullable String cause,
        BigDecimal old,
        @Nullable Integer step,
        @Nullable Integer expectedStep) {}
