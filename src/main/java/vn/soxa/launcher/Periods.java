package vn.soxa.launcher;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.ReportingRound;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** The periods to choose from. */
final class Periods {

    private Periods() {}

    /** Those that templates are issued for, the latest first, with the one chosen whether the plan book has it or not. */
    static List<Period> of(Plan plan, Period chosen) {
        return Stream.concat(plan.periods().stream().filter(Period::base), Stream.of(chosen))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The period of the last time, else the one of today, else the plan book's last. */
    static Period chosen(ReportingRound round, Plan plan, @Nullable String remembered) throws CannotDoException {
        Optional<Period> last =
                Optional.ofNullable(remembered).flatMap(plan::period).filter(Period::base);
        return last.isPresent() ? last.get() : ofToday(round, plan);
    }

    private static Period ofToday(ReportingRound round, Plan plan) throws CannotDoException {
        try {
            return round.periodOf(plan, null);
        } catch (CannotDoException none) {
            return plan.periods().stream()
                    .filter(Period::base)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> none);
        }
    }
}
