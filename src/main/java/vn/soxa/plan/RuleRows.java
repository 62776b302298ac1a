package vn.soxa.plan;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soxa.form.AnsweredWithin;
import vn.soxa.form.Band;
import vn.soxa.form.BlankWhen;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.DayWithin;
import vn.soxa.form.LapsesAfter;
import vn.soxa.form.Level;
import vn.soxa.form.NotBefore;
import vn.soxa.form.NotMoreThan;
import vn.soxa.form.OneOf;
import vn.soxa.form.RangeWhen;
import vn.soxa.form.RatioBetween;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.RowConstraint;
import vn.soxa.form.SumOf;
import vn.soxa.form.UnusualWhen;

/** Turns a row of the sheet of rules into the constraint it says; one that does not fit its columns is found and left out. */
final class RuleRows {
    private static final int REMINDED = 6;

    private final RuleCells cells;
    private final PlanRow row;
    private final Map<String, List<ListValue>> lists;
    private final String kind;
    private final Level level;

    RuleRows(RuleCells cells, Map<String, List<ListValue>> lists, String kind, Level level) {
        this.cells = cells;
        this.row = cells.row();
        this.lists = lists;
        this.kind = kind;
        this.level = level;
    }

    /** The constraint of one row's rule; none where the rule is of another sort, or does not fit. */
    Optional<RowConstraint> constraint() {
        Map<String, Object> values = new HashMap<>();
        Optional<Class<? extends Annotation>> annotation =
                switch (kind) {
                    case "REQUIRED" -> column(values, RuleCells::any, "one", RequiredWhen.class);
                    case "BLANK" -> column(values, RuleCells::any, "one", BlankWhen.class);
                    case "ONE_OF" -> oneOf(values);
                    case "NOT_MORE", "SUM_NOT_MORE" -> notMore(values);
                    case "SUM" -> sum(values);
                    case "RATIO" -> ratio(values);
                    case "UNUSUAL" -> limits(values, UnusualWhen.class, "below", "above");
                    case "RANGE" -> limits(values, RangeWhen.class, "min", "max");
                    case "BAND" -> band(values);
                    default -> days(values);
                };
        String[] when = cells.when();
        if (annotation.isEmpty() || !cells.fit()) {
            return Optional.empty();
        }
        values.put("when", when);
        return Optional.of(
                new RowConstraint(annotation.get(), level, row.given("message"), row.given("basis"), values));
    }

    private Optional<Class<? extends Annotation>> column(
            Map<String, Object> values, Predicate<Column> usable, String needs, Class<? extends Annotation> of) {
        return cells.column("column", usable, needs).map(column -> {
            values.put("column", column.key());
            return of;
        });
    }

    private Optional<Class<? extends Annotation>> oneOf(Map<String, Object> values) {
        Optional<Column> column = cells.column("column", RuleCells::any, "one");
        boolean said = !row.given("from").isEmpty();
        if (column.isPresent() && !said) {
            cells.missing("from");
        }
        if (column.isEmpty() || !said || !cells.known(column.get(), "from")) {
            return Optional.empty();
        }
        values.put("column", column.get().key());
        values.put("values", row.parts("from").toArray(String[]::new));
        return Optional.of(OneOf.class);
    }

    private Optional<Class<? extends Annotation>> notMore(Map<String, Object> values) {
        List<Column> parts = cells.columns("column", RuleCells::ordered, "ordered");
        Optional<Column> whole = cells.column(
                "against", other -> parts.stream().allMatch(part -> RuleCells.comparable(part, other)), "sameType");
        BigDecimal times = cells.number("from").orElse(BigDecimal.ONE);
        whole.ifPresent(column -> {
            values.put("part", keys(parts));
            values.put("whole", column.key());
            values.put("times", times.toPlainString());
        });
        return whole.map(column -> NotMoreThan.class);
    }

    private Optional<Class<? extends Annotation>> sum(Map<String, Object> values) {
        Optional<Column> total = cells.column("column", RuleCells::figure, "figure");
        List<Column> parts = cells.columns("against", RuleCells::figure, "figure");
        BigDecimal tolerance = cells.number("from").orElse(BigDecimal.ZERO);
        total.ifPresent(column -> {
            values.put("total", column.key());
            values.put("parts", keys(parts));
            values.put("tolerance", tolerance.toPlainString());
        });
        return total.map(column -> SumOf.class);
    }

