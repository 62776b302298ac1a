package vn.soxa.app;

import vn.soxa.check.CheckedRound;
import vn.soxa.check.Discretion;
import vn.soxa.consolidate.Consolidation;

/** A round as the level above is told of it: without personal data unless the plan book says otherwise. */
record GoingUp(CheckedRound checked, Consolidation figures) {

    private static final String SETTING = "omitPersonalData";
    private static final String SEND_ALL = "Không";

    static GoingUp of(CheckedRound checked, Consolidation figures) {
        if (checked.plan().setting(SETTING, "").equals(SEND_ALL)) {
            return new GoingUp(checked, figures);
        }
        Discretion discretion = new Discretion(checked);
        return new GoingUp(discretion.round(), figures.over(discretion::row));
    }
}
