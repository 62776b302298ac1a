package vn.soxa.consolidate;

import java.util.Set;
import java.util.TreeSet;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.Indicator;

/** Which forms feed an indicator, and when their rows count. */
final class Timings {

    private Timings() {}

    /** A rate is reckoned anew from what it divides, whatever that is. */
    static Timing of(Indicator indicator) {
        boolean dated = indicator.calculations().stream()
                .filter(Calculation::counts)
                .anyMatch(calculation -> calculation.year() != null);
        if (dated && Entry.yearly(indicator)) {
            return Timing.DATED;
        }
        return indicator.aggregation() == Aggregation.FLOW && !indicator.rate() ? Timing.PERIOD : Timing.STATE;
    }

    /** The forms whose rows can make the indicator's figure; those of a rate are its two indicators'. */
    static Set<String> forms(Indicator indicator) {
        return indicator.manual() ? Set.of(Typed.FORM) : new TreeSet<>(indicator.forms());
    }
}
