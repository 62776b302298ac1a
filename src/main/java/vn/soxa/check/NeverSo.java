package vn.soxa.check;

import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;

/** What the plan says of no row, judged on what both hands make of it, told to whoever can mend it. */
record NeverSo(Form form, CrossRule rule) implements CrossCheck {

    @Override
    public void judge(Round round) {
        round.counting(form.code()).stream()
                .filter(row -> rule.when().holds(row, round.period().bounds()))
                .forEach(row -> tell(round, row));
    }

    /** Nobody is asked whose cell it is not: the owner's says it where they sent it this period. */
    private void tell(Round round, ReportedRow row) {
        ReportedRow place = row.at(rule.column());
        if (!place.ofOwner(rule.column())) {
            Finding finding = place.finding(FindingCode.CELL_AGAINST_RULE, rule.column());
            finding = rule.message().isEmpty() ? finding : finding.with("text", rule.message());
            finding = place == row ? finding : finding.with("hamlet", row.file().spoken());
            round.ask(row, place, Severities.weighed(rule, finding));
        }
    }
}
