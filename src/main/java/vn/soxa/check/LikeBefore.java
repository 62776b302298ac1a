package vn.soxa.check;

import java.math.BigDecimal;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** A figure of a carried row that became many times what the same row said before: a slip of unit or of a zero. */
record LikeBefore(Form form, CrossRule rule) implements CrossCheck {

    /** Between công and hectare there is a factor of at least 7,7. */
    private static final BigDecimal USUAL = new BigDecimal(5);

    private static final int DECIMALS = 4;

    @Override
    public void judge(Round round) {
        for (ReportedRow row : round.counting(form.code())) {
            LedgerRow before = row.before();
            if (before != null && rule.when().holds(row, round.period().bounds())) {
                rule.columns().forEach(column -> judge(round, row, before, column));
            }
        }
    }

    private void judge(Round round, ReportedRow row, LedgerRow before, String column) {
        BigDecimal last = CellAmount.of(before.get(column));
        BigDecimal now = CellAmount.of(row.get(column));
        BigDecimal times = rule.versus().isEmpty() ? USUAL : new BigDecimal(rule.versus());
        if (last == null || now == null || last.signum() <= 0 || now.signum() <= 0) {
            return;
        }
        boolean unlike = now.compareTo(last.multiply(times)) >= 0 || last.compareTo(now.multiply(times)) >= 0;
        if (unlike) {
            String unit = before.get(column) instanceof Area ? " ha" : "";
            ReportedRow place = row.at(column);
            Finding finding = place.finding(
                    FindingCode.CELL_UNLIKE_BEFORE,
                    column,
                    "reading1",
                    VietnameseFormat.number(now, DECIMALS) + unit,
                    "other",
                    VietnameseFormat.number(last, DECIMALS) + unit,
                    "period",
                    VietnameseFormat.period(before.period()));
            round.ask(row, place, Severities.weighed(rule, finding));
        }
    }
}
