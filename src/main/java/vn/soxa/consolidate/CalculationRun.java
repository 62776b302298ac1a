package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.RowScope;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Operation;
import vn.soxa.text.Persons;

/** One calculation put to the rows of its form, which come in the order in which the first of equal ones counts. */
final class CalculationRun {

    /** A row as the calculation finds it. */
    record Line(
            AcceptedRow row,
            @Nullable Integer year,
            BigDecimal amount,
            @Nullable Missed why,
            int met) {

        boolean counts() {
            return why == null;
        }

        Line without(Missed reason) {
            return new Line(row, year, BigDecimal.ZERO, reason, met);
        }
    }

    private final Indicator indicator;
    private final Calculation calculation;
    private final Form form;
    private final MeasuredPeriod frame;
    private final Measures others;
    private final List<CriterionCheck> checks;
    private final Set<String> seen;

    CalculationRun(
            Indicator indicator,
            Calculation calculation,
            Form form,
            MeasuredPeriod frame,
            Measures others,
            Set<String> seen) {
        this.indicator = indicator;
        this.calculation = calculation;
        this.form = form;
        this.frame = frame;
        this.others = others;
        this.seen = seen;
        this.checks = calculation.criteria().stream()
                .map(criterion -> new CriterionCheck(criterion, form, frame.of(indicator)))
                .toList();
    }

    List<Line> lines(List<AcceptedRow> rows) {
        boolean happens = Timings.of(indicator) == Timing.PERIOD;
        List<Line> lines = new ArrayList<>();
        for (AcceptedRow row : rows) {
            if (!happens || frame.isNew(row)) {
                lines.add(line(row));
            }
        }
        return calculation.operation() == Operation.LARGEST ? largest(lines) : lines;
    }

    /** What a row names in some columns; empty where one of them is blank: such a row is like no other. */
    static String name(AcceptedRow row, List<String> columns) {
        List<String> parts = columns.stream()
                .map(column -> Persons.name(CellValues.text(row, column)))
                .toList();
        return parts.isEmpty() || parts.stream().anyMatch(String::isEmpty) ? "" : String.join("|", parts);
    }

    private Line line(AcceptedRow row) {
        String within = calculation.within();
        Contribution whole = within == null ? null : others.of(within).line(row);
        Missed outside = within == null ? null : outside(within, whole);
        if (outside != null) {
            return none(row, outside, 0);
        }
        int met = 0;
        for (CriterionCheck check : checks) {
            Missed missed = check.missed(row);
            if (missed != null) {
                return none(row, missed, met);
            }
            met++;
        }
        String dated = calculation.year();
        Missed late = dated == null ? null : late(row, dated);
        return late == null ? counted(row, whole, met) : none(row, late, met);
    }

    private static @Nullable Missed outside(String within, @Nullable Contribution whole) {
        return whole == null ? new Missed(Missed.Kind.OUTSIDE, within, "") : whole.why();
    }

    private @Nullable Missed late(AcceptedRow row, String dated) {
        if (CellValues.year(row, dated) == null) {
            return Missed.blank(header(dated));
        }
        LocalDate day = CellValues.earliest(row, dated);
        return day != null && day.isAfter(frame.cutoff())
                ? new Missed(Missed.Kind.AFTER_CUTOFF, header(dated), CellValues.text(row, dated))
                : null;
    }

    private Line counted(AcceptedRow row, @Nullable Contribution whole, int met) {
        for (String except : calculation.except()) {
            if (others.of(except).holds(row, name(row, calculation.by()), calculation.by())) {
                return none(row, new Missed(Missed.Kind.ELSEWHERE, except, ""), met);
            }
        }
        BigDecimal amount = amount(row, whole);
        if (amount == null) {
            return none(row, Missed.blank(headers(calculation.columns())), met);
        }
        Integer year = year(row);
        String name = calculation.operation() == Operation.LARGEST ? "" : name(row, calculation.by());
        if (!name.isEmpty() && !toldApart() && !seen.add(year + "|" + calculation.by() + "|" + name)) {
            return none(row, new Missed(Missed.Kind.SAME, headers(calculation.by()), ""), met + 1);
        }
        return new Line(row, year, calculation.minus() ? amount.negate() : amount, null, met);
    }

