package vn.soxa.consolidate;

import java.util.List;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;

/** Every measure over all rows. */
final class Measures {

    private Measures() {}

    /** Contributions to indicators that the plan has, and to the codes beside them. */
    static List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        List<AcceptedRow> sorted = rows.stream().sorted(CellValues.ORDER).toList();
        return all().flatMap(measure -> measure.of(rowsOf(measure.form(), sorted), frame).stream())
                .filter(line -> measured(line, frame))
                .toList();
    }

    private static Stream<Measure> all() {
        Stream<Measure> judging = Stream.of(
                new OrganisationMeasure(),
                new LinkageMeasure(),
                new ConversionMeasure(),
                new ProductMeasure(),
                new TypedMeasure());
        return Stream.concat(judging, Tallies.all().stream());
    }

    private static List<AcceptedRow> rowsOf(String form, List<AcceptedRow> rows) {
        return rows.stream().filter(row -> row.form().code().equals(form)).toList();
    }

    private static boolean measured(Contribution line, MeasuredPeriod frame) {
        String code = line.indicator().replaceFirst("#.*", "");
        return frame.plan()
                .indicator(code)
                .filter(indicator ->
                        !indicator.manual() || line.row().form().code().equals("B1"))
                .isPresent();
    }
}
