package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.FigureSource;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;

/** One of the two figures of a rate, by place. */
record RateTerm(Indicator indicator, Map<String, BigDecimal> figures, Reported reported, MeasuredPeriod frame) {

    boolean onlyCommune() {
        return figures.keySet().equals(Set.of(Plan.WHOLE_COMMUNE));
    }

    /** Of years that are over, what the books hold is all there is. */
    boolean known(String place, boolean current) {
        boolean rows = figures.containsKey(place);
        return current ? reported.knows(indicator, place, rows) : rows;
    }

    BigDecimal at(String place) {
        return figures.getOrDefault(place, BigDecimal.ZERO);
    }

    /** True where all of these places that have something are among those known. */
    boolean within(Set<String> known, Set<String> places) {
        return places.stream().allMatch(place -> at(place).signum() == 0 || known.contains(place));
    }

    /** What these places had at an earlier period; what the plan book holds itself does not change with periods. */
    Map<String, BigDecimal> asOf(@Nullable Integer year, int rank, Set<String> places, History history) {
        Entry entry = Entry.at(indicator, year, frame);
        boolean flow = entry.timing() == Timing.PERIOD;
        Map<String, BigDecimal> then = indicator.source() == FigureSource.BASE
                ? new TreeMap<>(figures)
                : history.at(entry, other -> flow ? other <= rank : other == rank);
        then.keySet().retainAll(places);
        return then;
    }
}