    /** True where no two rows alike are accepted unless a person said that they are two things. */
    private boolean toldApart() {
        return form.crossRules(CrossRule.Kind.UNIQUE).stream()
                .anyMatch(rule ->
                        rule.scope() == RowScope.COMMUNE && rule.columns().containsAll(calculation.by()));
    }

    private @Nullable BigDecimal amount(AcceptedRow row, @Nullable Contribution whole) {
        boolean counts = calculation.operation() == Operation.COUNT || calculation.operation() == Operation.DISTINCT;
        if (counts) {
            return BigDecimal.ONE;
        }
        if (calculation.operation() == Operation.STEP) {
            return step(row, calculation.columns().get(0));
        }
        if (calculation.columns().isEmpty()) {
            return whole == null ? null : whole.amount();
        }
        BigDecimal product = BigDecimal.ONE;
        for (String column : calculation.columns()) {
            BigDecimal number = CellValues.number(row, column);
            if (number == null) {
                return null;
            }
            product = product.multiply(number);
        }
        return indicator.hectares() && !measuresArea()
                ? product.movePointRight(Figures.SQUARE_METRE_DECIMALS)
                : product;
    }

    /** The place of the cell's value in its list, from 1; 0 where it is not there. */
    private BigDecimal step(AcceptedRow row, String column) {
        String list = form.column(column).map(Column::list).orElse("");
        return BigDecimal.valueOf(frame.place(list, CellValues.text(row, column)));
    }

    private boolean measuresArea() {
        return calculation.columns().stream()
                .flatMap(key -> form.column(key).stream())
                .anyMatch(column -> column.type() == ColumnType.AREA);
    }

    private Line none(AcceptedRow row, Missed why, int met) {
        return new Line(row, year(row), BigDecimal.ZERO, why, met);
    }

    /** The year the row counts for; that of the period where its own cannot be told. */
    private @Nullable Integer year(AcceptedRow row) {
        if (!Entry.yearly(indicator)) {
            return null;
        }
        String dated = calculation.year();
        Integer own = dated == null ? null : CellValues.year(row, dated);
        return own == null ? Integer.valueOf(frame.year()) : own;
    }

    /** Within each group only the rows of what comes to the most. */
    private List<Line> largest(List<Line> lines) {
        Map<String, Map<String, BigDecimal>> groups = new HashMap<>();
        for (Line line : lines) {
            if (line.counts()) {
                groups.computeIfAbsent(group(line), key -> new HashMap<>())
                        .merge(competitor(line), line.amount(), BigDecimal::add);
            }
        }
        Missed less = new Missed(Missed.Kind.LESS, header(last()), "");
        return lines.stream()
                .map(line -> !line.counts() || competitor(line).equals(most(groups.getOrDefault(group(line), Map.of())))
                        ? line
                        : line.without(less))
                .toList();
    }

    private static String most(Map<String, BigDecimal> sums) {
        return sums.entrySet().stream()
                .max(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String group(Line line) {
        List<String> by = calculation.by();
        return line.year() + "|"
                + by.subList(0, by.size() - 1).stream()
                        .map(column -> Persons.name(CellValues.text(line.row(), column)))
                        .collect(Collectors.joining("|"));
    }

    private String competitor(Line line) {
        return CellValues.text(line.row(), last());
    }

    private String last() {
        return calculation.by().get(calculation.by().size() - 1);
    }

    private String headers(List<String> columns) {
        return columns.stream().map(this::header).collect(Collectors.joining(", "));
    }

    private String header(String column) {
        return form.column(column).map(Column::header).orElse(column);
    }
}
