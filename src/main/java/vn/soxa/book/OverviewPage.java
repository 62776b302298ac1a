package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Chart;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.text.Glossary;

/** {@code Tổng quan}: one page that says how it stands, where not well, and who answers for it. */
final class OverviewPage {

    static final String NAME = "Tổng quan";
    private static final int CHART_ROWS = 15;
    private static final int LINE = 17;
    private static final int TASKS = 2;
    /** The last column under the left chart. */
    private static final int HALF = 6;

    private static final int PROGRESS = 10;
    private static final int NEEDED = 11;
    private static final int THOUSANDTH = 3;

    private final IndicatorPage indicators;
    private final SubmissionPage submissions;
    private final TaskPage tasks;
    private final Worst worst;
    private final Trend trend;
    private final Heading heading;
    private final List<IndicatorResult> targets;
    private final Page page = new Page(NAME, 7, 38, 10, 11, 11, 10, 12, 16, 20, 34, 10, 10);

    OverviewPage(
            Consolidation figures,
            IndicatorPage indicators,
            SubmissionPage submissions,
            TaskPage tasks,
            Worst worst,
            Trend trend,
            Heading heading) {
        this.indicators = indicators;
        this.submissions = submissions;
        this.tasks = tasks;
        this.worst = worst;
        this.trend = trend;
        this.heading = heading;
        this.targets = figures.indicators().stream()
                .filter(result -> IndicatorPage.aimed(result) && indicators.current(result))
                .toList();
    }

    SheetSpec spec() {
        page.title(Phrases.of("overview.title", heading.communeUpper()), heading.periodLine());
        tiles();
        page.skip();
        page.header(36, headers());
        int first = page.next();
        targets.forEach(result -> page.add(line(result)));
        int last = Math.max(first, page.next() - 1);
        StatusWords.colour(page.sheet(), first, last, 7);
        page.skip();
        int charts = page.next();
        for (int i = 0; i < CHART_ROWS; i++) {
            page.addHigh(LINE, List.of());
        }
        page.skip();
        bars(charts, first, last);
        lists(charts);
        return page.print(-1, -1);
    }

    private static List<String> headers() {
        return IntStream.rangeClosed(0, NEEDED)
                .mapToObj(i -> Phrases.of("overview.header." + i))
                .toList();
    }

    /** How many targets stand how. */
    private void tiles() {
        int words = page.next();
        List<CellSpec> counts = new ArrayList<>();
        List<CellSpec> names = new ArrayList<>();
        int column = 1;
        for (Status status : List.of(Status.ACHIEVED, Status.ON_TRACK, Status.BEHIND, Status.AT_RISK, Status.MISSED)) {
            int place = column == 1 ? 1 : 2 * column - 1;
            names.add(CellSpec.text(place, StatusWords.word(status), StatusWords.look(status)));
            counts.add(CellSpec.formula(
                    place,
                    "COUNTIF(" + indicators.targets(IndicatorColumn.STATUS) + "," + Refs.near(words, place) + ")",
                    BigDecimal.valueOf(targets.stream()
                            .filter(result -> result.status() == status)
                            .count()),
                    Look.BODY_CENTRED));
            if (place > 1) {
                page.merge(words, place, place + 1);
                page.merge(words + 1, place, place + 1);
            }
            column++;
        }
        page.addHigh(20, names);
        page.addHigh(22, counts);
        page.line(sentence(), Look.GUIDE, 20);
    }

    /** Which targets are behind, and who answers for them. */
    private String sentence() {
        List<String> behind = targets.stream()
                .filter(IndicatorResult::worrying)
                .map(result -> result.indicator().code() + " (" + person(result) + ")")
                .toList();
        return behind.isEmpty()
                ? Phrases.of("overview.allWell", targets.size())
                : Phrases.of("overview.behind", targets.size(), behind.size(), String.join(", ", behind));
    }

    private String person(IndicatorResult result) {
        String owner = result.indicator().owner();
        return owner == null ? "" : heading.person(owner);
    }

    private List<CellSpec> line(IndicatorResult result) {
        BigDecimal target = Objects.requireNonNull(result.target());
        var indicator = result.indicator();
        BigDecimal expected = result.expected();
        CellSpec needed = expected == null
                ? CellSpec.text(6, step(result), Look.BODY_CENTRED)
                : FigureCells.formula(6, indicator, indicators.cell(result, IndicatorColumn.EXPECTED), expected);
        return List.of(
                CellSpec.text(0, indicator.code(), Look.BODY_LINK).linking(null, indicators.place(result)),
                CellSpec.text(1, indicator.name(), Look.BODY_TEXT),
                CellSpec.text(2, indicator.unit(), Look.BODY_CENTRED),
                FigureCells.formula(3, indicator, indicators.cell(result, IndicatorColumn.TARGET), target),
                FigureCells.formula(4, indicator, indicators.cell(result, IndicatorColumn.ACTUAL), result.actual()),
                FigureCells.percent(5, Refs.near(page.next(), 4), Refs.near(page.next(), 3), result.actual(), target),
                needed,
                CellSpec.wordFormula(
                        7,
                        indicators.cell(result, IndicatorColumn.STATUS),
                        StatusWords.word(result.status()),
                        Look.BODY_CENTRED),
                CellSpec.text(8, person(result), Look.BODY_TEXT),
                CellSpec.text(9, cause(result), Look.BODY_TEXT),
                progress(result, target),
                needed(result, target));
    }

    private static String step(IndicatorResult result) {
        return result.expectedStep() == null
                ? ""
                : Phrases.of("indicators.step") + " " + result.step() + "/" + result.expectedStep();
    }

