package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stood after an earlier period.
 *
 * @param year the plan year it counts for; null for cumulative and milestone indicators
 * @param order the place of that period among all: year and last month, {@code 202503}; month 0 before the book
 * @param alike false for what was over other places than it is now, so that the two say nothing of a change
 * @param unheard by place: what of it is of places of which nothing is known now
 */
public record Earlier(
        BigDecimal figure, @Nullable Integer year, int order, boolean alike, Map<String, BigDecimal> unheard) {

    public Earlier {
        unheard = Map.copyOf(unheard);
    }

    /** What today's figure can be compared with. */
    BigDecimal heard() {
        return figure.subtract(Figures.total(unheard));
    }
}
