package vn.soxa.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** A figure that adds up over the periods of its season or year is not less than it was. */
final class StockFell implements CrossCheck {

    private static final Map<String, List<String>> CUMULATIVE =
            Map.of("A2", List.of("boughtHa", "tonnes"), "A8", List.of("replicated"), "B3", List.of("spent"));

    @Override
    public void judge(Round round) {
        for (ReportedRow row : round.own().toList()) {
            LedgerRow before = row.before();
            if (before != null) {
                CUMULATIVE
                        .getOrDefault(row.form().code(), List.of())
                        .forEach(column -> judge(round, row, before, column));
            }
        }
    }

    private static void judge(Round round, ReportedRow row, LedgerRow before, String column) {
        BigDecimal last = number(before.get(column));
        BigDecimal now = number(row.get(column));
        boolean fell =
                last != null && (now == null ? blank(row, column) && last.signum() > 0 : now.compareTo(last) < 0);
        if (last != null && fell) {
            String period = VietnameseFormat.period(before.period());
            round.find(
                    row,
                    row.finding(
                            FindingCode.STOCK_FELL,
                            column,
                            "other",
                            VietnameseFormat.number(last, 2),
                            "period",
                            period));
        }
    }

    private static boolean blank(ReportedRow row, String column) {
        return !row.row().cells().containsKey(column) && row.sheet().columns().containsKey(column);
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Area area ? area.hectares() : value instanceof BigDecimal number ? number : null;
    }
}
