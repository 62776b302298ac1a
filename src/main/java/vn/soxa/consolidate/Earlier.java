package vn.soxa.consolidate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stood after an earlier period.
 *
 * @param year the plan year it counts for; null for cumulative and milestone indicators
 * @param order the place of that period among all: year and last month, {@code 202503}; month 0 before the book
 * @param alike false for a rate that was over other places than it is now, so that the two say nothing of a change
 */
public record Earlier(BigDecimal figure, @Nullable Integer year, int order, boolean alike) {}
