package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Plan;
import vn.soxa.text.Glossary;
import vn.soxa.text.Units;

/**
 * {@code Tổng quan}: the sheet that a phone shows first. How it stands in one sentence, each target in two lines, where it
 * is worst, who has not reported; five columns and no more.
 */
final class OverviewPage {

    static final String NAME = "Tổng quan";
    static final int LAST = 4;
    private static final int STATUS = 4;
    /** Of letters of twelve points eight are left. */
    private static final int SMALLEST = 67;

    private static final List<Status> TILES =
            List.of(Status.ACHIEVED, Status.ON_TRACK, Status.BEHIND, Status.AT_RISK, Status.MISSED);

    private final Plan plan;
    private final Assessment assessment;
    private final IndicatorPage indicators;
    private final SubmissionPage submissions;
    private final TaskPage tasks;
    private final List<Matter> matters;
    private final Worst worst;
    private final Trend trend;
    private final Heading heading;
    private final Page page = new Page(NAME, 16, 16, 16, 16, 16, 3, 52, 12, 12, 12);
    private final Map<IndicatorResult, Integer> rows = new HashMap<>();

    OverviewPage(
            Plan plan,
            Assessment assessment,
            IndicatorPage indicators,
            SubmissionPage submissions,
            TaskPage tasks,
            List<Matter> matters,
            Worst worst,
            Trend trend,
            Heading heading) {
        this.plan = plan;
        this.assessment = assessment;
        this.indicators = indicators;
        this.submissions = submissions;
        this.tasks = tasks;
        this.matters = matters;
        this.worst = worst;
        this.trend = trend;
        this.heading = heading;
    }

    SheetSpec spec() {
        page.across(CellSpec.text(0, Phrases.of("overview.title", heading.communeUpper()), Look.SECTION), LAST);
        page.across(CellSpec.text(0, heading.periodLine(), Look.GUIDE), LAST);
        page.across(CellSpec.text(0, assessment.verdict(), Look.VERDICT), LAST);
        page.skip();
        tiles();
        page.skip();
        toSettle();
        page.skip();
        targets();
        sent();
        page.skip();
        if (!tasks.tasks().isEmpty()) {
            tasks();
            page.skip();
        }
        concerns();
        page.skip();
        new OverviewCharts(page, assessment.drawn(), indicators, rows, trend).write();
        return page.printing(LAST + 1).portrait().onOnePage(SMALLEST);
    }

    /** How many targets stand how: five boxes of one size. */
    private void tiles() {
        int words = page.next();
        List<CellSpec> names = new ArrayList<>();
        List<CellSpec> counts = new ArrayList<>();
        for (int i = 0; i < TILES.size(); i++) {
            Status status = TILES.get(i);
            names.add(CellSpec.text(i, StatusWords.word(status), StatusWords.look(status)));
            counts.add(CellSpec.formula(
                    i,
                    "COUNTIF(" + indicators.targets(IndicatorColumn.STATUS) + "," + Refs.near(words, i) + ")",
                    BigDecimal.valueOf(assessment.having(status).size()),
                    Look.COUNT));
        }
        page.addHigh(28, names);
        page.addHigh(28, counts);
    }

    /** What waits for leaders, each with where to look. */
    private void toSettle() {
        section(Phrases.of("overview.matters"));
        for (Matter matter : matters) {
            page.merge(page.next(), 1, LAST);
            page.add(
                    CellSpec.text(0, matter.kind().word(), Look.BODY_LINK).linking(null, place(matter)),
                    CellSpec.text(1, matter.text(), Look.BODY_TEXT));
        }
    }

    private String place(Matter matter) {
        String about = Objects.requireNonNullElse(matter.about(), "");
        return switch (matter.kind()) {
            case SENT -> Refs.place(SubmissionPage.NAME, 0, 0);
            case TARGET -> indicators.place(about);
            case WAITING -> Refs.place(ReviewPage.NAME, 0, 0);
            case TASK -> tasks.place(about);
            case PROPOSAL -> Refs.place(ProposalPage.NAME, 0, 0);
        };
    }

    private void targets() {
        page.add(IntStream.rangeClosed(0, LAST)
                .mapToObj(i -> CellSpec.text(i, Phrases.of("overview.header." + i), Look.HEADER))
                .toList());
        int first = page.next();
        for (PlanBlock block : PlanBlock.of(plan, assessment.targets())) {
            if (!block.title().isEmpty()) {
                page.across(CellSpec.text(0, block.title(), Look.TOTAL_TEXT), LAST);
            }
            block.results().forEach(this::target);
        }
        StatusWords.colour(page.sheet(), first, Math.max(first, page.next() - 1), STATUS);
        page.skip();
    }

    /** Its name and who answers for it above its figures; below, why it is behind where that is not said above. */
    private void target(IndicatorResult result) {
        String owner = result.indicator().owner();
        String name = Phrases.of(
                "withUnit", Names.first(result.indicator()), result.indicator().unit());
        String whose = owner == null ? name : Phrases.of("overview.owned", name, heading.person(owner));
        page.across(CellSpec.text(0, whose, Look.BODY_LINK).linking(null, indicators.place(result)), LAST);
        rows.put(result, page.next());
        BigDecimal target = Objects.requireNonNull(result.target());
        page.add(
                FigureCells.formula(0, result.indicator(), indicators.cell(result, IndicatorColumn.TARGET), target),
                ReportedCell.formula(1, result, indicators.cell(result, IndicatorColumn.ACTUAL), result.actual()),
                reached(result, target),
                needed(result),
                CellSpec.wordFormula(
                        STATUS,
                        indicators.cell(result, IndicatorColumn.STATUS),
                        StatusWords.word(result.status()),
                        Look.BODY_CENTRED));
        String cause = cause(result);
        String key = ContributionColumns.key(result);
        if (cause != null && matters.stream().noneMatch(matter -> key.equals(matter.about()))) {
            page.across(CellSpec.text(0, Phrases.of("overview.cause", cause), Look.GUIDE), LAST);
        }
    }

