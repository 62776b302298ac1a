package vn.soxa.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** A figure that adds up over the periods of its season or year is not less than it was. */
record NotFalling(Form form, CrossRule rule) implements CrossCheck {

    @Override
    public void judge(Round round) {
        List<ReportedRow> rows =
                round.own().filter(row -> row.form().equals(form)).toList();
        for (ReportedRow row : rows) {
            LedgerRow before = row.before();
            if (before != null && rule.when().holds(row, round.period().bounds())) {
                rule.columns().forEach(column -> judge(round, row, before, column));
            }
        }
    }

    private void judge(Round round, ReportedRow row, LedgerRow before, String column) {
        BigDecimal last = CellAmount.of(before.get(column));
        @Nullable BigDecimal now = CellAmount.of(row.get(column));
        if (last == null || (now == null ? !emptied(row, column) || last.signum() <= 0 : now.compareTo(last) >= 0)) {
            return;
        }
        ReportedRow place = row.at(column);
        Finding finding = place.finding(
                FindingCode.STOCK_FELL,
                column,
                "other",
                VietnameseFormat.number(last, 2),
                "period",
                VietnameseFormat.period(before.period()));
        round.ask(row, place, Severities.weighed(rule, finding));
    }

    private static boolean emptied(ReportedRow row, String column) {
        return !row.row().cells().containsKey(column) && row.sheet().columns().containsKey(column);
    }
}
