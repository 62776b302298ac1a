package vn.soxa.check;

import java.math.BigDecimal;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** A figure "in the period" that looks like the sum since the beginning: what it adds to grew by less. */
record OwnFigure(Form form, CrossRule rule) implements CrossCheck {

    private static final int DECIMALS = 2;

    @Override
    public void judge(Round round) {
        for (ReportedRow row : round.counting(form.code())) {
            LedgerRow before = row.before();
            if (before != null && rule.when().holds(row, round.period().bounds())) {
                judge(round, row, before);
            }
        }
    }

    private void judge(Round round, ReportedRow row, RowValues before) {
        BigDecimal now = CellAmount.of(row.get(rule.column()));
        BigDecimal last = CellAmount.of(before.get(rule.column()));
        BigDecimal stock = CellAmount.of(row.get(rule.versus()));
        BigDecimal stockBefore = CellAmount.of(before.get(rule.versus()));
        if (now == null || last == null || stock == null || stockBefore == null || last.signum() <= 0) {
            return;
        }
        BigDecimal grown = stock.subtract(stockBefore);
        if (now.compareTo(last) >= 0 && now.compareTo(grown) > 0) {
            BigDecimal meant = now.subtract(last);
            ReportedRow place = row.at(rule.column());
            Finding finding = Severities.weighed(
                    rule,
                    place.finding(
                            FindingCode.CELL_FLOW_AS_TOTAL,
                            rule.column(),
                            "other",
                            VietnameseFormat.number(last, DECIMALS),
                            "part",
                            VietnameseFormat.number(grown.max(BigDecimal.ZERO), DECIMALS)));
            boolean known = meant.signum() > 0;
            round.ask(row, place, known ? finding.suggesting(VietnameseFormat.typed(meant, DECIMALS)) : finding);
        }
    }
}
