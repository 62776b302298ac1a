package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.ChangedIndicator;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.OpeningFigure;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Rounds of the example commune with rows typed into the test. */
final class Rounds {

    private static final Plan EXAMPLE =
            PlanReader.read(PlanRows.embedded().withExample()).plan();

    private Rounds() {}

    /** The example plan without figures from before the book was used. */
    static Plan plan() {
        return with(EXAMPLE, EXAMPLE.indicators(), List.of());
    }

    static Plan example() {
        return with(EXAMPLE, EXAMPLE.indicators(), EXAMPLE.opening());
    }

    /** However few places stand in a test's table, their figures are judged. */
    static Plan with(Plan plan, List<Indicator> indicators, List<OpeningFigure> opening) {
        return ChangedPlan.of(plan)
                .setting("enoughReported", "0")
                .indicators(indicators)
                .opening(opening)
                .done();
    }

    /** The plan with one indicator changed. */
    static Plan changing(Plan plan, String code, UnaryOperator<Indicator> change) {
        return ChangedPlan.of(plan)
                .setting("enoughReported", "0")
                .indicator(code, change)
                .done();
    }

    /** The indicator computed by rows of the plan book's sheet of calculations. */
    static Indicator computed(Indicator old, UnaryOperator<Calculation> change) {
        return ChangedIndicator.of(old)
                .done(old.calculations().stream().map(change).toArray(Calculation[]::new));
    }

    static Indicator typed(Indicator old) {
        return ChangedIndicator.of(old).typed().done();
    }

    static Indicator peak(Indicator old) {
        return ChangedIndicator.of(old).aggregated(Aggregation.PEAK).done();
    }

    static Consolidation consolidate(Plan plan, String period, String table, List<SeriesPoint> series) {
        return consolidate(plan, period, AcceptedRows.of(period, table), series);
    }

    static Consolidation consolidate(Plan plan, String period, List<AcceptedRow> rows, List<SeriesPoint> series) {
        CheckedRound round = new CheckedRound(
                plan, plan.period(period).orElseThrow(), List.of(), new ArrayList<>(rows), List.of(), Map.of());
        return new Consolidator().consolidate(round, series);
    }

    static Consolidation consolidate(String period, String table) {
        return consolidate(plan(), period, table, List.of());
    }

    static IndicatorResult result(Consolidation figures, String code, @Nullable Integer year) {
        return figures.indicators().stream()
                .filter(result -> result.indicator().code().equals(code) && Objects.equals(result.year(), year))
                .findFirst()
                .orElseThrow();
    }

    /** {@code CT2 2025 23 AT_RISK}. */
    static Stream<String> lines(Consolidation figures, String... codes) {
        return figures.indicators().stream()
                .filter(result -> List.of(codes).contains(result.indicator().code()))
                .map(result -> result.indicator().code() + (result.year() == null ? "" : " " + result.year()) + " "
                        + plain(result.actual()) + " " + result.status());
    }

    /** What each row gives to an indicator: {@code 5} or {@code 0 SAYS Tình trạng Đang thỏa thuận}, in order. */
    static List<String> contributions(Consolidation figures, String code) {
        return figures.contributions().stream()
                .filter(line -> line.indicator().equals(code))
                .map(line -> plain(line.amount()) + (line.why() == null ? "" : " " + words(line.why())))
                .toList();
    }

    private static String words(Missed why) {
        return (why.kind() + " " + why.columns() + " " + why.found()).strip();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
