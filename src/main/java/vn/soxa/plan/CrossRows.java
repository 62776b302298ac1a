package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soxa.form.Column;
import vn.soxa.form.Condition;
import vn.soxa.form.Conditions;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Level;
import vn.soxa.form.RowScope;

/** Turns a row of the sheet of rules into a rule that looks beyond its own row. */
final class CrossRows {
    private static final Map<String, RowScope> UNIQUE = Map.of(
            "UNIQUE", RowScope.COMMUNE,
            "UNIQUE_HAMLET", RowScope.HAMLET,
            "UNIQUE_HANDS", RowScope.HANDS);

    private final RuleCells cells;
    private final PlanRow row;
    private final String kind;
    private final Level level;

    CrossRows(RuleCells cells, String kind, Level level) {
        this.cells = cells;
        this.row = cells.row();
        this.kind = kind;
        this.level = level;
    }

    /** True for a rule of this sort. */
    boolean across() {
        return UNIQUE.containsKey(kind)
                || List.of(CrossRule.Kind.values()).stream()
                        .anyMatch(one -> one.name().equals(kind));
    }

    /** The rule; none where it does not fit its columns. */
    Optional<CrossRule> rule() {
        CrossRule.Kind of = UNIQUE.containsKey(kind) ? CrossRule.Kind.UNIQUE : CrossRule.Kind.valueOf(kind);
        List<Column> columns =
                switch (of) {
                    case NOT_FALLING, LIKE_BEFORE, OWN_FIGURE -> cells.columns("column", RuleCells::figure, "figure");
                    case WITHIN_BASE -> based();
                    default -> cells.columns("column", RuleCells::any, "one");
                };
        String versus = versus(of);
        Condition when = when(of, columns);
        return cells.fit()
                ? Optional.of(new CrossRule(
                        of,
                        columns.stream().map(Column::key).toList(),
                        versus,
                        UNIQUE.getOrDefault(kind, RowScope.COMMUNE),
                        when,
                        level,
                        row.given("message"),
                        row.given("basis")))
                : Optional.empty();
    }

    /** What must never be may be some values of the first column only. */
    private Condition when(CrossRule.Kind of, List<Column> columns) {
        Condition when = Conditions.all(cells.when());
        boolean some = of == CrossRule.Kind.NEVER && !row.given("from").isEmpty() && !columns.isEmpty();
        return some && cells.known(columns.get(0), "from")
                ? Condition.all(new Condition.Is(columns.get(0).key(), row.parts("from")), when)
                : when;
    }

    /** The figure, and perhaps the year or season that it is of. */
    private List<Column> based() {
        List<Column> columns = cells.columns("column", RuleCells::any, "figure");
        if (!columns.isEmpty() && !RuleCells.figure(columns.get(0))) {
            cells.unfit("column", "figure");
        }
        return columns;
    }

    private String versus(CrossRule.Kind of) {
        return switch (of) {
            case UNIQUE ->
                row.given("against").isEmpty()
                        ? ""
                        : cells.column("against", RuleCells::any, "one")
                                .map(Column::key)
                                .orElse("");
            case LIKE_BEFORE -> factor();
            case OWN_FIGURE ->
                cells.column("against", RuleCells::figure, "figure")
                        .map(Column::key)
                        .orElse("");
            case MOVED_ON ->
                cells.column("against", RuleCells::any, "one").map(Column::key).orElse("");
            case WITHIN_BASE -> {
                if (row.given("against").isEmpty()) {
                    cells.missing("against");
                }
                yield row.given("against");
            }
            case NOT_AGAIN, NOT_FALLING, NEVER -> "";
        };
    }

    private String factor() {
        if (row.given("from").isEmpty()) {
            cells.missing("from");
        }
        return cells.number("from").map(number -> number.toPlainString()).orElse("");
    }
}
