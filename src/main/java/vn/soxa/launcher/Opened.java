package vn.soxa.launcher;

import java.util.List;
import vn.soxa.app.WorkFolder;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** A work folder that was opened, at a period. */
record Opened(WorkFolder folder, Plan plan, List<Period> periods, Period chosen) {}
