package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;

/** Target against actual in one word. */
record Verdict(Entry entry, MeasuredPeriod frame) {

    private static final int FAR_BEHIND = 2;
    private static final int DECEMBER = 12;

    /** True for a target that says something: more than nothing, or a ceiling, be it nothing. */
    static boolean aimed(Indicator indicator, @Nullable BigDecimal target) {
        return target != null && (target.signum() > 0 || indicator.ceiling());
    }

    /**
     * The status of a figure.
     *
     * @param expected what should be reached by now, or null where a step is expected or nothing
     * @param lag how many steps the step reached lies behind the one expected; null where no steps are
     */
    Status of(@Nullable BigDecimal target, BigDecimal actual, @Nullable BigDecimal expected, @Nullable Integer lag) {
        if (target == null || !aimed(entry.indicator(), target)) {
            return Status.TRACK;
        }
        LocalDate deadline = entry.deadline(frame);
        boolean over = deadline != null && frame.cutoff().isAfter(deadline);
        if (entry.indicator().ceiling()) {
            return ofCeiling(target, actual, expected, over);
        }
        if (actual.compareTo(target) >= 0) {
            return Status.ACHIEVED;
        }
        if (over) {
            return Status.MISSED;
        }
        return lag != null ? ofLag(lag) : ofFigures(actual, expected);
    }

    /** A sum that still grows may yet exceed its ceiling, and never comes back once it has. */
    private Status ofCeiling(BigDecimal target, BigDecimal actual, @Nullable BigDecimal expected, boolean over) {
        boolean grows = entry.timing() != Timing.STATE && entry.current(frame);
        if (actual.compareTo(target) > 0) {
            boolean far = grows || actual.compareTo(target.add(target)) > 0;
            return over ? Status.MISSED : far ? Status.AT_RISK : Status.BEHIND;
        }
        boolean open = grows && !over && frame.period().lastMonth() < DECEMBER;
        if (!open) {
            return Status.ACHIEVED;
        }
        return expected != null && actual.compareTo(expected) > 0 ? Status.BEHIND : Status.ON_TRACK;
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