    private Optional<Class<? extends Annotation>> ratio(Map<String, Object> values) {
        Optional<Column> part = cells.column("column", RuleCells::figure, "figure");
        Optional<Column> whole = cells.column("against", RuleCells::figure, "figure");
        limit();
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        values.put("part", part.get().key());
        values.put("whole", whole.get().key());
        values.put("min", cells.number("from").map(BigDecimal::toPlainString).orElse(""));
        values.put("max", cells.number("to").map(BigDecimal::toPlainString).orElse(""));
        int shift =
                (whole.get().type() == ColumnType.AREA ? 4 : 0) - (part.get().type() == ColumnType.AREA ? 4 : 0);
        values.put("factor", BigDecimal.ONE.movePointLeft(shift).toPlainString());
        return Optional.of(RatioBetween.class);
    }

    /** A rule of limits needs one of them. */
    private void limit() {
        if (row.given("from").isEmpty() && row.given("to").isEmpty()) {
            cells.unfit("from", "limit");
        }
    }

    private Optional<Class<? extends Annotation>> limits(
            Map<String, Object> values, Class<? extends Annotation> of, String least, String most) {
        boolean anyway = of == UnusualWhen.class
                && row.given("from").isEmpty()
                && row.given("to").isEmpty();
        Optional<Column> column = cells.column("column", anyway ? RuleCells::any : RuleCells::ordered, "ordered");
        if (!anyway) {
            limit();
        }
        column.ifPresent(found -> {
            values.put("column", found.key());
            values.put(least, cells.limit("from", found));
            values.put(most, cells.limit("to", found));
        });
        return column.map(found -> of);
    }

    private Optional<Class<? extends Annotation>> band(Map<String, Object> values) {
        Optional<Column> column = cells.column("column", any -> any.list() != null, "band");
        Optional<Column> score = cells.column("against", RuleCells::figure, "figure");
        if (column.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        List<ListValue> bands = lists
                .getOrDefault(Objects.requireNonNull(column.get().list()), List.of())
                .stream()
                .filter(value -> value.threshold() != null)
                .sorted(Comparator.comparing(value -> Objects.requireNonNull(value.threshold())))
                .toList();
        if (bands.isEmpty()) {
            cells.unfit("column", "band");
            return Optional.empty();
        }
        values.put("column", column.get().key());
        values.put("score", score.get().key());
        values.put(
                "from",
                bands.stream()
                        .map(value -> FormColumns.limit(value.threshold(), score.get()))
                        .toArray(String[]::new));
        boolean named = column.get().type() == ColumnType.LIST;
        Stream<String> names = named ? bands.stream().map(ListValue::value) : Stream.empty();
        values.put("names", names.toArray(String[]::new));
        return Optional.of(Band.class);
    }

    private Optional<Class<? extends Annotation>> days(Map<String, Object> values) {
        return switch (kind) {
            case "IN_PERIOD" -> {
                values.put("inPeriod", true);
                Optional<Class<? extends Annotation>> within = column(values, RuleCells::day, "date", DayWithin.class);
                if (cells.keepsLast("column")) {
                    cells.unfit("column", "emptied");
                }
                yield within;
            }
            case "UP_TO_CUTOFF" -> column(values, RuleCells::day, "date", DayWithin.class);
            case "NOT_BEFORE" -> {
                cells.column("against", RuleCells::day, "date").ifPresent(start -> values.put("start", start.key()));
                yield column(values, RuleCells::day, "date", NotBefore.class);
            }
            case "WITHIN_DAYS" -> within(values);
            case "LAPSES" -> {
                int reminded = months("from").orElse(REMINDED);
                values.put("remindedBefore", reminded);
                values.put("months", months("to").orElse(0));
                yield column(values, RuleCells::day, "date", LapsesAfter.class);
            }
            default -> Optional.empty();
        };
    }

    private Optional<Integer> months(String cell) {
        return cells.number(cell).map(BigDecimal::intValue);
    }

    private Optional<Class<? extends Annotation>> within(Map<String, Object> values) {
        limit();
        Optional<Column> end = cells.column("column", column -> column.type() == ColumnType.DATE, "date");
        Optional<Column> start = cells.column("against", column -> column.type() == ColumnType.DATE, "date");
        Optional<Integer> days =
                Stream.of("from", "to").flatMap(cell -> months(cell).stream()).findFirst();
        if (end.isEmpty() || start.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        values.put("end", end.get().key());
        values.put("start", start.get().key());
        values.put("days", days.get());
        return Optional.of(AnsweredWithin.class);
    }

    private static String[] keys(List<Column> columns) {
        List<String> keys = new ArrayList<>();
        columns.forEach(column -> keys.add(column.key()));
        return keys.toArray(String[]::new);
    }
}
