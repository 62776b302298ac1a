package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.soxa.check.AcceptedRow;
import vn.soxa.plan.Indicator;

/** Indicators that their owner types into B1 instead of having them measured. */
final class TypedMeasure implements Measure {

    private static final BigDecimal SQUARE_METRES = BigDecimal.valueOf(10_000);

    @Override
    public String form() {
        return "B1";
    }

    @Override
    public List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        List<Contribution> all = new ArrayList<>();
        for (AcceptedRow row : rows) {
            frame.plan()
                    .indicator(CellValues.text(row, "indicator"))
                    .filter(Indicator::manual)
                    .filter(indicator -> frame.isNew(row) || Timings.of(indicator) != Timing.PERIOD)
                    .filter(indicator -> row.get("confirmed") != null)
                    .ifPresent(indicator -> all.add(typed(row, indicator, frame)));
        }
        return all;
    }

    private static Contribution typed(AcceptedRow row, Indicator indicator, MeasuredPeriod frame) {
        BigDecimal figure = CellValues.amount(row, "confirmed");
        return new Contribution(
                row,
                indicator.code(),
                Entry.yearly(indicator) ? frame.year() : null,
                indicator.hectares() ? figure.multiply(SQUARE_METRES) : figure,
                null);
    }
}
