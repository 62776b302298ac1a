package vn.soxa.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.FormKind;
import vn.soxa.form.Hand;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** A figure of a carried row that became many times what the same row said before: a slip of unit or of a zero. */
final class UnlikeBefore implements CrossCheck {

    /** Between công and hectare there is a factor of at least 7,7. */
    private static final BigDecimal TIMES = new BigDecimal(5);

    /** Figures that may well multiply: they grow with the harvest, the year, or start again each period. */
    private static final Map<String, Set<String>> GROWING = Map.of(
            "A2", Set.of("boughtHa", "tonnes"),
            "A7", Set.of("disbursed", "outstanding", "overdue", "requested"),
            "A8", Set.of("replicated", "profit"),
            "B3", Set.of("spent", "year"));

    private static final int DECIMALS = 4;

    @Override
    public void judge(Round round) {
        round.own().filter(ReportedRow::counts).forEach(row -> {
            LedgerRow before = row.before();
            if (before != null && row.form().kind() == FormKind.STATE) {
                row.form().columns().stream()
                        .filter(column -> column.hand() == Hand.FILLER && !column.flow())
                        .filter(column -> !GROWING.getOrDefault(row.form().code(), Set.of())
                                .contains(column.key()))
                        .forEach(column -> judge(round, row, before, column));
            }
        });
    }

    private static void judge(Round round, ReportedRow row, LedgerRow before, Column column) {
        BigDecimal last = number(before.get(column.key()));
        BigDecimal now = number(row.get(column.key()));
        if (last == null || now == null || last.signum() <= 0 || now.signum() <= 0) {
            return;
        }
        boolean more = now.compareTo(last.multiply(TIMES)) >= 0;
        boolean less = last.compareTo(now.multiply(TIMES)) >= 0;
        if (more || less) {
            String unit = before.get(column.key()) instanceof Area ? " ha" : "";
            round.find(
                    row,
                    row.finding(
                            FindingCode.CELL_UNLIKE_BEFORE,
                            column.key(),
                            "reading1",
                            VietnameseFormat.number(now, DECIMALS) + unit,
                            "other",
                            VietnameseFormat.number(last, DECIMALS) + unit,
                            "period",
                            VietnameseFormat.period(before.period())));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Area area
                ? area.hectares()
                : value instanceof BigDecimal number
                        ? number
                        : value instanceof Integer whole ? BigDecimal.valueOf(whole) : null;
    }
}
