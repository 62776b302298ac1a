package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Pace;

/** Figures that the owner of an indicator types instead of having them counted: those of the period where it is a flow. */
public final class Typed {

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
                        .flatMap(indicator -> typed(row, indicator, frame)));
    }

    /** True where its owner types the step that was reached instead of a figure. */
    public static boolean steps(Indicator indicator) {
        return indicator.manual()
                && indicator.pace() == Pace.STEPS
                && !indicator.steps().isEmpty();
    }

    /** The step at which the target is reached. */
    public static int lastStep(Indicator indicator) {
        return indicator.steps().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** True where a row gives the indicator's figure. */
    static boolean says(AcceptedRow row, Indicator indicator) {
        return row.get(FIGURE) != null && CellValues.text(row, "indicator").equals(indicator.code());
    }

    private static Stream<Contribution> typed(AcceptedRow row, Indicator indicator, MeasuredPeriod frame) {
        BigDecimal typed = CellValues.amount(row, FIGURE);
        Integer year = Entry.yearly(indicator) ? Integer.valueOf(frame.year()) : null;
        if (!steps(indicator)) {
            BigDecimal figure = indicator.hectares() ? typed.movePointRight(Figures.SQUARE_METRE_DECIMALS) : typed;
            return Stream.of(new Contribution(row, indicator.code(), year, figure, null));
        }
        BigDecimal target = indicator.target(frame.year());
        BigDecimal figure = target != null && typed.intValue() >= lastStep(indicator) ? target : BigDecimal.ZERO;
        BigDecimal step = BigDecimal.valueOf(typed.intValue());
        return Stream.of(
                new Contribution(row, indicator.code(), year, figure, null),
                new Contribution(row, Steps.of(indicator.code()), year, step, null));
    }
}
