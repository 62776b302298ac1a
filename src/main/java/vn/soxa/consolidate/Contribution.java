package vn.soxa.consolidate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;

/**
 * What one row adds to one indicator.
 *
 * @param year the plan year it counts for; null for cumulative and milestone indicators
 * @param amount in whole square metres for hectare indicators, else in the indicator's unit; 0 where the row is known
 *     but does not count
 * @param why what it misses where it does not count, or null
 */
public record Contribution(
        AcceptedRow row,
        String indicator,
        @Nullable Integer year,
        BigDecimal amount,
        @Nullable Missed why) {}