    /** Why, where it is not on track; that nobody said so is worth knowing too. */
    private static @Nullable String cause(IndicatorResult result) {
        return result.cause() != null || !result.worrying() ? result.cause() : Phrases.of("overview.noCause");
    }

    /** How far: of the target, or of the steps to a 0/1 target. */
    private CellSpec progress(IndicatorResult result, BigDecimal target) {
        String actual = Refs.near(page.next(), 4);
        String whole = Refs.near(page.next(), 3);
        Integer step = result.step();
        if (step == null) {
            return FigureCells.percent(PROGRESS, actual, whole, result.actual(), target);
        }
        boolean reached = result.actual().compareTo(target) >= 0;
        String steps = indicators.cell(result, IndicatorColumn.STEP);
        return CellSpec.formula(
                PROGRESS,
                "IF(" + actual + ">=" + whole + ",1,ROUND(" + steps + "/" + lastStep(result) + "," + THOUSANDTH + "))",
                reached ? BigDecimal.ONE : ofSteps(step, result),
                Look.BODY_PERCENT);
    }

    private CellSpec needed(IndicatorResult result, BigDecimal target) {
        BigDecimal expected = result.expected();
        Integer step = result.expectedStep();
        if (step != null) {
            String steps = indicators.cell(result, IndicatorColumn.EXPECTED_STEP);
            return CellSpec.formula(
                    NEEDED,
                    "ROUND(" + steps + "/" + lastStep(result) + "," + THOUSANDTH + ")",
                    ofSteps(step, result),
                    Look.BODY_PERCENT);
        }
        return expected == null
                ? CellSpec.text(NEEDED, null, Look.BODY_CENTRED)
                : FigureCells.percent(NEEDED, Refs.near(page.next(), 6), Refs.near(page.next(), 3), expected, target);
    }

    private static BigDecimal ofSteps(int step, IndicatorResult result) {
        return BigDecimal.valueOf(step).divide(BigDecimal.valueOf(lastStep(result)), THOUSANDTH, RoundingMode.HALF_UP);
    }

    private static int lastStep(IndicatorResult result) {
        return result.indicator().steps().stream().max(Integer::compareTo).orElse(1);
    }

    private void bars(int row, int first, int last) {
        page.sheet()
                .chart(new Chart(
                        Chart.Kind.COLUMN,
                        Phrases.of("overview.bars"),
                        new CellRange(row, 0, row + CHART_ROWS - 1, HALF),
                        NAME,
                        new CellRange(first, 0, last, 0),
                        List.of(drawn(NEEDED, first, last), drawn(PROGRESS, first, last))));
    }

    private static Chart.Series drawn(int column, int first, int last) {
        return new Chart.Series(Phrases.of("overview.header." + column), new CellRange(first, column, last, column));
    }

    /** Below the charts: where it is worst, who has sent, and the figures of the line chart. */
    private void lists(int chartRow) {
        int top = page.next();
        List<String> lines = worst.lines();
        List<String> words = List.of(
                SubmissionPage.word(SubmissionStatus.ACCEPTED),
                SubmissionPage.word(SubmissionStatus.PARTLY),
                SubmissionPage.word(SubmissionStatus.REJECTED),
                Glossary.word("submission.NOT_SENT"));
        page.merge(top, 0, 2);
        page.merge(top, 3, 5);
        List<CellSpec> titles = new ArrayList<>(List.of(
                CellSpec.text(0, Phrases.of("overview.worst"), Look.SECTION),
                CellSpec.text(3, Phrases.of("cover.sent"), Look.SECTION)));
        titles.addAll(trend.headers(8));
        page.add(titles);
        int count = Math.max(Math.max(lines.size(), words.size() + TASKS), trend.size());
        for (int i = 0; i < count; i++) {
            List<CellSpec> cells = new ArrayList<>();
            if (i < lines.size()) {
                page.merge(page.next(), 0, 2);
                cells.add(CellSpec.text(0, lines.get(i), Look.GUIDE));
            }
            if (i < words.size()) {
                cells.addAll(sent(words.get(i)));
            } else if (i < words.size() + TASKS) {
                cells.addAll(tasks(i - words.size()));
            }
            if (i < trend.size()) {
                cells.addAll(trend.line(i, 8));
            }
            page.addHigh(LINE, cells);
        }
        trend.chart(8, top + 1, new CellRange(chartRow, HALF + 1, chartRow + CHART_ROWS - 1, NEEDED), NAME)
                .ifPresent(page.sheet()::chart);
    }

    /** How many obligations are done, and how many are overdue. */
    private List<CellSpec> tasks(int line) {
        page.merge(page.next(), 3, 4);
        boolean done = line == 0;
        String word = done ? TaskResult.DONE : Phrases.of("tasks.late");
        String range = tasks.range(done ? TaskPage.STATUS : TaskPage.LATE);
        long count = tasks.tasks().stream()
                .filter(task -> done ? task.status().equals(Optional.of(word)) : task.late())
                .count();
        return List.of(
                CellSpec.text(3, Phrases.of("overview.tasks." + line), Look.BODY_TEXT),
                CellSpec.formula(
                        5,
                        "COUNTIF(" + range + "," + Refs.text(word) + ")",
                        BigDecimal.valueOf(count),
                        Look.BODY_WHOLE));
    }

    private List<CellSpec> sent(String word) {
        page.merge(page.next(), 3, 4);
        return List.of(
                CellSpec.text(3, word, Look.BODY_TEXT),
                CellSpec.formula(
                        5,
                        "COUNTIF(" + submissions.statuses() + "," + Refs.text(word) + ")",
                        BigDecimal.valueOf(submissions.having(word)),
                        Look.BODY_WHOLE));
    }
}
