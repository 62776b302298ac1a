package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final List<Status> TILES =
            List.of(Status.ACHIEVED, Status.ON_TRACK, Status.BEHIND, Status.AT_RISK, Status.MISSED);

    private final Plan plan;
    private final Assessment assessment;
    private final IndicatorPage indicators;
    private final SubmissionPage submissions;
    private final TaskPage tasks;
    private final Worst worst;
    private final Trend trend;
    private final Heading heading;
    private final Page page = new Page(NAME, 14, 14, 14, 14, 14, 3, 52, 12, 12, 12);
    private final Map<IndicatorResult, Integer> rows = new HashMap<>();

    OverviewPage(
            Plan plan,
            Assessment assessment,
            IndicatorPage indicators,
            SubmissionPage submissions,
            TaskPage tasks,
            Worst worst,
            Trend trend,
            Heading heading) {
        this.plan = plan;
        this.assessment = assessment;
        this.indicators = indicators;
        this.submissions = submissions;
        this.tasks = tasks;
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
        targets();
        sent();
        page.skip();
        concerns();
        page.skip();
        new OverviewCharts(page, assessment.drawn(), indicators, rows, trend).write();
        return page.printing(LAST + 1).portrait();
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
        page.addHigh(34, names);
        page.addHigh(34, counts);
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

    /** Its name and who answers for it above its figures; below, why it is behind. */
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
        if (cause != null) {
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

    /** Who has sent, in numbers, and by name who has not. */
    private void sent() {
        section(Phrases.of("cover.sent"));
        Stream.of(
                        SubmissionPage.word(SubmissionStatus.ACCEPTED),
                        SubmissionPage.word(SubmissionStatus.PARTLY),
                        SubmissionPage.word(SubmissionStatus.REJECTED),
                        Glossary.word("submission.NOT_SENT"))
                .forEach(word -> counted(
                        word,
                        "COUNTIF(" + submissions.statuses() + "," + Refs.text(word) + ")",
                        submissions.having(word)));
        if (!assessment.missing().isEmpty()) {
            String names = Phrases.of(assessment.missed("overview.missing"), assessment.missingNames());
            page.across(CellSpec.text(0, names, Look.STEP), LAST);
        }
    }

    private void concerns() {
        section(Phrases.of("overview.worst"));
        if (worst.lines().isEmpty()) {
            page.across(CellSpec.text(0, assessment.nothingWorrying(), Look.STEP), LAST);
        }
        worst.lines().forEach(line -> page.across(CellSpec.text(0, line, Look.STEP), LAST));
        counted(
                Phrases.of("overview.tasks.0"),
                "COUNTIF(" + tasks.range(TaskPage.STATUS) + "," + Refs.text(TaskResult.DONE) + ")",
                tasks.tasks().stream()
                        .filter(task -> task.status().equals(Optional.of(TaskResult.DONE)))
                        .count());
        counted(
                Phrases.of("overview.tasks.1"),
                "COUNTIF(" + tasks.range(TaskPage.LATE) + "," + Refs.text(Phrases.of("tasks.late")) + ")",
                tasks.tasks().stream().filter(TaskResult::late).count());
    }

    private void section(String title) {
        page.across(CellSpec.text(0, title, Look.SECTION), LAST);
    }

    private void counted(String word, String formula, long stored) {
        page.merge(page.next(), 0, LAST - 1);
        page.add(
                CellSpec.text(0, word, Look.BODY_TEXT),
                CellSpec.formula(LAST, formula, BigDecimal.valueOf(stored), Look.BODY_WHOLE));
    }
}
