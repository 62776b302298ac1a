package vn.soxa.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Typed;
import vn.soxa.form.Carry;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormRole;
import vn.soxa.form.Hand;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.template.PrefilledRow;
import vn.soxa.text.Glossary;

/** The rows that stand in a reporter's templates when they are issued. */
final class IssuedRows {

    /** As the other sheets show them. */
    private static final int DECIMALS_OF_RATES = 2;

    private final Plan plan;
    private final Period period;
    private final Ledger ledger;
    private final List<SeriesPoint> collected;
    private final Map<String, List<LedgerRow>> carried;

    /** {@code collected} are the figures of this period so far; empty before it was first collected. */
    IssuedRows(Plan plan, Period period, Ledger ledger, List<SeriesPoint> collected) {
        this.plan = plan;
        this.period = period;
        this.ledger = ledger;
        this.collected = collected;
        this.carried = ledger.carried(plan, period).stream()
                .collect(Collectors.groupingBy(row -> place(row.reporter(), row.form())));
    }

    List<PrefilledRow> of(Reporter reporter, Form form) {
        if (form.is(FormRole.CONFIRMATIONS)) {
            return indicators(reporter);
        }
        if (form.is(FormRole.PROGRESS)) {
            return tasks(reporter);
        }
        if (form.kind() == FormKind.TABLE && !owns(reporter, form)) {
            return new FixedRows(plan, period).of(form, carried(reporter, form));
        }
        if (!form.kind().state() && !owns(reporter, form)) {
            return List.of();
        }
        return owns(reporter, form) ? toComplete(reporter, form) : carried(reporter, form);
    }

    private static String place(String reporter, Form form) {
        return reporter + "/" + form.code();
    }

    private boolean owns(Reporter reporter, Form form) {
        return plan.owner(form).filter(reporter.code()::equals).isPresent();
    }

    /** The reporter's own rows still alive, flow cells emptied. */
    private List<PrefilledRow> carried(Reporter reporter, Form form) {
        return carried.getOrDefault(place(reporter.code(), form), List.of()).stream()
                .sorted(Comparator.comparing(LedgerRow::rowCode))
                .map(row -> new PrefilledRow(shown(row, form, !reporter.hamlet()), true, Set.of(Column.ROW_CODE)))
                .toList();
    }

    /** The rows of all hamlets as collected so far this period, else as they stand from the last, to be completed. */
    private List<PrefilledRow> toComplete(Reporter owner, Form form) {
        List<LedgerRow> latest = ledger.given().isEmpty() ? ledger.rows() : ledger.given();
        return latest.stream()
                .filter(row -> row.form().code().equals(form.code()))
                .filter(row -> form.kind() == FormKind.LOG || row.alive(period))
                .sorted(Comparator.comparing(LedgerRow::hamlet).thenComparing(LedgerRow::rowCode))
                .map(row -> row.reporter().equals(owner.code())
                        ? new PrefilledRow(shown(row, form, true), true, Set.of(Column.ROW_CODE))
                        : new PrefilledRow(shown(row, form, true), false, foreign(form)))
                .toList();
    }

    private static Set<String> foreign(Form form) {
        return form.columns().stream()
                .filter(column -> column.hand() != Hand.OWNER)
                .map(Column::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Object> shown(LedgerRow row, Form form, boolean allHands) {
        Map<String, Object> values = new HashMap<>(row.values());
        form.columns().stream().filter(this::emptied).forEach(column -> values.remove(column.key()));
        if (!allHands) {
            form.columns().stream()
                    .filter(column -> column.hand() == Hand.OWNER)
                    .forEach(column -> values.remove(column.key()));
        }
        values.put(Column.ROW_CODE, row.rowCode());
        plan.hamlet(row.hamlet()).ifPresent(hamlet -> values.put(Column.HAMLET, hamlet.name()));
        return values;
    }

    /** A cell of one period is left behind; one that adds up through the year in the first period of the next. */
    private boolean emptied(Column column) {
        boolean newYear = plan.previous(period)
                .filter(last -> last.year() == period.year())
                .isEmpty();
        return column.carry() == Carry.CLEAR || (column.carry() == Carry.CLEAR_YEARLY && newYear);
    }

    private List<PrefilledRow> indicators(Reporter reporter) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.manual() || indicator.kind() != IndicatorKind.TRACK)
                .filter(indicator -> reporter.code().equals(indicator.owner()))
                .map(this::indicator)
                .toList();
    }

    private PrefilledRow indicator(Indicator indicator) {
        Map<String, Object> values = new HashMap<>();
        values.put("indicator", indicator.code());
        values.put("name", name(indicator));
        values.put("unit", unit(indicator));
        put(values, "target", indicator.target(period.year()));
        put(values, "last", figure(indicator, ledger.series(), ledger.lastPeriod()));
        if (!indicator.manual()) {
            put(values, "reported", figure(indicator, collected, period.code()));
        }
        return new PrefilledRow(values, false, Set.of());
    }

    /** A target of a later year is not this year's. */
    private String name(Indicator indicator) {
        Integer due = indicator.due(period.year());
        return due == null || due <= period.year()
                ? indicator.name()
                : Glossary.word("b1.targetOf", "name", indicator.name(), "year", due.toString());
    }

    /** What is flowing is asked of the period alone, and of steps the one that was reached. */
    private String unit(Indicator indicator) {
        if (Typed.steps(indicator)) {
            List<String> steps = plan.lists().getOrDefault(String.valueOf(indicator.stepList()), List.of()).stream()
                    .map(ListValue::value)
                    .toList();
            String last = Integer.toString(Typed.lastStep(indicator));
            return Glossary.word("b1.step", "unit", indicator.unit(), "last", last, "steps", String.join("; ", steps))
                    .strip();
        }
        return indicator.aggregation() == Aggregation.FLOW && !indicator.rate()
                ? Glossary.word("b1.inPeriod", "unit", indicator.unit())
                : indicator.unit();
    }

    /** The commune's figure in a period's series, or null where that period was not collected. */
    private @Nullable BigDecimal figure(Indicator indicator, List<SeriesPoint> series, @Nullable String of) {
        List<BigDecimal> points = new ArrayList<>();
        for (SeriesPoint point : series) {
            Integer year = point.year();
            if (point.indicator().equals(indicator.code())
                    && point.period().equals(of)
                    && (year == null || year == period.year())) {
                points.add(point.value());
            }
        }
        return points.stream()
                .reduce(BigDecimal::add)
                .map(sum -> indicator.rate() ? sum.setScale(DECIMALS_OF_RATES, RoundingMode.HALF_UP) : sum)
                .orElse(null);
    }

    private List<PrefilledRow> tasks(Reporter reporter) {
        return plan.tasks().stream()
                .filter(task -> task.owner().equals(reporter.code()))
                .map(task -> new PrefilledRow(
                        Map.of(
                                "task", task.code(),
                                "title", task.title(),
                                "due", task.due()),
                        false,
                        Set.of()))
                .toList();
    }

    private static void put(Map<String, Object> values, String key, @Nullable BigDecimal number) {
        if (number != null) {
            values.put(key, number);
        }
    }
}
