package vn.soxa.check;

import java.util.Objects;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Plan;

/** What is written beside no indicator and no task of the plan counts for nothing, which its writer must be told. */
final class IssuedLines implements CrossCheck {

    @Override
    public void judge(Round round) {
        round.own()
                .filter(row -> row.form().kind() == FormKind.PREFILLED)
                .filter(row -> !known(round.plan(), row))
                .forEach(row -> round.find(row, row.finding(FindingCode.ROW_NOT_ISSUED, key(row))));
    }

    private static boolean known(Plan plan, ReportedRow row) {
        String code = Objects.toString(row.get(key(row)), "");
        return row.form().is(FormRole.PROGRESS)
                ? plan.tasks().stream().anyMatch(task -> task.code().equals(code))
                : plan.indicator(code).isPresent();
    }

    private static String key(ReportedRow row) {
        return row.form().keys().get(0).get(0);
    }
}
