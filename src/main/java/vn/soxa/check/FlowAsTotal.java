package vn.soxa.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** A loan's "disbursed in the period" that looks like the sum since the beginning: the debt grew by less. */
final class FlowAsTotal implements CrossCheck {

    private static final String DISBURSED = "disbursed";
    private static final String OUTSTANDING = "outstanding";
    private static final int DECIMALS = 2;

    @Override
    public void judge(Round round) {
        round.counting("A7").forEach(row -> judge(round, row, row.before()));
    }

    private static void judge(Round round, ReportedRow row, @Nullable LedgerRow before) {
        BigDecimal now = number(row.get(DISBURSED));
        BigDecimal last = before == null ? null : number(before.get(DISBURSED));
        BigDecimal debt = number(row.get(OUTSTANDING));
        BigDecimal debtBefore = before == null ? null : number(before.get(OUTSTANDING));
        if (now == null || last == null || debt == null || debtBefore == null || last.signum() <= 0) {
            return;
        }
        BigDecimal grown = debt.subtract(debtBefore);
        if (now.compareTo(last) >= 0 && now.compareTo(grown) > 0) {
            BigDecimal meant = now.subtract(last);
            Finding finding = row.finding(
                    FindingCode.CELL_FLOW_AS_TOTAL,
                    DISBURSED,
                    "other",
                    VietnameseFormat.number(last, DECIMALS),
                    "part",
                    VietnameseFormat.number(grown.max(BigDecimal.ZERO), DECIMALS));
            round.find(row, meant.signum() > 0 ? finding.suggesting(VietnameseFormat.typed(meant, DECIMALS)) : finding);
        }
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal number ? number : null;
    }
}
