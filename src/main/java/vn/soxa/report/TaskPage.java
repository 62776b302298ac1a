package vn.soxa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellSpec;
import vn.soxa.office.Highlight;
import vn.soxa.office.Look;
import vn.soxa.office.SheetSpec;
import vn.soxa.plan.Task;

/** {@code Nhiệm vụ}: every obligation of the plan, how far it is, what it cost. */
final class TaskPage {

    static final String NAME = "Nhiệm vụ";
    static final int STATUS = 4;
    static final int LATE = 5;
    static final int PLANNED = 11;
    static final int SPENT = 12;
    static final int OWNER = 13;
    private static final int PERCENT = 6;

    private final Consolidation figures;
    private final Heading heading;
    private final @Nullable DataSheet progress;
    private final @Nullable DataSheet funds;
    private final Page page = new Page(NAME, 9, 40, 20, 14, 15, 11, 9, 34, 20, 24, 24, 12, 12);
    private int first;
    private int last;

    TaskPage(Consolidation figures, Map<String, DataSheet> sheets, Heading heading) {
        this.figures = figures;
        this.heading = heading;
        this.progress = sheets.get("B2");
        this.funds = sheets.get("B3");
        page.sheet().hiddenColumn(8, null);
    }

    SheetSpec spec() {
        page.title(Phrases.of("tasks.title"), heading.periodLine());
        int header = page.header(
                36,
                IntStream.rangeClosed(0, OWNER)
                        .mapToObj(i -> Phrases.of("tasks.header." + i))
                        .toList());
        first = page.next();
        groups().forEach((group, tasks) -> {
            page.line(Phrases.find("tasks.group." + group).orElse(group), Look.SECTION, 20);
            tasks.forEach(task -> page.add(line(task)));
        });
        last = Math.max(first, page.next() - 1);
        String late = Refs.text(Phrases.of("tasks.late"));
        page.sheet()
                .highlight(new Highlight(
                        new CellRange(first, LATE, last, LATE), Refs.near(first, LATE) + "=" + late, Look.BAD))
                .freeze(header + 1, 2);
        return page.print(header, header);
    }

    /** A column over all tasks, as other sheets name it. */
    String range(int column) {
        return Refs.range(NAME, first, column, last, column);
    }

    /** Whether a task is overdue: a day named, past, and not done. */
    boolean late(Task task) {
        return overdue(task) && !status(task).equals("Hoàn thành");
    }

    String status(Task task) {
        return row(task).map(row -> row.text("status")).orElseGet(() -> Phrases.of("tasks.unreported"));
    }

    private Map<String, List<Task>> groups() {
        Map<String, List<Task>> groups = new LinkedHashMap<>();
        figures.plan().tasks().forEach(task -> groups.computeIfAbsent(
                        task.code().replaceFirst("\\.[a-z]+$", ""), group -> new ArrayList<>())
                .add(task));
        return groups;
    }

    private List<CellSpec> line(Task task) {
        Optional<AcceptedRow> row = row(task);
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, task.code(), Look.BODY_CENTRED),
                CellSpec.text(1, task.title(), Look.BODY_TEXT),
                CellSpec.text(2, heading.person(task.owner()), Look.BODY_TEXT),
                CellSpec.text(3, task.due(), Look.BODY_CENTRED),
                status(task, row.isPresent()),
                late(task, Refs.near(page.next(), STATUS)),
                percent(task, row)));
        List<String> told = List.of("result", "document", "difficulty", "next");
        for (int i = 0; i < told.size(); i++) {
            String column = told.get(i);
            cells.add(CellSpec.text(
                    PERCENT + 1 + i, row.map(known -> known.text(column)).orElse(null), Look.BODY_TEXT));
        }
        cells.add(fund(PLANNED, "planned", task));
        cells.add(fund(SPENT, "spent", task));
        cells.add(CellSpec.text(OWNER, task.owner(), Look.MUTED));
        return cells;
    }

    private CellSpec status(Task task, boolean reported) {
        DataSheet data = progress;
        return data == null || !reported
                ? CellSpec.text(STATUS, status(task), Look.BODY_CENTRED)
                : CellSpec.wordFormula(STATUS, found(data, "status", task), status(task), Look.BODY_CENTRED);
    }

    private CellSpec percent(Task task, Optional<AcceptedRow> row) {
        DataSheet data = progress;
        return data != null && row.isPresent() && row.get().get("percent") instanceof BigDecimal percent
                ? CellSpec.formula(PERCENT, found(data, "percent", task), percent, Look.BODY_NUMBER)
                : CellSpec.text(PERCENT, null, Look.BODY_CENTRED);
    }

    private CellSpec late(Task task, String status) {
        Optional<LocalDate> due = task.dueIn(figures.period().year());
        if (due.isEmpty()) {
            return CellSpec.text(LATE, null, Look.BODY_CENTRED);
        }
        String late = Phrases.of("tasks.late");
        String formula = "IF(" + status + "=" + Refs.text("Hoàn thành") + ",\"\",IF(" + heading.isOver(due.get())
                + "=1," + Refs.text(late) + ",\"\"))";
        return CellSpec.wordFormula(LATE, formula, late(task) ? late : "", Look.BODY_CENTRED);
    }

    private CellSpec fund(int column, String key, Task task) {
        DataSheet data = funds;
        if (data == null) {
            return CellSpec.text(column, null, Look.BODY_NUMBER);
        }
        int year = figures.period().year();
        String formula = "ROUND(SUMIFS(" + data.range(key) + "," + data.range("task") + "," + Refs.text(task.code())
                + "," + data.range("year") + "," + year + "),6)";
        return CellSpec.formula(column, formula, fund(task, key), Look.BODY_NUMBER);
    }

    /** Planned or spent funds of an officer's tasks this year. */
    BigDecimal fund(String owner, String key) {
        return figures.plan().tasks().stream()
                .filter(task -> task.owner().equals(owner))
                .map(task -> fund(task, key))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal fund(Task task, String key) {
        DataSheet data = funds;
        Stream<AcceptedRow> rows = data == null ? Stream.empty() : data.rows().stream();
        return rows.filter(row -> task.code().equals(row.text("task")))
                .filter(row -> Integer.valueOf(figures.period().year()).equals(row.get("year")))
                .map(row -> row.get(key))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String found(DataSheet data, String column, Task task) {
        return "INDEX(" + data.range(column) + ",MATCH(" + Refs.text(task.code()) + "," + data.range("task") + ",0))";
    }

    private boolean overdue(Task task) {
        return task.dueIn(figures.period().year())
                .filter(due -> figures.period().cutoff().isAfter(due))
                .isPresent();
    }

    private Optional<AcceptedRow> row(Task task) {
        DataSheet data = progress;
        return data == null
                ? Optional.empty()
                : data.rows().stream()
                        .filter(row -> task.code().equals(row.text("task")))
                        .findFirst();
    }
}