    /** A 0/1 target that is not reached yet is at a step: 0 % would say nothing of it. */
    private CellSpec reached(IndicatorResult result, BigDecimal target) {
        if (ReportedCell.silent(result)) {
            return CellSpec.text(2, null, Look.BODY_CENTRED);
        }
        Integer step = result.step();
        return step == null || result.expectedStep() == null || result.actual().compareTo(target) >= 0
                ? FigureCells.percent(2, Refs.near(page.next(), 1), Refs.near(page.next(), 0), result.actual(), target)
                : step(2, step, indicators.cell(result, IndicatorColumn.STEP), result);
    }

    private CellSpec needed(IndicatorResult result) {
        BigDecimal expected = result.expected();
        Integer step = result.expectedStep();
        if (expected != null) {
            String unit = result.indicator().unit();
            String cell = indicators.cell(result, IndicatorColumn.EXPECTED);
            String shown = Units.inWholes(unit) ? "ROUNDUP(" + cell + ",0)" : cell;
            return FigureCells.formula(3, result.indicator(), shown, Units.needed(expected, unit));
        }
        return step == null
                ? CellSpec.text(3, null, Look.BODY_CENTRED)
                : step(3, step, indicators.cell(result, IndicatorColumn.EXPECTED_STEP), result);
    }

    /** {@code bước 4/6}: of the steps there are. */
    static CellSpec step(int column, int step, String cell, IndicatorResult result) {
        String word = Phrases.of("indicators.step") + " ";
        String last = "/" + Assessment.lastStep(result);
        return CellSpec.wordFormula(
                column, Refs.text(word) + "&" + cell + "&" + Refs.text(last), word + step + last, Look.BODY_CENTRED);
    }

    /** Why, where it is not on track; that nobody said so is worth knowing too. */
    private static @Nullable String cause(IndicatorResult result) {
        return result.cause() != null || !result.worrying() ? result.cause() : Phrases.of("overview.noCause");
    }

    /** Who has sent, in numbers. */
    private void sent() {
        section(Phrases.of("cover.sent"));
        List<String> words = Stream.concat(
                        Stream.of(SubmissionStatus.ACCEPTED, SubmissionStatus.PARTLY, SubmissionStatus.REJECTED)
                                .map(SubmissionPage::word),
                        Stream.of(Glossary.word("submission.NOT_SENT")))
                .toList();
        List<CellSpec> counts = new ArrayList<>();
        for (String word : words) {
            counts.add(count(counts.size(), counted(submissions.statuses(), word), submissions.having(word)));
        }
        int row = page.next() + 1;
        counts.add(count(
                LAST,
                "SUM(" + Refs.near(row, 0) + ":" + Refs.near(row, LAST - 1) + ")",
                words.stream().mapToLong(submissions::having).sum()));
        counts(Stream.concat(words.stream(), Stream.of(Phrases.of("overview.asked"))), counts);
    }

    private void tasks() {
        section(Phrases.of("overview.tasks"));
        String statuses = tasks.range(TaskPage.STATUS);
        String unreported = Phrases.of("tasks.unreported");
        long running = having(task -> TaskResult.RUNNING.contains(TaskPage.status(task)));
        counts(
                IntStream.rangeClosed(0, LAST).mapToObj(i -> Phrases.of("overview.tasks." + i)),
                List.of(
                        count(0, counted(statuses, TaskResult.DONE), having(task -> is(task, TaskResult.DONE))),
                        count(
                                1,
                                TaskResult.RUNNING.stream()
                                        .sorted()
                                        .map(word -> counted(statuses, word))
                                        .collect(Collectors.joining("+")),
                                running),
                        count(2, counted(statuses, TaskResult.NOT_BEGUN), having(TaskResult::notBegun)),
                        count(3, counted(statuses, unreported), having(task -> is(task, unreported))),
                        count(
                                LAST,
                                counted(tasks.range(TaskPage.LATE), Phrases.of("tasks.late")),
                                having(TaskResult::late))));
    }

    private long having(Predicate<TaskResult> wanted) {
        return tasks.tasks().stream().filter(wanted).count();
    }

    private static boolean is(TaskResult task, String word) {
        return TaskPage.status(task).equals(word);
    }

    private void concerns() {
        section(Phrases.of("overview.worst"));
        if (worst.lines().isEmpty()) {
            page.across(CellSpec.text(0, assessment.nothingWorrying(), Look.STEP), LAST);
        }
        worst.lines().forEach(line -> page.across(CellSpec.text(0, line, Look.STEP), LAST));
    }

    private void counts(Stream<String> words, List<CellSpec> counts) {
        List<CellSpec> headers = new ArrayList<>();
        words.forEach(word -> headers.add(CellSpec.text(headers.size(), word, Look.HEADER)));
        page.add(headers);
        page.add(counts);
    }

    private static String counted(String range, String word) {
        return "COUNTIF(" + range + "," + Refs.text(word) + ")";
    }

    private static CellSpec count(int column, String formula, long stored) {
        return CellSpec.formula(column, formula, BigDecimal.valueOf(stored), Look.BODY_WHOLE);
    }

    private void section(String title) {
        page.across(CellSpec.text(0, title, Look.SECTION), LAST);
    }
}
