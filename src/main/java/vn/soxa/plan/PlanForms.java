package vn.soxa.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Condition;
import vn.soxa.form.Constraints;
import vn.soxa.form.Every;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormRole;
import vn.soxa.form.Hand;
import vn.soxa.form.Labels;
import vn.soxa.form.Level;
import vn.soxa.form.OneOf;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.RowConstraint;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.text.Glossary;
import vn.soxa.text.Words;

/** Makes the forms of a plan book: the program's own, with what the book adds to them, and the plans' own of rows. */
final class PlanForms {
    private static final int LONGEST_NAME = 31;
    private static final String UNITS = "ĐVT diện tích";

    private final PlanSheets sheets;
    private final Map<String, List<ListValue>> lists;
    private final Labels labels;
    private final ProgramChoices choices = new ProgramChoices();
    /** The names of sheets that are taken. */
    private final Set<String> pages = new HashSet<>();

    /** {@code hamlets}: what the places of the commune are called. */
    PlanForms(PlanSheets sheets, Map<String, List<ListValue>> lists, String hamlets) {
        this.labels = new Labels().calling(Glossary.usualHamlet(), hamlets);
        this.sheets = sheets;
        this.lists = lists;
    }

    /** In the order of the sheet of forms; the program's own that it does not name come after. */
    FormCatalogue read(Set<String> plans) {
        FormCatalogue own = FormCatalogue.ofProgram(labels);
        pages.add(Words.key("Bìa"));
        pages.add(Words.key(Glossary.word("paper.sheet")));
        own.forms().forEach(form -> pages.add(Words.key(form.sheetName())));
        Map<String, PlanRow> rows = new LinkedHashMap<>();
        sheets.rows("P8", "form").forEach(row -> rows.put(row.given("form"), row));
        Set<String> known = Stream.concat(
                        rows.keySet().stream(), own.forms().stream().map(Form::code))
                .collect(Collectors.toSet());
        Map<String, List<ReadColumn>> columns = new FormColumns(sheets, labels, lists).read(known, tables(rows));
        Map<String, Form> forms = new LinkedHashMap<>();
        Map<String, List<RowConstraint>> constraints = new TreeMap<>();
        rows.forEach((code, row) -> {
            List<ReadColumn> read = columns.getOrDefault(code, List.of());
            constraints.put(
                    code,
                    read.stream().flatMap(one -> one.constraints().stream()).collect(Collectors.toList()));
            fixedRows(row).forEach(constraints.get(code)::add);
            sheets.knows(row, "plan", plans);
            own.form(code)
                    .map(form -> form.with(read.stream()
                            .filter(ReadColumn::own)
                            .map(ReadColumn::column)
                            .toList()))
                    .or(() -> form(row, read))
                    .ifPresentOrElse(form -> forms.put(code, form), () -> sheets.formOff(code));
        });
        own.forms().forEach(form -> forms.putIfAbsent(form.code(), form));
        new RuleSheet(sheets, lists).apply(forms, constraints);
        return new FormCatalogue(List.copyOf(forms.values()));
    }

    private Set<String> tables(Map<String, PlanRow> rows) {
        return rows.values().stream()
                .filter(this::table)
                .map(row -> row.given("form"))
                .collect(Collectors.toSet());
    }

    private boolean table(PlanRow row) {
        return choices.code("Kiểu biểu", row.given("kind"))
                .filter("TABLE"::equals)
                .isPresent();
    }

    private Optional<Form> form(PlanRow row, List<ReadColumn> columns) {
        if (row.unread("kind", "every", "fixed")
                || !sheets.codeFits(row, "form")
                || !alone(row)
                || !whole(row, columns)) {
            return Optional.empty();
        }
        FormKind kind =
                FormKind.valueOf(choices.code("Kiểu biểu", row.given("kind")).orElse("STATE"));
        String fixed = kind == FormKind.TABLE ? row.text("fixed") : null;
        if (fixed != null
                && !PlanLists.ofOtherSheets(fixed)
                && lists.getOrDefault(fixed, List.of()).isEmpty()) {
            sheets.add(row.finding(FindingCode.PLAN_LIST_EMPTY, "fixed"));
            return Optional.empty();
        }
        String code = row.given("form");
        return Optional.of(new Form(
                code,
                row.given("plan"),
                FormRole.DATA,
                sheetName(row),
                row.given("title"),
                row.given("intro").isEmpty() ? labels.of("any.guide." + kind) : row.given("intro"),
                kind,
                Every.valueOf(choices.code("Thu mỗi", row.given("every")).orElse("PERIOD")),
                fixed,
                all(kind, fixed, columns, kind != FormKind.TABLE || row.yes("hamlets")),
                List.of(),
                new Constraints(List.of()),
                List.of(),
                keys(kind, columns),
                new Condition.Not(Condition.all()),
                yearColumn(kind, columns)));
    }

