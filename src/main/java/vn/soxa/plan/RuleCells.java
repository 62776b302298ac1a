package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Carry;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.PartialDate;
import vn.soxa.text.DateStyle;
import vn.soxa.text.DateText;
import vn.soxa.text.Glossary;

/** The cells of one row of the sheet of rules, as what they name; what cannot be used is found and makes the row unfit. */
final class RuleCells {
    private static final List<String> YES_NO = List.of("Có", "Không");

    private final PlanSheets sheets;
    private final PlanRow row;
    private final Form form;
    private final Map<String, List<ListValue>> lists;
    private final ProgramChoices choices = new ProgramChoices();
    private boolean fit = true;

    RuleCells(PlanSheets sheets, PlanRow row, Form form, Map<String, List<ListValue>> lists) {
        this.sheets = sheets;
        this.row = row;
        this.form = form;
        this.lists = lists;
    }

    /** False once something of the row could not be used. */
    boolean fit() {
        return fit;
    }

    PlanRow row() {
        return row;
    }

    /** {@code needs} is what the rule needs there, by the key of its words. */
    void unfit(String cell, String needs) {
        fit = false;
        sheets.add(row.finding(FindingCode.PLAN_RULE_UNFIT, cell, "kind", Glossary.word("rule.needs." + needs)));
    }

    /** The rule says nothing without that cell. */
    void missing(String cell) {
        fit = false;
        sheets.add(row.finding(FindingCode.CELL_REQUIRED, cell));
    }

    /** The columns that a cell names, each of a type the rule can use. */
    List<Column> columns(String cell, Predicate<Column> usable, String kind) {
        List<Column> named = row.parts(cell).stream()
                .flatMap(key -> column(cell, key).stream())
                .toList();
        if (named.isEmpty() && fit) {
            missing(cell);
        }
        if (fit && !named.stream().allMatch(usable)) {
            unfit(cell, kind);
        }
        return named;
    }

    /** The one column that a cell names. */
    Optional<Column> column(String cell, Predicate<Column> usable, String kind) {
        List<Column> named = columns(cell, usable, kind);
        if (fit && named.size() > 1) {
            unfit(cell, "one");
        }
        return fit ? named.stream().findFirst() : Optional.empty();
    }

    private Optional<Column> column(String cell, String key) {
        Optional<Column> found = form.column(key.equals(Glossary.word("rule.line")) ? Column.LINE : key)
                .or(() -> form.columns().stream()
                        .filter(column -> column.header().equals(key))
                        .findFirst());
        if (found.isEmpty()) {
            fit = false;
            String all = form.columns().stream().map(Column::key).collect(Collectors.joining("; "));
            sheets.add(row.finding(FindingCode.CELL_NOT_IN_LIST, cell, "found", key, "list", all));
        }
        return found;
    }

    /** The number in a cell of limits, or none where it is blank. */
    Optional<BigDecimal> number(String cell) {
        String text = row.given(cell);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = FigureText.read(text);
        if (number.isEmpty()) {
            unfit(cell, "number");
        }
        return number;
    }

    /** A limit as its column compares it; empty where there is none. */
    String limit(String cell, Column column) {
        return column.type().date() ? day(cell) : FormColumns.limit(number(cell).orElse(null), column);
    }

    private String day(String cell) {
        String text = row.given(cell);
        if (text.isEmpty()) {
            return "";
        }
        PartialDate day = DateText.read(text, DateStyle.DAY_FIRST, true, 0).value();
        if (day == null) {
            unfit(cell, "day");
            return "";
        }
        return day.earliest().toString();
    }

    /** Both conditions of the row, as constraints write them. */
    String[] when() {
        return Stream.of("1", "2").flatMap(this::condition).toArray(String[]::new);
    }

    private Stream<String> condition(String place) {
        String compare = "compare" + place;
        String value = "value" + place;
        if (row.given("when" + place).isEmpty()) {
            if (!row.given(compare).isEmpty() || !row.given(value).isEmpty()) {
                missing("when" + place);
            }
            return Stream.empty();
        }
        Optional<Column> column = column("when" + place, RuleCells::any, "one");
        Optional<Comparison> how = row.given(compare).isEmpty()
                ? Optional.of(Comparison.IS)
                : choices.code("So", row.given(compare)).map(Comparison::valueOf);
        if (column.isPresent()
                && how.filter(Comparison::needsValue).isPresent()
                && row.given(value).isEmpty()) {
            missing(value);
        }
        return fit && column.isPresent() && how.isPresent()
                ? condition(column.get(), how.get(), value)
                : Stream.empty();
    }

