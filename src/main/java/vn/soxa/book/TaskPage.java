package vn.soxa.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.form.FormRole;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.ReportContent;
import vn.soxa.plan.Task;

/** {@code Nhiệm vụ}: every obligation of the plan, how far it is, what it cost. */
public final class TaskPage {

    static final String NAME = "Nhiệm vụ";
    static final int STATUS = 4;
    static final int LATE = 5;
    static final int PLANNED = 11;
    static final int SPENT = 12;
    static final int OWNER = 15;
    private static final int TRACKED = 13;
    /** Difficulties, papers, what the next period brings and what it cost stand in the report and among the funds. */
    private static final int PRINTED = 8;

    private static final int PERCENT = 6;

    private final Consolidation figures;
    private final IndicatorPage indicators;
    private final Heading heading;
    private final @Nullable DataSheet progress;
    private final @Nullable DataSheet funds;
    private final List<TaskResult> tasks;
    private final TaskIndicator beside;
    private final Page page = new Page(NAME, 6, 60, 15, 14, 20.5, 6.2, 7.6, 36, 12, 14, 14, 10, 10, 26, 11);
    private final Map<String, Integer> rows = new TreeMap<>();
    private int first;
    private int last;

    TaskPage(Consolidation figures, DataSheets sheets, IndicatorPage indicators, Heading heading) {
        this.figures = figures;
        this.indicators = indicators;
        this.heading = heading;
        this.progress = sheets.of(FormRole.PROGRESS).orElse(null);
        this.funds = sheets.of(FormRole.FUNDS).orElse(null);
        this.tasks = figures.tasks();
        this.beside = new TaskIndicator(figures.current());
        page.sheet().hiddenColumn(8, null);
    }

    SheetSpec spec() {
        page.title(Phrases.of("tasks.title"), heading.periodLine());
        int header = page.header(
                34,
                IntStream.rangeClosed(0, OWNER)
                        .mapToObj(i -> Phrases.of("tasks.header." + i))
                        .toList());
        first = page.next();
        Map<String, String> titles = titles();
        groups().forEach((group, tasks) -> {
            page.line(titles.getOrDefault(group, group), Look.SECTION, 17);
            tasks.forEach(task -> rows.put(task.task().code(), page.add(line(task))));
        });
        last = Math.max(first, page.next() - 1);
        String late = Refs.text(Phrases.of("tasks.late"));
        page.sheet()
                .highlight(new Highlight(
                        new CellRange(first, LATE, last, LATE), Refs.near(first, LATE) + "=" + late, Look.BAD))
                .freeze(header + 1, 2);
        return page.printing(PRINTED).print(header, header);
    }

    /** A column over all tasks, as other sheets name it. */
    String range(int column) {
        return Refs.range(NAME, first, column, last, column);
    }

    /** Where a task stands, for links. */
    String place(String code) {
        return Refs.place(NAME, rows.getOrDefault(code, first), 1);
    }

    List<TaskResult> tasks() {
        return tasks;
    }

    public static String status(TaskResult task) {
        return task.status().orElseGet(() -> Phrases.of("tasks.unreported"));
    }

    /** What the report calls the groups. */
    private Map<String, String> titles() {
        Map<String, String> titles = new TreeMap<>();
        figures.plan().report().stream()
                .filter(part ->
                        part.what() == ReportContent.TASKS && !part.title().isEmpty())
                .forEach(part -> part.chosen()
                        .forEach(group -> titles.put(group, Phrases.of("tasks.group", group, part.title()))));
        return titles;
    }

    private Map<String, List<TaskResult>> groups() {
        Map<String, List<TaskResult>> groups = new LinkedHashMap<>();
        tasks.forEach(result -> groups.computeIfAbsent(
                        result.task().code().replaceFirst("\\.[a-z]+$", ""), group -> new ArrayList<>())
                .add(result));
        return groups;
    }

