package vn.soxa.consolidate;

import java.util.List;
import java.util.Optional;
import vn.soxa.check.AcceptedRow;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * The figures of a period.
 *
 * @param indicators in the order of the plan, one entry per plan year up to the period's
 * @param own the base period under whose code this period's figures stand in the series
 * @param series this period's figures after those of earlier periods
 */
public record Consolidation(
        Plan plan,
        Period period,
        String own,
        List<AcceptedRow> rows,
        List<Contribution> contributions,
        List<IndicatorResult> indicators,
        List<SeriesPoint> series) {

    /** The code of the form whose rows are measured for an indicator, if any are. */
    public static Optional<String> form(Indicator indicator) {
        return Timings.forms(indicator).stream().findFirst();
    }

    /** True for an indicator in percent of two counts, which {@link Share} names. */
    public static boolean share(Indicator indicator) {
        return Timings.shared(indicator);
    }

    /** True where each year has a figure of its own; false where one figure runs through all years. */
    public static boolean yearly(Indicator indicator) {
        return Entry.yearly(indicator);
    }
}
