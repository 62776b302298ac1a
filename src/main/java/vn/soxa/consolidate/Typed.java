package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Indicator;

/** Figures that the owner of an indicator types instead of having them counted: those of the period where it is a flow. */
final class Typed {

    /** The form in which owners confirm and type. */
    static final String FORM = "B1";

    private static final String FIGURE = "confirmed";

    private Typed() {}

    static Stream<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        return rows.stream()
                .filter(row -> row.form().is(FormRole.CONFIRMATIONS) && row.get(FIGURE) != null)
                .sorted(CellValues.ORDER)
                .flatMap(row -> frame.plan().indicator(CellValues.text(row, "indicator")).stream()
                        .filter(Indicator::manual)
                        .filter(indicator -> frame.isNew(row) || Timings.of(indicator) != Timing.PERIOD)
                        .map(indicator -> typed(row, indicator, frame)));
    }

    /** True where a row gives the indicator's figure. */
    static boolean says(AcceptedRow row, Indicator indicator) {
        return row.get(FIGURE) != null && CellValues.text(row, "indicator").equals(indicator.code());
    }

    private static Contribution typed(AcceptedRow row, Indicator indicator, MeasuredPeriod frame) {
        BigDecimal figure = CellValues.amount(row, FIGURE);
        return new Contribution(
                row,
                indicator.code(),
                Entry.yearly(indicator) ? frame.year() : null,
                indicator.hectares() ? figure.movePointRight(Figures.SQUARE_METRE_DECIMALS) : figure,
                null);
    }
}
