package vn.soxa.app;

import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** What lies in the inbox of a period, read and judged; nothing was written for it. */
public record RoundView(CheckedRound checked, Consolidation figures) {

    public Plan plan() {
        return checked.plan();
    }

    public Period period() {
        return checked.period();
    }
}
