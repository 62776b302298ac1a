package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.FundLine;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Officer;

/** {@code Theo đầu mối}: who answers for what, and how it stands. */
final class OwnerPage {

    static final String NAME = "Theo đầu mối";
    private static final Set<Status> GOOD = Set.of(Status.ACHIEVED, Status.ON_TRACK);
    private static final Set<Status> POOR = Set.of(Status.BEHIND, Status.AT_RISK, Status.MISSED);

    private final Consolidation figures;
    private final IndicatorPage indicators;
    private final TaskPage tasks;
    private final Heading heading;
    private final Page page = new Page(NAME, 6, 33, 16, 9, 10, 11, 10, 9, 9, 10, 10, 8, 11, 10);

    OwnerPage(Consolidation figures, IndicatorPage indicators, TaskPage tasks, Heading heading) {
        this.figures = figures;
        this.indicators = indicators;
        this.tasks = tasks;
        this.heading = heading;
    }

    SheetSpec spec() {
        page.title(Phrases.of("owners.title"), heading.periodLine());
        page.line(Phrases.of("owners.section.all"), Look.SECTION, 20);
        int header = page.header(52, headers("owners.header.", page.lastColumn()));
        figures.plan().officers().forEach(officer -> page.add(line(officer)));
        page.skip();
        page.line(Phrases.of("owners.section.indicators"), Look.SECTION, 20);
        page.header(36, headers("owners.indicator.", 7));
        int first = page.next();
        figures.plan().officers().forEach(officer -> targets(officer)
                .forEach(result -> page.add(indicator(officer, result))));
        StatusWords.colour(page.sheet(), first, page.next(), 6);
        page.sheet().freeze(header + 1, 2);
        return page.print(header, header);
    }

    private static List<String> headers(String prefix, int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> Phrases.of(prefix + i))
                .toList();
    }

    private Stream<IndicatorResult> targets(Officer officer) {
        return figures.indicators().stream()
                .filter(result -> IndicatorPage.aimed(result) && indicators.current(result))
                .filter(result -> officer.code().equals(result.indicator().owner()));
    }

    private List<CellSpec> line(Officer officer) {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, officer.code(), Look.BODY_CENTRED),
                CellSpec.text(1, officer.post(), Look.BODY_TEXT),
                CellSpec.text(2, officer.name(), Look.BODY_TEXT)));
        String code = Refs.near(page.next(), 0);
        String owned = indicators.targets(IndicatorColumn.OWNER_CODE) + "," + code;
        cells.add(count(3, "COUNTIF(" + owned + ")", targets(officer).count()));
        cells.add(count(4, ofStatus(owned, GOOD), having(officer, GOOD)));
        cells.add(count(5, ofStatus(owned, POOR), having(officer, POOR)));
        cells.add(count(6, ofStatus(owned, Set.of(Status.NO_DATA)), having(officer, Set.of(Status.NO_DATA))));
        String mine = tasks.range(TaskPage.OWNER) + "," + code;
        cells.add(count(7, "COUNTIF(" + mine + ")", tasks(officer, task -> true)));
        cells.add(count(
                8,
                ofWords(mine, Stream.of(TaskResult.DONE)),
                tasks(officer, task -> is(task, Set.of(TaskResult.DONE)))));
        cells.add(count(
                9,
                ofWords(mine, TaskResult.RUNNING.stream().sorted()),
                tasks(officer, task -> is(task, TaskResult.RUNNING))));
        cells.add(CellSpec.formula(
                10,
                Refs.near(page.next(), 7) + "-" + Refs.near(page.next(), 8) + "-" + Refs.near(page.next(), 9),
                BigDecimal.valueOf(
                        tasks(officer, task -> !is(task, TaskResult.RUNNING) && !is(task, Set.of(TaskResult.DONE)))),
                Look.SPARSE_WHOLE));
        cells.add(count(
                11,
                "COUNTIFS(" + mine + "," + tasks.range(TaskPage.LATE) + "," + Refs.text(Phrases.of("tasks.late")) + ")",
                tasks(officer, TaskResult::late)));
        cells.add(fund(12, TaskPage.PLANNED, mine, officer, "planned"));
        cells.add(fund(13, TaskPage.SPENT, mine, officer, "spent"));
        return cells;
    }

    private CellSpec fund(int column, int source, String mine, Officer officer, String key) {
        String formula = "ROUND(SUMIFS(" + tasks.range(source) + "," + mine + "),6)";
        return CellSpec.formula(column, formula, fund(officer, key), Look.SPARSE_NUMBER);
    }

    private List<CellSpec> indicator(Officer officer, IndicatorResult result) {
        BigDecimal target = result.target() == null ? BigDecimal.ZERO : result.target();
        return List.of(
                CellSpec.text(0, result.indicator().code(), Look.BODY_LINK).linking(null, indicators.place(result)),
                CellSpec.text(1, result.indicator().name(), Look.BODY_TEXT),
                CellSpec.text(2, result.indicator().unit(), Look.BODY_CENTRED),
                FigureCells.formula(3, result.indicator(), indicators.cell(result, IndicatorColumn.TARGET), target),
                ReportedCell.formula(4, result, indicators.cell(result, IndicatorColumn.ACTUAL), result.actual()),
                ReportedCell.silent(result)
                        ? CellSpec.text(5, null, Look.BODY_CENTRED)
                        : FigureCells.percent(
                                5, Refs.near(page.next(), 4), Refs.near(page.next(), 3), result.actual(), target),
                CellSpec.wordFormula(
                        6,
                        indicators.cell(result, IndicatorColumn.STATUS),
                        StatusWords.word(result.status()),
                        Look.BODY_CENTRED),
                CellSpec.text(7, officer.code(), Look.BODY_CENTRED));
    }

    private static CellSpec count(int column, String formula, long stored) {
        return CellSpec.formula(column, formula, BigDecimal.valueOf(stored), Look.SPARSE_WHOLE);
    }

    private String ofStatus(String owned, Set<Status> statuses) {
        return statuses.stream()
                .sorted()
                .map(status -> "COUNTIFS(" + owned + "," + indicators.targets(IndicatorColumn.STATUS) + ","
                        + Refs.text(StatusWords.word(status)) + ")")
                .collect(Collectors.joining("+"));
    }

    private String ofWords(String mine, Stream<String> words) {
        return words.map(word -> "COUNTIFS(" + mine + "," + tasks.range(TaskPage.STATUS) + "," + Refs.text(word) + ")")
                .collect(Collectors.joining("+"));
    }

    private long having(Officer officer, Set<Status> statuses) {
        return targets(officer)
                .filter(result -> statuses.contains(result.status()))
                .count();
    }

    private Stream<TaskResult> owned(Officer officer) {
        return tasks.tasks().stream().filter(result -> result.task().owner().equals(officer.code()));
    }

    private long tasks(Officer officer, Predicate<TaskResult> wanted) {
        return owned(officer).filter(wanted).count();
    }

    private BigDecimal fund(Officer officer, String key) {
        return FundLine.total(owned(officer).map(key.equals("planned") ? TaskResult::planned : TaskResult::spent));
    }

    private static boolean is(TaskResult task, Set<String> words) {
        return words.contains(TaskPage.status(task));
    }
}