    private Stream<String> condition(Column column, Comparison how, String value) {
        String key = column.key();
        String values = String.join("|", row.parts(value));
        return switch (how) {
            case IS -> is(column, value, values);
            case IS_NOT -> known(column, value) ? Stream.of(key + "!=" + values) : Stream.empty();
            case FILLED -> Stream.of(key + "?");
            case BLANK -> Stream.of("!" + key + "?");
            case FROM -> bound(column, ">=", value);
            case UP_TO -> bound(column, "<=", value);
            case LESS_THAN_COLUMN, EQUALS_COLUMN ->
                column(value, other -> comparable(column, other), "sameType")
                        .map(other -> key + (how == Comparison.EQUALS_COLUMN ? "=@" : "<@") + other.key())
                        .stream();
            case CONTAINS -> Stream.of(key + "~" + values);
            case OMITS -> Stream.of("!" + key + "~" + values);
            case IN_GROUP -> group(column, value);
            case NOT_IN_GROUP -> group(column, value).map(in -> "!" + in);
            case ALIVE ->
                column.type().date()
                        ? number(value).map(months -> key + "^" + months.intValue()).stream()
                        : unfitting(value.replace("value", "when"), "date");
        };
    }

    private Stream<String> unfitting(String cell, String kind) {
        unfit(cell, kind);
        return Stream.empty();
    }

    private Stream<String> is(Column column, String value, String values) {
        if (ordered(column)) {
            return Stream.concat(bound(column, ">=", value), bound(column, "<=", value));
        }
        return known(column, value) ? Stream.of(column.key() + "=" + values) : Stream.empty();
    }

    private Stream<String> bound(Column column, String sign, String value) {
        if (!ordered(column)) {
            return unfitting(value, "ordered");
        }
        String limit = limit(value, column);
        return fit ? Stream.of(column.key() + sign + limit) : Stream.empty();
    }

    static boolean any(Column column) {
        return !column.key().isEmpty();
    }

    static boolean figure(Column column) {
        return column.type().numeric();
    }

    /** True where all rows carry over with what the last period said in that column, which none of them leaves out. */
    boolean keepsLast(String cell) {
        return fit
                && form.kind().state()
                && row.given("when1").isEmpty()
                && columns(cell, RuleCells::any, "one").stream().anyMatch(column -> column.carry() == Carry.KEEP);
    }

    static boolean day(Column column) {
        return column.type().date();
    }

    static boolean ordered(Column column) {
        return column.type().numeric() || column.type().date();
    }

    static boolean comparable(Column one, Column other) {
        return (one.type().numeric() && other.type().numeric())
                || (one.type().date() && other.type().date());
    }

    /** True where every value can stand in the column; one that cannot would never be met. */
    boolean known(Column column, String cell) {
        List<String> all = values(column);
        for (String value : row.parts(cell)) {
            if (!all.isEmpty() && !all.contains(value) && !column.open()) {
                fit = false;
                sheets.add(row.finding(
                        FindingCode.CELL_NOT_IN_LIST, cell, "found", value, "list", String.join("; ", all)));
                return false;
            }
        }
        return true;
    }

    /** The values a column may be chosen from, where the plan book itself says them. */
    private List<String> values(Column column) {
        if (column.type() == ColumnType.YES_NO) {
            return YES_NO;
        }
        String list = column.key().equals(Column.LINE) ? form.fixed() : column.list();
        return list == null || column.type() == ColumnType.SEASON
                ? List.of()
                : lists.getOrDefault(list, List.of()).stream()
                        .map(ListValue::value)
                        .toList();
    }

    private Stream<String> group(Column column, String value) {
        String list = column.key().equals(Column.LINE) ? form.fixed() : column.list();
        List<String> groups = row.parts(value);
        List<String> members = new ArrayList<>();
        for (ListValue one : list == null ? List.<ListValue>of() : lists.getOrDefault(list, List.of())) {
            String of = one.group();
            if (of != null && groups.contains(of)) {
                members.add(one.value());
            }
        }
        if (members.isEmpty()) {
            return unfitting(value, "group");
        }
        return Stream.of(column.key() + "=" + String.join("|", members));
    }
}
