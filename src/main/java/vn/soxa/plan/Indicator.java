package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a plan. Its code means nothing: what it counts stands in its calculations.
 *
 * @param plan the code of the plan it belongs to; null where the book holds one plan only
 * @param targets by plan year for annual ones; those of the deadlines for the others; none for tracked
 * @param deadline the day by which a milestone or cumulative target must be reached; null for the end of its year
 * @param parent the indicator this one is a part of
 * @param numerator the indicator that a rate divides, null for others; {@code denominator} by which
 * @param milestones share of the target, in percent, expected by the end of quarter 1 … 4; empty for elapsed time
 * @param steps the step expected by the end of quarter 1 … 4; empty for others
 * @param stepList the list whose order the steps have
 * @param phrase the verb in which its figure is told: {@code đạt}, {@code còn}, {@code giảm còn}
 * @param ownPage it has a page of its own in the commune workbook
 */
public record Indicator(
        String code,
        @Nullable String plan,
        String name,
        String unit,
        IndicatorKind kind,
        FigureSource source,
        Direction direction,
        Pace pace,
        Aggregation aggregation,
        Map<Integer, BigDecimal> targets,
        @Nullable LocalDate deadline,
        @Nullable String owner,
        @Nullable String parent,
        @Nullable String numerator,
        @Nullable String denominator,
        List<BigDecimal> milestones,
        List<Integer> steps,
        @Nullable String stepList,
        @Nullable String phrase,
        boolean ownPage,
        List<Calculation> calculations) {

    private static final int LAST = 31;

    public Indicator {
        calculations = List.copyOf(calculations);
    }

    public boolean hectares() {
        return unit.equals("ha");
    }

    /** Its owner types it. */
    public boolean manual() {
        return source == FigureSource.TYPED;
    }

    public boolean rate() {
        return source == FigureSource.RATE;
    }

    /** True where more than the target is no success. */
    public boolean ceiling() {
        return direction == Direction.AT_MOST;
    }

    /** True where each year has a figure of its own; false where one figure runs through all years. */
    public boolean yearly() {
        return kind != IndicatorKind.MILESTONE && kind != IndicatorKind.CUMULATIVE;
    }

    /** What is to be reached in a year, or by the next year that has a target; null where nothing is. */
    public @Nullable BigDecimal target(int year) {
        Integer due = due(year);
        return due == null ? null : targets.get(due);
    }

    /** The last day on which the target of a year can be reached; null where there is none. */
    public @Nullable LocalDate deadline(int year) {
        Integer due = due(year);
        if (yearly() || due == null) {
            return yearly() ? LocalDate.of(year, Month.DECEMBER, LAST) : deadline;
        }
        boolean last = targets.keySet().stream().noneMatch(other -> other > due);
        return last && deadline != null ? deadline : LocalDate.of(due, Month.DECEMBER, LAST);
    }

    /** The year whose target holds in a year: itself, or the next that has one, at the end the last. */
    public @Nullable Integer due(int year) {
        if (yearly()) {
            return targets.containsKey(year) ? Integer.valueOf(year) : null;
        }
        return targets.keySet().stream()
                .filter(other -> other >= year)
                .min(Integer::compareTo)
                .or(() -> targets.keySet().stream().max(Integer::compareTo))
                .orElse(null);
    }

    /** The forms whose rows add to it, in the order of its calculations. */
    public List<String> forms() {
        return calculations.stream()
                .filter(Calculation::counts)
                .map(Calculation::form)
                .distinct()
                .toList();
    }

    /** The same indicator as a part of another one, or of none. */
    public Indicator within(@Nullable String other) {
        return new Indicator(
                code,
                plan,
                name,
                unit,
                kind,
                source,
                direction,
                pace,
                aggregation,
                targets,
                deadline,
                owner,
                other,
                numerator,
                denominator,
                milestones,
                steps,
                stepList,
                phrase,
                ownPage,
                calculations);
    }
}
