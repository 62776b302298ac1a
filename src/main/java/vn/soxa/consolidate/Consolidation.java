package vn.soxa.consolidate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.FormRole;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanHead;

/**
 * The figures of a period.
 *
 * @param indicators in the order of the plan, one entry per plan year up to the period's
 * @param own the base period under whose code this period's figures stand in the series
 * @param logsFrom the rank of the first period whose logs are among the rows
 * @param waiting what was reported and does not count yet, for the indicators and years that it concerns
 * @param series this period's figures after those of earlier periods
 */
public record Consolidation(
        Plan plan,
        Period period,
        String own,
        int logsFrom,
        List<AcceptedRow> rows,
        List<Contribution> contributions,
        List<IndicatorResult> indicators,
        List<SeriesPoint> series,
        List<Waiting> waiting) {

    /** The rows of one form, in the order of hamlets and row codes. */
    public List<AcceptedRow> rows(String form) {
        return rows.stream().filter(row -> row.form().code().equals(form)).toList();
    }

    /** The rows of the program's own form of a role. */
    public List<AcceptedRow> rows(FormRole role) {
        return rows.stream().filter(row -> row.form().is(role)).toList();
    }

    /** One indicator in a year; null is the one entry of indicators that run through all years. */
    public Optional<IndicatorResult> indicator(String code, @Nullable Integer year) {
        return indicators.stream()
                .filter(result -> result.indicator().code().equals(code) && Objects.equals(result.year(), year))
                .findFirst();
    }

    /** The indicators of the period's year and those that run through all years, in the order of the plan. */
    public List<IndicatorResult> current() {
        return indicators.stream()
                .filter(result -> result.year() == null || result.year() == period.year())
                .toList();
    }

    /** What does not count yet of an indicator and year. */
    public Optional<Waiting> waiting(IndicatorResult result) {
        return waiting.stream()
                .filter(one -> one.indicator().equals(result.indicator()) && Objects.equals(one.year(), result.year()))
                .findFirst();
    }

    /** Every obligation of the plan, in its order. */
    public List<TaskResult> tasks() {
        List<AcceptedRow> progress = rows(FormRole.PROGRESS);
        List<FundLine> funds = funds();
        return plan.tasks().stream()
                .map(task -> TaskResult.of(task, period, progress, funds))
                .toList();
    }

    /** Every line of funds, of all years. */
    public List<FundLine> funds() {
        return rows(FormRole.FUNDS).stream().map(FundLine::of).toList();
    }

    /** The same of one of several plans; {@code title} is what that is called in a letter. */
    public Consolidation of(PlanHead head, String title) {
        return new Consolidation(
                head.alone(plan, title),
                period,
                own,
                logsFrom,
                rows,
                contributions,
                indicators.stream()
                        .filter(result -> head.code().equals(result.indicator().plan()))
                        .toList(),
                series,
                waiting.stream()
                        .filter(one -> head.code().equals(one.indicator().plan()))
                        .toList());
    }

    /** The same figures over rows that stand for these, one for one. */
    public Consolidation over(UnaryOperator<AcceptedRow> other) {
        return new Consolidation(
                plan,
                period,
                own,
                logsFrom,
                rows.stream().map(other).toList(),
                contributions.stream()
                        .map(line -> new Contribution(
                                other.apply(line.row()), line.indicator(), line.year(), line.amount(), line.why()))
                        .toList(),
                indicators,
                series,
                waiting);
    }

    /** The code of the form whose rows are measured for an indicator, if any are. */
    public static Optional<String> form(Indicator indicator) {
        return Timings.forms(indicator).stream().findFirst();
    }

    /** The rank of the first period whose flows the rows tell; those before it come from the series. */
    public int toldFrom(Indicator indicator) {
        return new MeasuredPeriod(plan, period, plan.planStart(), own, logsFrom).toldFrom(indicator);
    }

    /** True for one indicator divided by another. */
    public static boolean share(Indicator indicator) {
        return indicator.rate();
    }
}
