package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;

/**
 * One line of B3: money for the plan, in million dong.
 *
 * @param task the obligation it serves; null where it serves the plan as a whole
 */
public record FundLine(
        @Nullable Integer year,
        String source,
        String content,
        @Nullable String task,
        BigDecimal planned,
        BigDecimal spent,
        AcceptedRow row) {

    static FundLine of(AcceptedRow row) {
        return new FundLine(
                row.get("year") instanceof Integer year ? year : null,
                CellValues.text(row, "source"),
                CellValues.text(row, "content"),
                row.text("task"),
                CellValues.amount(row, "planned"),
                CellValues.amount(row, "spent"),
                row);
    }

    /** The sum of some amounts. */
    public static BigDecimal total(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
