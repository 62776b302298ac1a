package vn.soxa.check;

import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.SeasonText;

/** A row that still says what it said before, though its season is over. */
record MovedOn(Form form, CrossRule rule) implements CrossCheck {

    @Override
    public void judge(Round round) {
        for (ReportedRow row : round.counting(form.code())) {
            LedgerRow before = row.before();
            String season = row.text(rule.versus());
            if (before != null && season != null && waits(round, row, before, season)) {
                ReportedRow place = row.at(rule.column());
                Finding finding = place.finding(FindingCode.ROW_NOT_UPDATED, rule.column(), "other", season);
                round.ask(row, place, Severities.weighed(rule, finding));
            }
        }
    }

    private boolean waits(Round round, ReportedRow row, LedgerRow before, String season) {
        return row.get(rule.column()) == null
                && rule.when().holds(row, round.period().bounds())
                && unchanged(row, before)
                && SeasonText.lastDay(season)
                        .filter(round.period().cutoff()::isAfter)
                        .isPresent();
    }

    private boolean unchanged(ReportedRow row, LedgerRow before) {
        List<String> typed = form.columns().stream()
                .filter(Column::startsRow)
                .map(Column::key)
                .toList();
        return NaturalKey.of(typed, row).equals(NaturalKey.of(typed, before));
    }
}
