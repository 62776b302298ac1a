package vn.soxa.plan;

import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.sheet.BoundSheet;

/** A plan book as it was read: the plan, and the sheets it was read from. */
public record PlanBook(Plan plan, List<BoundSheet> sheets) {

    public PlanBook {
        sheets = List.copyOf(sheets);
    }

    /** What is wrong with it. */
    public List<Finding> findings() {
        return plan.faults().findings();
    }
}
