package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Target against actual in one word. */
final class Verdict {

    private static final int FAR_BEHIND = 2;

    private Verdict() {}

    /**
     * The status of a figure.
     *
     * @param expected what should be reached by now, or null where a step is expected or nothing
     * @param lag how many steps the step reached lies behind the one expected; null where no steps are
     * @param deadline the last day on which the target can be reached
     */
    static Status of(
            @Nullable BigDecimal target,
            BigDecimal actual,
            @Nullable BigDecimal expected,
            @Nullable Integer lag,
            @Nullable LocalDate deadline,
            LocalDate cutoff) {
        if (target == null || target.signum() == 0) {
            return Status.TRACK;
        }
        if (actual.compareTo(target) >= 0) {
            return Status.ACHIEVED;
        }
        if (deadline != null && cutoff.isAfter(deadline)) {
            return Status.MISSED;
        }
        return lag != null ? ofLag(lag) : ofFigures(actual, expected);
    }

    private static Status ofLag(int lag) {
        return lag <= 0 ? Status.ON_TRACK : lag < FAR_BEHIND ? Status.BEHIND : Status.AT_RISK;
    }

    private static Status ofFigures(BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null || actual.compareTo(expected) >= 0) {
            return Status.ON_TRACK;
        }
        return actual.add(actual).compareTo(expected) < 0 ? Status.AT_RISK : Status.BEHIND;
    }
}
