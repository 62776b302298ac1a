package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Carry;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Hand;
import vn.soxa.form.Labels;
import vn.soxa.form.Level;
import vn.soxa.form.RangeWhen;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.RowConstraint;
import vn.soxa.text.Words;

/** Reads the columns of forms, with what each asks of its cells. */
final class FormColumns {
    private static final Set<String> TAKEN = Set.of(Column.ROW_CODE, Column.UNIT, Column.NOTE, Column.LINE);
    private static final Pattern WAY = Pattern.compile("([1-9])(?:[.,]([1-9]))?");
    private static final int LAST = 10;
    private static final String OPEN = "OPEN";
    private static final String YES = "Có";

    private final PlanSheets sheets;
    private final ProgramChoices choices = new ProgramChoices();
    private final Labels labels;
    private final Map<String, List<ListValue>> lists;

    FormColumns(PlanSheets sheets, Labels labels, Map<String, List<ListValue>> lists) {
        this.sheets = sheets;
        this.labels = labels;
        this.lists = lists;
    }

    /** Form code → its columns in the order of the sheet; the figures of tables are of one period unless said otherwise. */
    Map<String, List<ReadColumn>> read(Set<String> forms, Set<String> tables) {
        Map<String, List<ReadColumn>> read = new TreeMap<>();
        Map<String, PlanRow> headers = new HashMap<>();
        for (PlanRow row : sheets.rows("P14", "form", "key")) {
            String form = row.given("form");
            boolean known = sheets.knows(row, "form", forms);
            if (known && fits(row) && listed(row) && alone(row, headers)) {
                read.computeIfAbsent(form, any -> new ArrayList<>())
                        .add(column(row, tables.contains(form) ? "CLEAR" : "KEEP"));
            } else if (known) {
                sheets.formOff(form);
            }
        }
        sheets.all("P14").stream()
                .filter(row -> row.given("key").isEmpty())
                .forEach(row -> sheets.formOff(row.given("form")));
        return read;
    }

    /** People tell the columns of a form by their headers. */
    private boolean alone(PlanRow row, Map<String, PlanRow> headers) {
        String header = row.given("form") + "\t" + Words.key(row.given("header"));
        PlanRow first = headers.putIfAbsent(header, row);
        if (first != null) {
            String other = first.address("header").a1();
            sheets.add(row.finding(FindingCode.PLAN_ROW_TWICE, "header", "other", other));
        }
        return first == null;
    }

    private boolean fits(PlanRow row) {
        String key = row.given("key");
        boolean fits = key.matches("[A-Za-z]\\w{0,29}") && !TAKEN.contains(key);
        if (!fits) {
            String taken = String.join(", ", TAKEN.stream().sorted().toList());
            sheets.add(row.finding(FindingCode.PLAN_KEY_UNFIT, "key", "list", taken, "example", "so_ho"));
        }
        return fits && !row.unread("header", "type", "list", "hand", "carry", "identity");
    }

    /** A column that is chosen from a list must have one with values. */
    private boolean listed(PlanRow row) {
        if (type(row) != ColumnType.LIST) {
            return true;
        }
        String list = row.given("list");
        if (list.isEmpty()) {
            sheets.add(row.finding(FindingCode.CELL_REQUIRED, "list"));
            return false;
        }
        if (!PlanLists.ofOtherSheets(list)
                && lists.getOrDefault(list, List.of()).isEmpty()) {
            sheets.add(row.finding(FindingCode.PLAN_LIST_EMPTY, "list"));
            return false;
        }
        return true;
    }

    private ColumnType type(PlanRow row) {
        String code = choices.code("Kiểu cột", row.given("type")).orElse("TEXT");
        return code.equals(OPEN) ? ColumnType.LIST : ColumnType.valueOf(code);
    }

    /** {@code carry}: what becomes of the cell where the book does not say. */
    private ReadColumn column(PlanRow row, String carry) {
        ColumnType type = type(row);
        String list = row.text("list");
        boolean open =
                choices.code("Kiểu cột", row.given("type")).filter(OPEN::equals).isPresent();
        Column plain = Column.of(row.given("key"), row.given("header"), type)
                .by(Hand.valueOf(code(row, "Ai ghi", "hand", "FILLER")))
                .from(type == ColumnType.SEASON ? PlanLists.SEASONS : list, open)
                .measuredIn(row.given("measuredIn"))
                .carrying(Carry.valueOf(code(row, "Kỳ sau", "carry", carry)))
                .asked(row.yes("required"))
                .weighing(row.yes("required"))
                .telling(row.yes("personal"))
                .blankMeaning(row.text("blank"));
        return new ReadColumn(prompting(plain, row), constraints(plain, row), ways(row));
    }

    private String code(PlanRow row, String list, String column, String otherwise) {
        return choices.code(list, row.given(column)).orElse(otherwise);
    }

    private Column prompting(Column column, PlanRow row) {
        String words = row.given("prompt");
        String prompt = words.isEmpty() ? labels.of("any.prompt." + column.type()) : words;
        String unit = column.unit().isEmpty() || prompt.contains(column.unit())
                ? ""
                : " " + labels.of("any.prompt.unit").replace("{unit}", column.unit());
        String example = row.given("example");
        return column.prompting(prompt + unit, example.isEmpty() ? example(column) : example);
    }

    private String example(Column column) {
        return Optional.ofNullable(column.list())
                .flatMap(list -> lists.getOrDefault(list, List.of()).stream().findFirst())
                .map(ListValue::value)
                .orElseGet(() -> labels.of("any.example." + column.type() + (bornIn(column) ? ".personal" : "")));
    }

    /** A year that tells of a person is hardly this one. */
    private static boolean bornIn(Column column) {
        return column.personal() && column.type() == ColumnType.YEAR;
    }

    private static List<RowConstraint> constraints(Column column, PlanRow row) {
        List<RowConstraint> constraints = new ArrayList<>();
        if (column.required()) {
            constraints.add(RowConstraint.of(RequiredWhen.class, Level.STOP, Map.of("column", column.key())));
        }
        BigDecimal min = row.amount("min");
        BigDecimal max = row.amount("max");
        if (min != null || max != null) {
            constraints.add(RowConstraint.of(
                    RangeWhen.class,
                    Level.STOP,
                    Map.of("column", column.key(), "min", limit(min, column), "max", limit(max, column))));
        }
        return constraints;
    }

    /** Areas are asked for in hectares and compared in square metres. */
    static String limit(@Nullable BigDecimal limit, Column column) {
        return limit == null
                ? ""
                : column.type() == ColumnType.AREA
                        ? limit.movePointRight(4).stripTrailingZeros().toPlainString()
                        : limit.toPlainString();
    }

    /** {@code Có}, {@code 1; 2} or, where the order matters, {@code 1.2; 2.1}: the second of the first key … */
    private static Map<Integer, Integer> ways(PlanRow row) {
        if (row.given("identity").equals(YES)) {
            return Map.of(1, LAST);
        }
        Map<Integer, Integer> ways = new TreeMap<>();
        for (String part : row.parts("identity")) {
            Matcher way = WAY.matcher(part);
            if (way.matches()) {
                ways.put(Integer.valueOf(way.group(1)), way.group(2) == null ? LAST : Integer.valueOf(way.group(2)));
            }
        }
        return ways;
    }
}
