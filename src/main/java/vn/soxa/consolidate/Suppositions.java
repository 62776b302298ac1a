package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.check.WaitingRow;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.PartialDate;
import vn.soxa.plan.ListValue;

/**
 * What might stand in the cells of a row that nobody could read: one of each kind of value that matters, or nothing where
 * the form allows that.
 */
record Suppositions(WaitingRow row, MeasuredPeriod frame) {

    private static final int MOST_STARS = 5;
    private static final int LONG_AGO = 10;

    /** How many there are. */
    long number() {
        return columns().mapToLong(column -> choices(column).size()).reduce(1, Suppositions::times);
    }

    /** Cells by column, each combination once. */
    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Column column : columns().toList()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> one : all) {
                choices(column).forEach(choice -> more.add(joined(one, choice)));
            }
            all = more;
        }
        return all;
    }

    /** The row with the first of them, for figures that do not hang on which it is. */
    WaitingRow first() {
        Map<String, Object> cells = new TreeMap<>();
        columns().forEach(column -> cells.putAll(choices(column).get(0)));
        return row.supposing(cells);
    }

    private List<Map<String, Object>> choices(Column column) {
        List<Object> values = values(column);
        Stream<Map<String, Object>> nothing =
                column.required() && !values.isEmpty() ? Stream.of() : Stream.of(Map.of());
        return Stream.concat(nothing, values.stream().map(value -> Map.of(column.key(), value)))
                .toList();
    }

    private Stream<Column> columns() {
        return row.row().form().columns().stream()
                .filter(column -> row.unclear().containsKey(column.key()));
    }

    private static long times(long some, long more) {
        return Math.min(Integer.MAX_VALUE, some * more);
    }

    private static Map<String, Object> joined(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> more = new TreeMap<>(one);
        more.putAll(other);
        return more;
    }

    private List<Object> values(Column column) {
        return switch (column.type()) {
            case INTEGER -> List.of(1, 2);
            case AMOUNT, PERCENT -> List.of(BigDecimal.ONE, BigDecimal.TEN);
            case AREA -> List.of(Area.ofSquareMetres(BigDecimal.ONE), Area.ofSquareMetres(BigDecimal.TEN));
            case YEAR -> List.copyOf(years().boxed().toList());
            case STARS ->
                List.copyOf(IntStream.rangeClosed(1, MOST_STARS).boxed().toList());
            case DATE -> List.copyOf(days());
            case MONTH -> days().stream().<Object>map(PartialDate::of).toList();
            case YES_NO -> List.of(true, false);
            case LIST, SEASON -> listed(column);
            default -> List.of(column.example());
        };
    }

    private List<Object> listed(Column column) {
        String list = column.list();
        List<String> readings = row.unclear().getOrDefault(column.key(), List.of());
        if (!readings.isEmpty()) {
            return List.copyOf(readings);
        }
        return list == null
                ? List.of()
                : frame.plan().list(list, frame.year()).stream()
                        .<Object>map(ListValue::value)
                        .toList();
    }

    private IntStream years() {
        return IntStream.rangeClosed(frame.start().getYear(), frame.year());
    }

    /** On either side of every day that decides something. */
    private List<LocalDate> days() {
        LocalDate cutoff = frame.cutoff();
        return Stream.concat(
                        Stream.of(
                                cutoff,
                                cutoff.plusDays(1),
                                cutoff.minusYears(LONG_AGO),
                                frame.start(),
                                frame.start().minusDays(1)),
                        years().mapToObj(year -> LocalDate.of(year, Month.JANUARY, 2)))
                .toList();
    }
}
