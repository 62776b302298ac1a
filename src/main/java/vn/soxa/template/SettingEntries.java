package vn.soxa.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.form.Breach;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Constraints;
import vn.soxa.form.Form;
import vn.soxa.form.Level;
import vn.soxa.form.RowConstraint;
import vn.soxa.form.UnusualWhen;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.Validation;
import vn.soxa.office.write.Validation.Allowed;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanRows;
import vn.soxa.text.Phrasebook;

/** The settings of the plan book: each row of that sheet takes something else, so each has its own drop-down or limit. */
record SettingEntries(SheetView view, Phrasebook words) {
    /** The plan book's sheet of settings. */
    static final String SHEET = "P1";

    private static final String VALUE = "value";
    private static final String LIST = "list ";
    private static final int LAST_DAY_OF_ANY_MONTH = 28;

    static boolean on(Form form, Column column) {
        return form.code().equals(SHEET) && column.key().equals(VALUE);
    }

    /** The lists that settings are chosen from. */
    static List<String> lists() {
        return settings().values().stream()
                .map(setting -> setting.getOrDefault("reads", ""))
                .filter(reads -> reads.startsWith(LIST))
                .map(reads -> reads.substring(LIST.length()))
                .distinct()
                .toList();
    }

    /** The form with what reading asks of each setting as a rule, so that the sheet shows and counts it too. */
    static Form judged(Form form, Plan plan, int year) {
        List<RowConstraint> rules = new ArrayList<>();
        settings().forEach((key, setting) -> {
            if (PlanRows.needed(setting)) {
                rules.add(rule(Breach.REQUIRED, Column.ROW_CODE + "=" + key, "!" + VALUE + "?"));
            }
            List<String> allowed = allowed(setting.getOrDefault("reads", ""), plan, year);
            if (!allowed.isEmpty()) {
                rules.add(rule(
                        Breach.OUT_OF_RANGE,
                        Column.ROW_CODE + "=" + key,
                        VALUE + "?",
                        VALUE + "!=" + String.join("|", allowed)));
            }
        });
        return form.withRules(new Constraints(rules), List.of()).weighing(List.of(VALUE));
    }

    private static RowConstraint rule(Breach breach, String... when) {
        return RowConstraint.of(UnusualWhen.class, Level.STOP, Map.of("column", VALUE, "breach", breach, "when", when));
    }

    /** One for each row of a setting, and the general one for the rows below them. */
    List<Validation> validations(Validation general) {
        List<Validation> all = new ArrayList<>();
        int column = view.index(VALUE);
        List<PrefilledRow> rows = view.content().rows();
        for (int i = 0; i < rows.size(); i++) {
            int at = Layout.FIRST_ROW + i;
            Map<String, String> setting =
                    settings().getOrDefault(String.valueOf(rows.get(i).values().get(Column.ROW_CODE)), Map.of());
            all.add(validation(new CellRange(at, column, at, column), setting, general));
        }
        CellRange below = new CellRange(Layout.FIRST_ROW + rows.size(), column, view.lastRow(), column);
        all.add(new Validation(
                below, new Allowed.Anything(), false, general.promptTitle(), general.prompt(), null, null));
        return all;
    }

    private Validation validation(CellRange cell, Map<String, String> setting, Validation general) {
        String reads = setting.getOrDefault("reads", "");
        String kind = reads.replaceAll(" .*", "");
        Allowed allowed = allowed(reads, new CellAddress("", cell.firstRow(), cell.firstColumn()).a1());
        String error = words.has("error.setting." + kind) ? words.of("error.setting." + kind) : general.error();
        return new Validation(
                cell,
                allowed,
                !(allowed instanceof Allowed.Anything),
                setting.getOrDefault("label", ""),
                setting.getOrDefault("note", String.valueOf(general.prompt())),
                words.of("error.title"),
                error);
    }

    /** What a setting takes; a date or a period stands there as text. */
    private Allowed allowed(String reads, String cell) {
        if (reads.startsWith(LIST)) {
            return new Allowed.InList(view.choices().definedName(reads.substring(LIST.length())));
        }
        return switch (reads.replaceAll(" .*", "")) {
            case "day" ->
                new Allowed.When("IFERROR((VALUE(" + cell + ")>=1)*(VALUE(" + cell + ")<=" + LAST_DAY_OF_ANY_MONTH
                        + ")*(MOD(VALUE(" + cell + "),1)=0),0)=1");
            case "date" ->
                new Allowed.When(
                        "OR(ISNUMBER(" + cell + "),LEN(" + cell + ")-LEN(SUBSTITUTE(" + cell + ",\"/\",\"\"))=2)");
            case "period" ->
                new Allowed.When("IFERROR((VALUE(LEFT(" + cell + ",4))>1999)*(MID(" + cell + ",5,1)=\"-\"),0)=1");
            case "digits" ->
                new Allowed.When("IFERROR((VALUE(" + cell + ")>=0)*(LEN(" + cell + ")<="
                        + reads.substring("digits ".length()) + "),0)=1");
            default -> new Allowed.Anything();
        };
    }

    private static List<String> allowed(String reads, Plan plan, int year) {
        if (reads.equals("day")) {
            return IntStream.rangeClosed(1, LAST_DAY_OF_ANY_MONTH)
                    .mapToObj(Integer::toString)
                    .toList();
        }
        return reads.startsWith(LIST)
                ? plan.list(reads.substring(LIST.length()), year).stream()
                        .flatMap(SettingEntries::names)
                        .toList()
                : List.of();
    }

    private static Stream<String> names(ListValue value) {
        return Stream.concat(Stream.of(value.value()), value.aliases().stream());
    }

    private static Map<String, Map<String, String>> settings() {
        return PlanRows.base().of("P1").stream()
                .collect(Collectors.toMap(row -> row.getOrDefault(Column.ROW_CODE, ""), row -> row));
    }
}
