package vn.soxa.plan;

import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.sheet.BoundSheet;

/** A plan book as it was read: the plan, what is wrong with it, and the sheets it was read from. */
public record PlanBook(Plan plan, List<Finding> findings, List<BoundSheet> sheets) {

    public PlanBook {
        findings = List.copyOf(findings);
        sheets = List.copyOf(sheets);
    }
}
