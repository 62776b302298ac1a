package vn.soxa.launcher;

import java.io.IOException;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.WorkFolder;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** The folder, its plan book and the period that a verb is about. */
record Place(WorkFolder folder, Plan plan, Period period) {

    ReportingRound round(Progress progress) {
        return ReportingRound.open(folder.root(), progress);
    }

    InboxView look(Progress progress) throws IOException, CannotDoException {
        return InboxView.look(round(progress), folder, period);
    }

    InboxView collect(Progress progress) throws IOException, CannotDoException {
        return InboxView.collect(round(progress), folder, period);
    }
}
