package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Form;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Operation;

/** Every indicator's calculations over all rows; those that others speak of are reckoned first. */
final class Measures {

    private static final Outcome NOTHING = new Outcome(List.of(), List.of());

    private final MeasuredPeriod frame;
    private final Map<String, List<AcceptedRow>> byForm;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    private Measures(List<AcceptedRow> rows, MeasuredPeriod frame) {
        this.frame = frame;
        this.byForm = rows.stream().sorted(CellValues.ORDER).collect(Collectors.groupingBy(row -> row.form()
                .code()));
    }

    /** Contributions to indicators that the plan has, and to the steps towards them. */
    static List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        Measures measures = new Measures(rows, frame);
        Stream<Contribution> counted =
                frame.plan().indicators().stream().flatMap(indicator -> measures.told(indicator).stream());
        return Stream.concat(counted, Typed.of(rows, frame)).toList();
    }

    /** What an indicator's calculations make of the rows; nothing of one that comes back to itself. */
    Outcome of(String code) {
        Outcome known = outcomes.get(code);
        if (known != null) {
            return known;
        }
        Optional<Indicator> indicator = frame.plan().indicator(code);
        if (indicator.isEmpty() || !underWay.add(code)) {
            return NOTHING;
        }
        Outcome outcome = reckoned(indicator.get());
        underWay.remove(code);
        outcomes.put(code, outcome);
        return outcome;
    }

    /** Of rows that do not count only those of a target are told. */
    private List<Contribution> told(Indicator indicator) {
        boolean fed = indicator.calculations().stream().anyMatch(one -> byForm.containsKey(one.form()));
        if (!fed) {
            return List.of();
        }
        Outcome outcome = of(indicator.code());
        boolean aimed = indicator.kind() != IndicatorKind.TRACK;
        return Stream.concat(
                        outcome.lines().stream().filter(line -> aimed || line.why() == null), outcome.steps().stream())
                .toList();
    }

    private Outcome reckoned(Indicator indicator) {
        Map<String, Set<String>> seen = new HashMap<>();
        Map<Slot, CalculationRun.Line> merged = new LinkedHashMap<>();
        for (Calculation calculation : indicator.calculations()) {
            if (calculation.counts()) {
                Set<String> names = seen.computeIfAbsent(calculation.form(), form -> new HashSet<>());
                for (CalculationRun.Line line : run(indicator, calculation, names)) {
                    merged.merge(new Slot(line.row(), line.year()), line, Measures::joined);
                }
            }
        }
        Set<AcceptedRow> counted = merged.values().stream()
                .filter(CalculationRun.Line::counts)
                .map(CalculationRun.Line::row)
                .collect(Collectors.toSet());
        List<Contribution> lines = merged.values().stream()
                .filter(line -> line.counts() || !counted.contains(line.row()))
                .map(line -> new Contribution(line.row(), indicator.code(), line.year(), line.amount(), line.why()))
                .toList();
        Set<AcceptedRow> now = lines.stream()
                .filter(line -> line.why() == null)
                .filter(line -> line.year() == null || line.year() == frame.year())
                .map(Contribution::row)
                .collect(Collectors.toSet());
        return new Outcome(lines, steps(indicator, now));
    }

    private List<CalculationRun.Line> run(Indicator indicator, Calculation calculation, Set<String> seen) {
        List<AcceptedRow> rows = byForm.getOrDefault(calculation.form(), List.of());
        if (rows.isEmpty()) {
            return List.of();
        }
        Form form = rows.get(0).form();
        return new CalculationRun(indicator, calculation, form, frame, this, seen).lines(rows);
    }

    /** Two calculations of one row add up; of those it misses, what it came furthest with is told. */
    private static CalculationRun.Line joined(CalculationRun.Line one, CalculationRun.Line other) {
        if (one.counts() && other.counts()) {
            return new CalculationRun.Line(
                    one.row(), one.year(), one.amount().add(other.amount()), null, Math.max(one.met(), other.met()));
        }
        return one.counts() || (!other.counts() && one.met() >= other.met()) ? one : other;
    }

    /** What counts has taken every step; what has come as far and does not count is no longer on the way. */
    private List<Contribution> steps(Indicator indicator, Set<AcceptedRow> counted) {
        int last = indicator.steps().stream().max(Comparator.naturalOrder()).orElse(0);
        Map<AcceptedRow, Integer> places = new LinkedHashMap<>();
        for (Calculation calculation : indicator.calculations()) {
            if (calculation.operation() == Operation.STEP) {
                run(indicator, calculation, new HashSet<>()).stream()
                        .filter(CalculationRun.Line::counts)
                        .filter(line -> !counted.contains(line.row()))
                        .forEach(line -> places.merge(
                                line.row(),
                                line.amount().intValue() < last ? line.amount().intValue() : 0,
                                Math::max));
            }
        }
        if (last > 0) {
            counted.forEach(row -> places.put(row, last));
        }
        Integer year = Entry.yearly(indicator) ? Integer.valueOf(frame.year()) : null;
        return places.entrySet().stream()
                .map(place -> new Contribution(
                        place.getKey(), Steps.of(indicator.code()), year, BigDecimal.valueOf(place.getValue()), null))
                .sorted(Comparator.comparing(Contribution::row, CellValues.ORDER))
                .toList();
    }

    /** A row and the year it counts for. */
    private record Slot(AcceptedRow row, @Nullable Integer year) {}

    /** What the calculations of one indicator make of the rows: those that count and those that do not. */
    static final class Outcome {

        private final List<Contribution> lines;
        private final List<Contribution> steps;
        private final Map<AcceptedRow, Contribution> byRow = new HashMap<>();
        private final Map<List<String>, Set<String>> names = new HashMap<>();

        Outcome(List<Contribution> lines, List<Contribution> steps) {
            this.lines = lines;
            this.steps = steps;
            lines.forEach(line -> byRow.putIfAbsent(line.row(), line));
        }

        List<Contribution> lines() {
            return lines;
        }

        List<Contribution> steps() {
            return steps;
        }

        @Nullable
        Contribution line(AcceptedRow row) {
            return byRow.get(row);
        }

        /** True where the row counts, or another of the same name by those columns does. */
        boolean holds(AcceptedRow row, String name, List<String> by) {
            Contribution own = byRow.get(row);
            return (own != null && own.why() == null)
                    || (!name.isEmpty()
                            && names.computeIfAbsent(by, this::named).contains(name));
        }

        private Set<String> named(List<String> by) {
            return lines.stream()
                    .filter(line -> line.why() == null)
                    .map(line -> CalculationRun.name(line.row(), by))
                    .collect(Collectors.toSet());
        }
    }
}