    private List<CellSpec> line(TaskResult result) {
        Task task = result.task();
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, task.code(), Look.BODY_CENTRED),
                CellSpec.text(1, task.title(), Look.BODY_TEXT),
                CellSpec.text(2, heading.person(task.owner()), Look.BODY_TEXT),
                CellSpec.text(3, task.due(), Look.BODY_CENTRED),
                statusCell(result),
                late(result, Refs.near(page.next(), STATUS)),
                percent(result)));
        List<String> told = List.of("result", "difficulty", "document", "next");
        for (int i = 0; i < told.size(); i++) {
            String words = result.told(told.get(i)).orElse(null);
            cells.add(CellSpec.text(PERCENT + 1 + i, words, Look.BODY_TEXT));
        }
        cells.add(fund(PLANNED, "planned", task, result.planned()));
        cells.add(fund(SPENT, "spent", task, result.spent()));
        cells.addAll(tracked(task));
        cells.add(CellSpec.text(OWNER, task.owner(), Look.MUTED));
        return cells;
    }

    /** What the rows say beside what the owner says. */
    private List<CellSpec> tracked(Task task) {
        Optional<IndicatorResult> shown = beside.of(task).filter(indicators::has);
        return shown.map(result -> List.of(
                        CellSpec.text(
                                TRACKED,
                                Phrases.of(
                                        "withUnit",
                                        result.indicator().name(),
                                        result.indicator().unit()),
                                Look.BODY_TEXT),
                        FigureCells.formula(
                                TRACKED + 1,
                                result.indicator(),
                                indicators.cell(result, IndicatorColumn.ACTUAL),
                                result.actual())))
                .orElseGet(() -> List.of(
                        CellSpec.text(TRACKED, null, Look.BODY_TEXT),
                        CellSpec.text(TRACKED + 1, null, Look.BODY_TEXT)));
    }

    private CellSpec statusCell(TaskResult result) {
        DataSheet data = progress;
        return data == null || result.row() == null
                ? CellSpec.text(STATUS, status(result), Look.BODY_CENTRED)
                : CellSpec.wordFormula(STATUS, found(data, "status", result.task()), status(result), Look.BODY_CENTRED);
    }

    private CellSpec percent(TaskResult result) {
        DataSheet data = progress;
        BigDecimal percent = result.percent().orElse(null);
        return data != null && percent != null
                ? CellSpec.formula(PERCENT, found(data, "percent", result.task()), percent, Look.BODY_NUMBER)
                : CellSpec.text(PERCENT, null, Look.BODY_CENTRED);
    }

    private CellSpec late(TaskResult result, String status) {
        Optional<LocalDate> due = result.task().dueIn(figures.period().year());
        if (due.isEmpty()) {
            return CellSpec.text(LATE, null, Look.BODY_CENTRED);
        }
        String late = Phrases.of("tasks.late");
        String formula = "IF(" + status + "=" + Refs.text(TaskResult.DONE) + ",\"\",IF(" + heading.isOver(due.get())
                + "=1," + Refs.text(late) + ",\"\"))";
        return CellSpec.wordFormula(LATE, formula, result.late() ? late : "", Look.BODY_CENTRED);
    }

    private CellSpec fund(int column, String key, Task task, BigDecimal stored) {
        DataSheet data = funds;
        if (data == null) {
            return CellSpec.text(column, null, Look.BODY_NUMBER);
        }
        int year = figures.period().year();
        String formula = "ROUND(SUMIFS(" + data.range(key) + "," + data.range("task") + "," + Refs.text(task.code())
                + "," + data.range("year") + "," + year + "),6)";
        return CellSpec.formula(column, formula, stored, Look.SPARSE_NUMBER);
    }

    private static String found(DataSheet data, String column, Task task) {
        return "INDEX(" + data.range(column) + ",MATCH(" + Refs.text(task.code()) + "," + data.range("task") + ",0))";
    }
}
