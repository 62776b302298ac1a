package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.WaitingRow;

/** The figures as they would be if certain waiting rows counted; each takes the place of what stands under its code. */
final class Supposed {

    private final Figures figures;
    private final List<Contribution> contributions;
    private final Map<AcceptedRow, List<Contribution>> lines;
    private final Map<String, AcceptedRow> standing;

    Supposed(
            List<AcceptedRow> counted,
            List<WaitingRow> waiting,
            MeasuredPeriod frame,
            History history,
            Reported reported) {
        Set<String> codes = waiting.stream().map(row -> code(row.row())).collect(Collectors.toSet());
        Stream<AcceptedRow> staying = counted.stream().filter(row -> !codes.contains(code(row)));
        this.contributions = Measures.of(
                Stream.concat(staying, waiting.stream().map(WaitingRow::row)).toList(), frame);
        this.figures = new Figures(frame, history, reported, contributions);
        this.lines = contributions.stream().collect(Collectors.groupingBy(Contribution::row));
        this.standing = counted.stream().collect(Collectors.toMap(Supposed::code, row -> row, (one, other) -> one));
    }

    BigDecimal actual(Entry entry) {
        return Objects.requireNonNullElse(figures.figure(entry), BigDecimal.ZERO);
    }

    /** The furthest step of all rows. */
    int step(Entry entry) {
        return Steps.reached(entry.indicator().code(), contributions);
    }

    /** What a row adds here, or what stands under its code where it is none of the rows; in percent, to the counts. */
    BigDecimal adds(WaitingRow row, Predicate<Contribution> which) {
        return Stream.of(row.row(), standing.getOrDefault(code(row.row()), row.row()))
                .distinct()
                .flatMap(one -> lines.getOrDefault(one, List.of()).stream())
                .filter(which)
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Tells a row apart from all others of the books; new rows have no code yet. */
    private static String code(AcceptedRow row) {
        return row.form().code() + "/" + row.row().rowCode();
    }
}
