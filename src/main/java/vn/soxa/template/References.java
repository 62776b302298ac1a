package vn.soxa.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.plan.OpeningFigure;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanLists;

/** What cells of the plan book name elsewhere in the book: chosen from what stands there, and red where it does not. */
final class References {

    /** The list of the columns of all forms, as {@code form|column}. */
    static final String COLUMNS = "Cột của biểu";

    private static final String FORMS = "Mã biểu";
    private static final String PLANS = "Mã kế hoạch";
    private static final String HAMLETS = "Mã ấp";
    private static final String INDICATORS = "Chỉ tiêu";
    private static final String LISTS = "Tên danh mục";

    /** The sheet and column whose entries a list has; it grows with them. */
    private static final Map<String, List<String>> SOURCES = Map.of(
            INDICATORS,
            List.of("P4", "code"),
            "Ấp",
            List.of("P2", "code"),
            "Đầu mối",
            List.of("P3", "code"),
            FORMS,
            List.of("P8", "form"),
            PLANS,
            List.of("P13", "code"),
            HAMLETS,
            List.of("P2", "code"),
            LISTS,
            List.of("P10", "list"));

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("P4.plan", PLANS),
            Map.entry("P8.plan", PLANS),
            Map.entry("P17.plan", PLANS),
            Map.entry("P14.form", FORMS),
            Map.entry("P15.form", FORMS),
            Map.entry("P16.form", FORMS),
            Map.entry("P14.list", LISTS),
            Map.entry("P8.fixed", LISTS),
            Map.entry("P4.numerator", INDICATORS),
            Map.entry("P4.denominator", INDICATORS),
            Map.entry("P4.parent", INDICATORS),
            Map.entry("P4.stepList", LISTS),
            Map.entry("P2.mergedInto", HAMLETS));

    /** Cells that name columns of the form that their row speaks of. */
    private static final Map<String, List<String>> OF_FORM = Map.of(
            "P15", List.of("column", "against", "when1", "when2"),
            "P16", List.of("column", "by", "when1", "when2", "when3", "year"));

    private final List<SheetContent> sheets;

    References(List<SheetContent> sheets) {
        this.sheets = sheets;
    }

    /** The sheet with a list at each column that names something. */
    static SheetContent linked(SheetContent sheet) {
        Form form = sheet.form();
        List<Column> columns = sheet.columns().stream()
                .map(column -> Optional.ofNullable(NAMED.get(form.code() + "." + column.key()))
                        .map(list -> column.from(list, list.equals(LISTS)).weighing(true))
                        .orElse(ofForm(form, column) ? column.weighing(true) : column))
                .toList();
        return new SheetContent(form, columns, sheet.rows(), sheet.completed());
    }

    /** List → the entries that stand there now. */
    Map<String, List<String>> values(Plan plan) {
        Map<String, List<String>> values = new TreeMap<>();
        Stream.of(FORMS, PLANS, HAMLETS, "Ấp").forEach(list -> values.put(list, entries(list)));
        values.put(
                LISTS,
                Stream.concat(entries(LISTS).stream(), PlanLists.otherSheets().stream())
                        .distinct()
                        .toList());
        values.put(
                COLUMNS,
                plan.forms().forms().stream()
                        .flatMap(form -> Stream.concat(
                                        Stream.concat(Stream.of(Column.HAMLET, Column.LINE), based(plan, form)),
                                        form.columns().stream()
                                                .flatMap(column -> Stream.of(column.key(), column.header())))
                                .map(name -> form.code() + "|" + name))
                        .distinct()
                        .toList());
        return values;
    }

    /** The base figures that a form's rows may be held against stand for columns. */
    private static Stream<String> based(Plan plan, Form form) {
        return Stream.concat(
                form.crossRules(CrossRule.Kind.WITHIN_BASE).stream().map(CrossRule::versus),
                plan.opening().stream().map(OpeningFigure::indicator));
    }

    /** List → the range from the first entry to the last, however many there are. */
    Map<String, String> live() {
        Map<String, String> live = new TreeMap<>();
        SOURCES.forEach((list, source) -> sheet(source.get(0)).ifPresent(sheet -> {
            String header = range(sheet, source.get(1), Layout.HEADER_ROW, Layout.HEADER_ROW);
            String all = range(sheet, source.get(1), Layout.HEADER_ROW, last(sheet));
            live.put(list, "OFFSET(" + header + ",1,0,MAX(1,COUNTA(" + all + ")-1),1)");
        }));
        return live;
    }

    /** True for a list of which a choice is offered once, though it stands there once for each of its values. */
    static boolean repeated(String list) {
        return list.equals(LISTS);
    }

    /** 0 where a cell names a list that no sheet of lists has, for it is made of another sheet. */
    static String others(Column column, String cell) {
        return repeated(String.valueOf(column.list()))
                ? PlanLists.otherSheets().stream()
                        .sorted()
                        .map(list -> "*(TRIM(" + cell + ")<>\"" + list + "\")")
                        .collect(Collectors.joining())
                : "";
    }

    /**
     * 1 where a cell names a column that its form has not; empty where it names none. Cells that name several are left to
     * whoever reads the book.
     */
    static Optional<String> unknownColumn(SheetView view, CellNames cells, Column column) {
        Map<String, String> names = view.choices().names();
        String known = view.choices().definedName(COLUMNS);
        if (!ofForm(view.form(), column) || !names.containsKey(known)) {
            return Optional.empty();
        }
        String cell = cells.of(column.key());
        String pair = "TRIM(" + cells.of("form") + ")&\"|\"&TRIM(" + cell + ")";
        String one = "(TRIM(" + cell + ")<>\"\")*(TRIM(" + cells.of("form") + ")<>\"\")*ISERROR(SEARCH(\";\"," + cell
                + "))*ISERROR(SEARCH(\"×\"," + cell + "))*(LEFT(TRIM(" + cell + "),1)<>\"@\")";
        String added = Stream.of("key", "header")
                .map(key -> view.choices().notAmongColumns(key, cells.of("form"), cell))
                .reduce("", String::concat);
        return Optional.of(one + "*ISERROR(MATCH(" + pair + "," + known + ",0))" + added);
    }

    /** 1 where an indicator with a target is to be counted from forms and the sheet of calculations has no row of it. */
    static Optional<String> uncounted(SheetView view, CellNames cells, Column column) {
        if (!view.form().code().equals("P4") || !column.key().equals("source")) {
            return Optional.empty();
        }
        String rows = view.choices().noRow("P16", "indicator", cells.of("code"));
        return Optional.of(rows)
                .filter(text -> !text.isEmpty())
                .map(none -> "(TRIM(" + cells.of("source") + ")=\"Từ biểu\")*(TRIM(" + cells.of("code")
                        + ")<>\"\")*(TRIM(" + cells.of("kind") + ")<>\"Theo dõi\")" + none);
    }

    private static boolean ofForm(Form form, Column column) {
        return OF_FORM.getOrDefault(form.code(), List.of()).contains(column.key());
    }

    /**
     * A factor: 0 where the sheet of columns, as it stands, has a row of this form with this key or header. Counted and not
     * joined: a spreadsheet would put together as many texts as the sheet has rows, for every cell that it checks.
     */
    String notAmongColumns(String key, String form, String cell) {
        return sheet("P14")
                .map(sheet -> "*(COUNTIFS(" + range(sheet, "form", Layout.FIRST_ROW, last(sheet)) + "," + exactly(form)
                        + "," + range(sheet, key, Layout.FIRST_ROW, last(sheet)) + "," + exactly(cell) + ")=0)")
                .orElse("");
    }

    /** A factor: 0 where a sheet, as it stands, has a row with this entry in a column. */
    String noRow(String form, String key, String cell) {
        return sheet(form)
                .map(sheet ->
                        "*(COUNTIFS(" + range(sheet, key, Layout.FIRST_ROW, last(sheet)) + "," + exactly(cell) + ")=0)")
                .orElse("");
    }

    /** The words of a cell as a criterion: spreadsheets take these signs for wildcards. */
    private static String exactly(String cell) {
        return "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(" + cell + "),\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
    }

    private List<String> entries(String list) {
        List<String> source = Objects.requireNonNull(SOURCES.get(list));
        return sheet(source.get(0)).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.values().get(source.get(1))))
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    private Optional<SheetContent> sheet(String code) {
        return sheets.stream().filter(sheet -> sheet.form().code().equals(code)).findFirst();
    }

    private static int last(SheetContent sheet) {
        return Layout.HEADER_ROW + sheet.rows().size() + Layout.FREE_ROWS;
    }

    private static String range(SheetContent sheet, String key, int from, int to) {
        int index = IntStream.range(0, sheet.columns().size())
                .filter(i -> sheet.columns().get(i).key().equals(key))
                .findFirst()
                .orElseThrow();
        String first = Layout.quoted(sheet.form().sheetName()) + "!" + Layout.fixed(from, index);
        return from == to ? first : first + ":" + Layout.fixed(to, index);
    }
}
