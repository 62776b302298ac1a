package vn.soxa.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
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
    private static final int PERCENT = 6;

    private final Consolidation figures;
    private final IndicatorPage indicators;
    private final Heading heading;
    private final @Nullable DataSheet progress;
    private final @Nullable DataSheet funds;
    private final List<TaskResult> tasks;
    private final Page page = new Page(NAME, 8, 32, 14, 11, 12, 8, 8, 22, 12, 17, 17, 10, 10, 26, 11);
    private int first;
    private int last;

    TaskPage(Consolidation figures, Map<String, DataSheet> sheets, IndicatorPage indicators, Heading heading) {
        this.figures = figures;
        this.indicators = indicators;
        this.heading = heading;
        this.progress = sheets.get("B2");
        this.funds = sheets.get("B3");
        this.tasks = figures.tasks();
        page.sheet().hiddenColumn(8, null);
    }

    SheetSpec spec() {
        page.title(Phrases.of("tasks.title"), heading.periodLine());
        int header = page.header(
                52,
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
        return page.printing(SPENT + 1).print(header, header);
    }

    /** A column over all tasks, as other sheets name it. */
    String range(int column) {
        return Refs.range(NAME, first, column, last, column);
    }

    List<TaskResult> tasks() {
        return tasks;
    }

    public static String status(TaskResult task) {
        return task.status().orElseGet(() -> Phrases.of("tasks.unreported"));
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
        List<String> told = List.of("result", "document", "difficulty", "next");
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
        Optional<IndicatorResult> beside = TaskIndicator.indicator(task).flatMap(code -> figures.current().stream()
                .filter(result -> result.indicator().code().equals(code))
                .filter(indicators::has)
                .findFirst());
        return beside.map(result -> List.of(
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
