package vn.soxa.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the series over periods, in the indicator's unit.
 *
 * @param hamlet the hamlet's code, {@code XA} for officers' rows
 * @param year the plan year it counts for; null for cumulative and milestone indicators
 */
public record SeriesPoint(
        String indicator,
        String hamlet,
        String period,
        @Nullable Integer year,
        BigDecimal value,
        boolean restated) {}
