package vn.soxa.consolidate;

import java.util.List;
import vn.soxa.check.AcceptedRow;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * The figures of a period.
 *
 * @param indicators in the order of the plan, one entry per plan year up to the period's
 * @param series this period's figures after those of earlier periods
 */
public record Consolidation(
        Plan plan,
        Period period,
        List<AcceptedRow> rows,
        List<Contribution> contributions,
        List<IndicatorResult> indicators,
        List<SeriesPoint> series) {}
