package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the plan.
 *
 * @param targets by plan year for annual floors; one entry, at the deadline's year, for the others; none for tracked
 * @param deadline the day by which a milestone or cumulative target must be reached
 * @param parent the indicator this one is a part of
 * @param basis what counts where several readings are possible (CT2: signed, bought, planned)
 * @param milestones share of the target, in percent, expected by the end of quarter 1 … 4; empty for elapsed time
 * @param steps the step expected by the end of quarter 1 … 4 for 0/1 targets; empty for others
 * @param manual typed by its owner in B1 instead of measured
 */
public record Indicator(
        String code,
        String name,
        String unit,
        IndicatorKind kind,
        Aggregation aggregation,
        Map<Integer, BigDecimal> targets,
        @Nullable LocalDate deadline,
        @Nullable String owner,
        @Nullable String parent,
        @Nullable String basis,
        List<BigDecimal> milestones,
        List<Integer> steps,
        boolean manual) {

    public boolean hectares() {
        return unit.equals("ha");
    }
}
