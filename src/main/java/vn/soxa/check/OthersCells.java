package vn.soxa.check;

import java.util.Optional;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** The hamlets' cells are locked on the owner officer's sheets: what is found there is theirs to mend. */
record OthersCells(Plan plan) {

    /** Says whom to ask. */
    Finding told(ReportedRow row, Finding finding) {
        boolean about = finding.code().name().startsWith("CELL_") && finding.code() != FindingCode.CELL_NOT_YOURS;
        return row.completes() && about && locked(row, finding)
                ? plan.reporter(row.hamlet())
                        .map(Reporter::spoken)
                        .map(hamlet -> finding.with(Finding.ASKED, hamlet))
                        .orElse(finding)
                : finding;
    }

    private static boolean locked(ReportedRow row, Finding finding) {
        return Optional.ofNullable(row.column(finding))
                .flatMap(row.form()::column)
                .map(Column::hand)
                .filter(Hand.FILLER::equals)
                .isPresent();
    }
}