    private boolean whole(PlanRow row, List<ReadColumn> columns) {
        if (columns.isEmpty()) {
            sheets.add(row.finding(FindingCode.PLAN_FORM_WITHOUT_COLUMNS, "form"));
            return false;
        }
        for (String needed : List.of("title", "kind")) {
            if (row.given(needed).isEmpty()) {
                sheets.add(row.finding(FindingCode.CELL_REQUIRED, needed));
                return false;
            }
        }
        return true;
    }

    /** Two sheets of a workbook cannot have one name. */
    private boolean alone(PlanRow row) {
        boolean alone = pages.add(Words.key(sheetName(row)));
        if (!alone) {
            sheets.add(row.finding(FindingCode.PLAN_ROW_TWICE, row.given("page").isEmpty() ? "title" : "page"));
        }
        return alone;
    }

    /** No row is added to a table: each is about one of its lines. */
    private Stream<RowConstraint> fixedRows(PlanRow row) {
        if (!table(row)) {
            return Stream.empty();
        }
        RowConstraint named = RowConstraint.of(RequiredWhen.class, Level.STOP, Map.of("column", Column.LINE));
        String list = row.text("fixed");
        return list == null || PlanLists.ofOtherSheets(list)
                ? Stream.of(named)
                : Stream.of(
                        named,
                        RowConstraint.of(
                                OneOf.class,
                                Level.STOP,
                                Map.of(
                                        "column",
                                        Column.LINE,
                                        "values",
                                        lists.getOrDefault(list, List.of()).stream()
                                                .map(ListValue::value)
                                                .toArray(String[]::new))));
    }

    /** Excel bears 31 characters in a sheet's name, and some of them not at all. */
    private static String sheetName(PlanRow row) {
        String page = row.given("page");
        String wanted = page.isEmpty() ? row.given("form") + " " + row.given("title") : page;
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ")
                .replaceAll(" +", " ")
                .strip();
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(0, LONGEST_NAME + 1)
                        .replaceFirst(" [^ ]*$", "")
                        .strip();
    }

    private List<Column> all(FormKind kind, @Nullable String fixed, List<ReadColumn> own, boolean ofHamlets) {
        List<Column> all = new ArrayList<>();
        all.add(labels.common("any", Column.ROW_CODE, ColumnType.TEXT).by(Hand.ISSUED));
        if (ofHamlets) {
            all.add(labels.common("any", Column.HAMLET, ColumnType.HAMLET).from("Ấp", false));
        }
        if (kind == FormKind.TABLE) {
            String header = fixed == null ? labels.of("any.line") : fixed;
            all.add(Column.of(Column.LINE, header, ColumnType.TEXT)
                    .by(Hand.ISSUED)
                    .prompting(labels.of("any.line.prompt"), ""));
        }
        boolean unit = false;
        for (ReadColumn read : own.stream().filter(ReadColumn::own).toList()) {
            if (read.column().type() == ColumnType.AREA && !unit) {
                all.add(labels.common("any", Column.UNIT, ColumnType.LIST)
                        .by(read.column().hand())
                        .from(UNITS, false));
                unit = true;
            }
            all.add(read.column());
        }
        all.add(labels.common("any", Column.NOTE, ColumnType.TEXT).telling(true));
        return all;
    }

    /** As the sheet of columns marks them; else the columns that every row has, else the first. */
    private static List<List<String>> keys(FormKind kind, List<ReadColumn> columns) {
        if (kind == FormKind.TABLE) {
            return List.of(List.of(Column.LINE));
        }
        List<List<String>> ways = columns.stream()
                .flatMap(read -> read.ways().keySet().stream())
                .distinct()
                .sorted()
                .map(way -> columns.stream()
                        .filter(read -> read.ways().containsKey(way))
                        .sorted(Comparator.comparing(read -> read.ways().get(way)))
                        .map(read -> read.column().key())
                        .toList())
                .toList();
        if (!ways.isEmpty()) {
            return ways;
        }
        List<String> required = columns.stream()
                .map(ReadColumn::column)
                .filter(column -> column.required() && column.hand() == Hand.FILLER)
                .map(Column::key)
                .toList();
        return List.of(required.isEmpty() ? List.of(columns.get(0).column().key()) : required);
    }

    private static String yearColumn(FormKind kind, List<ReadColumn> columns) {
        return columns.stream()
                .filter(read -> kind == FormKind.STATE && !read.ways().isEmpty())
                .map(ReadColumn::column)
                .filter(column -> column.type() == ColumnType.SEASON)
                .map(Column::key)
                .findFirst()
                .orElse("");
    }
}
