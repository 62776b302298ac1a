package vn.soxa.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Earlier;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Portion;
import vn.soxa.consolidate.Status;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Indicator;

/** {@code Chỉ tiêu}: target against actual, one line an indicator; other sheets take their figures from here. */
final class IndicatorPage {

    static final String NAME = "Chỉ tiêu";

    private final Consolidation figures;
    private final IndicatorFormulas formulas;
    private final Heading heading;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Page page;
    private int firstTarget;
    private int lastTarget;

    IndicatorPage(Consolidation figures, IndicatorFormulas formulas, Heading heading) {
        this.figures = figures;
        this.formulas = formulas;
        this.heading = heading;
        this.page = new Page(
                NAME,
                Arrays.stream(IndicatorColumn.values())
                        .filter(item -> !item.hidden())
                        .mapToDouble(item -> item.width())
                        .toArray());
        Arrays.stream(IndicatorColumn.values()).filter(IndicatorColumn::hidden).forEach(item -> page.sheet()
                .hiddenColumn(item.width(), null));
    }

    SheetSpec spec() {
        page.title(Phrases.of("indicators.title"), heading.periodLine());
        int header = page.header(50, headers());
        firstTarget = section("targets", result -> aimed(result) && current(result));
        lastTarget = page.next() - 1;
        section("tracked", result -> !aimed(result) && current(result));
        section("past", result -> !current(result) && (aimed(result) || result.status() != Status.NO_DATA));
        page.skip();
        page.across(
                CellSpec.text(0, Phrases.here(figures.plan(), "indicators.note"), Look.GUIDE),
                IndicatorColumn.FORECAST.column());
        StatusWords.colour(page.sheet(), header + 1, page.next(), IndicatorColumn.STATUS.column());
        differing(header + 1, page.next());
        page.sheet().freeze(header + 1, IndicatorColumn.YEAR.column());
        return page.printing(IndicatorColumn.FORECAST.column() + 1).print(header, header);
    }

    /** Colours what an owner confirmed otherwise than counted: of the period, or of all so far. */
    private void differing(int first, int last) {
        int column = IndicatorColumn.CONFIRMED.column();
        String confirmed = Refs.near(first, column);
        String counted = Refs.near(first, IndicatorColumn.ACTUAL.column());
        String ofPeriod = Refs.near(first, IndicatorColumn.THIS_PERIOD.column());
        page.sheet()
                .highlight(new Highlight(
                        new CellRange(first, column, last, column),
                        "AND(ISNUMBER(" + confirmed + ")," + confirmed + "<>" + counted + "," + confirmed + "<>"
                                + ofPeriod + ")",
                        Look.WARNING));
    }

    /** The cell of a line's column, as other sheets name it. */
    String cell(IndicatorResult result, IndicatorColumn item) {
        return Refs.cell(NAME, row(result), item.column());
    }

    String place(IndicatorResult result) {
        return place(ContributionColumns.key(result));
    }

    /** The same of a line that is known by its key. */
    String place(String key) {
        return Refs.place(NAME, row(key), IndicatorColumn.NAME.column());
    }

    /** The lines of indicators with a target, as other sheets name them. */
    String targets(IndicatorColumn item) {
        return Refs.range(NAME, firstTarget, item.column(), lastTarget, item.column());
    }

    boolean has(IndicatorResult result) {
        return rows.containsKey(ContributionColumns.key(result));
    }

    static boolean aimed(IndicatorResult result) {
        return result.aimed();
    }

    boolean current(IndicatorResult result) {
        Integer year = result.year();
        return year == null || year == figures.period().year();
    }

    private int row(IndicatorResult result) {
        return row(ContributionColumns.key(result));
    }

    private int row(String key) {
        return Objects.requireNonNull(rows.get(key), key);
    }

    private List<String> headers() {
        return Arrays.stream(IndicatorColumn.values())
                .map(item -> Phrases.of("indicators." + item.name()))
                .toList();
    }

    private int section(String key, Predicate<IndicatorResult> wanted) {
        List<IndicatorResult> lines =
                figures.indicators().stream().filter(wanted).toList();
        if (!lines.isEmpty()) {
            page.line(Phrases.of("indicators.section." + key, figures.period().year()), Look.SECTION, 20);
        }
        int first = page.next();
        PlanBlock.of(figures.plan(), lines).forEach(this::block);
        return first;
    }

    private void block(PlanBlock block) {
        if (!block.title().isEmpty()) {
            page.line(block.title(), Look.TOTAL_TEXT);
        }
        int number = 0;
        for (IndicatorResult result : block.results()) {
            boolean part = block.part(result);
            number += part ? 0 : 1;
            rows.put(ContributionColumns.key(result), page.add(line(result, part ? "" : "" + number)));
        }
    }

    private List<CellSpec> line(IndicatorResult result, String number) {
        List<CellSpec> cells = new ArrayList<>(described(result, number));
        cells.addAll(counted(result));
        cells.addAll(compared(result));
        cells.addAll(judged(result));
        return cells;
    }

    private List<CellSpec> described(IndicatorResult result, String number) {
        Indicator indicator = result.indicator();
        Integer year = result.year();
        LocalDate deadline = result.deadline();
        String name = (number.isEmpty() ? "   " : "") + indicator.name();
        String until = deadline == null ? "" : Phrases.of("indicators.until", deadline.getYear());
        return List.of(
                CellSpec.text(IndicatorColumn.NUMBER.column(), number, Look.BODY_CENTRED),
                CellSpec.text(IndicatorColumn.NAME.column(), name, Look.BODY_TEXT),
                CellSpec.text(IndicatorColumn.YEAR.column(), year == null ? until : year.toString(), Look.BODY_CENTRED),
                CellSpec.text(IndicatorColumn.UNIT.column(), indicator.unit(), Look.BODY_CENTRED),
                FigureCells.value(IndicatorColumn.TARGET.column(), indicator, result.target()));
    }

    private List<CellSpec> counted(IndicatorResult result) {
        String actual = near(IndicatorColumn.ACTUAL);
        BigDecimal target = result.target();
        boolean apart = result.none() || !result.comparable() || ReportedCell.silent(result);
        List<CellSpec> cells = new ArrayList<>(List.of(
                apart
                        ? blank(IndicatorColumn.THIS_PERIOD)
                        : ReportedCell.formula(
                                IndicatorColumn.THIS_PERIOD.column(),
                                result,
                                formulas.change(result, actual, near(IndicatorColumn.PREVIOUS)),
                                result.thisPeriod()),
                result.none()
                        ? blank(IndicatorColumn.ACTUAL)
                        : formulas.actualCell(IndicatorColumn.ACTUAL.column(), result)));
        cells.add(
                target == null || result.percent() == null || ReportedCell.silent(result)
                        ? blank(IndicatorColumn.PERCENT)
                        : FigureCells.percent(
                                IndicatorColumn.PERCENT.column(),
                                actual,
                                near(IndicatorColumn.TARGET),
                                result.actual(),
                                target));
        boolean left = result.aimed() && !ReportedCell.silent(result);
        cells.add(left ? line().remaining(result) : blank(IndicatorColumn.REMAINING));
        return cells;
    }

    private List<CellSpec> compared(IndicatorResult result) {
        Portion portion = result.portion();
        BigDecimal expected = result.expected();
        return List.of(
                portion == null || expected == null
                        ? step(result)
                        : FigureCells.formula(
                                IndicatorColumn.EXPECTED.column(),
                                result.indicator(),
                                "ROUND(" + near(IndicatorColumn.TARGET) + "*" + portion.part() + "/" + portion.whole()
                                        + ",6)",
                                expected),
                earlier(IndicatorColumn.PREVIOUS, result, result.before()),
                earlier(IndicatorColumn.SAME_LAST_YEAR, result, result.yearBefore()));
    }

    private CellSpec step(IndicatorResult result) {
        Integer expected = result.expectedStep();
        return expected == null || !current(result) || result.status() == Status.NO_DATA
                ? blank(IndicatorColumn.EXPECTED)
                : OverviewPage.step(
                        IndicatorColumn.EXPECTED.column(), expected, near(IndicatorColumn.EXPECTED_STEP), result);
    }

    private CellSpec earlier(IndicatorColumn item, IndicatorResult result, @Nullable Earlier earlier) {
        return earlier == null
                ? blank(item)
                : FigureCells.formula(
                        item.column(), result.indicator(), formulas.at(result, earlier), earlier.figure());
    }

    private List<CellSpec> judged(IndicatorResult result) {
        LocalDate deadline = result.deadline();
        Integer expectedStep = result.expectedStep();
        Integer step = result.step();
        String owner = result.indicator().owner();
        boolean over = deadline != null && figures.period().cutoff().isAfter(deadline);
        return List.of(
                CellSpec.wordFormula(
                        IndicatorColumn.STATUS.column(),
                        line().status(result),
                        StatusWords.word(result.status()),
                        Look.BODY_CENTRED),
                CellSpec.text(IndicatorColumn.CAUSE.column(), result.cause(), Look.BODY_TEXT),
                CellSpec.text(
                        IndicatorColumn.OWNER.column(), owner == null ? "" : heading.person(owner), Look.BODY_TEXT),
                said(IndicatorColumn.CONFIRMED, result, result.confirmed(), "confirmed"),
                said(IndicatorColumn.FORECAST, result, result.forecast(), "forecast"),
                pace(result),
                hidden(
                        IndicatorColumn.STEP,
                        step != null && current(result) ? formulas.step(result) : "0",
                        step == null ? 0 : step),
                number(IndicatorColumn.EXPECTED_STEP, expectedStep == null ? 0 : expectedStep),
                hidden(IndicatorColumn.OVER, deadline == null ? "0" : heading.isOver(deadline), over ? 1 : 0),
                number(IndicatorColumn.KNOWN, IndicatorLine.known(result)),
                CellSpec.text(IndicatorColumn.OWNER_CODE.column(), owner, Look.MUTED));
    }

    private CellSpec said(IndicatorColumn item, IndicatorResult result, @Nullable BigDecimal value, String column) {
        return value == null
                ? blank(item)
                : FigureCells.formula(item.column(), result.indicator(), formulas.owner(result, column), value);
    }

    /** What the year would bring if it went on as it has. */
    private CellSpec pace(IndicatorResult result) {
        BigDecimal pace = current(result) ? result.pace() : null;
        return pace == null
                ? blank(IndicatorColumn.PACE)
                : FigureCells.formula(
                        IndicatorColumn.PACE.column(),
                        result.indicator(),
                        "ROUND(" + near(IndicatorColumn.ACTUAL) + "*" + near(IndicatorColumn.TARGET) + "/"
                                + near(IndicatorColumn.EXPECTED) + ",2)",
                        pace);
    }

    private IndicatorLine line() {
        return new IndicatorLine(page.next(), figures.period());
    }

    private String near(IndicatorColumn item) {
        return Refs.near(page.next(), item.column());
    }

    private static CellSpec blank(IndicatorColumn item) {
        return CellSpec.text(item.column(), null, Look.BODY_CENTRED);
    }

    private static CellSpec number(IndicatorColumn item, int number) {
        return CellSpec.number(item.column(), BigDecimal.valueOf(number), Look.MUTED);
    }

    private static CellSpec hidden(IndicatorColumn item, String formula, int stored) {
        return CellSpec.formula(item.column(), formula, BigDecimal.valueOf(stored), Look.MUTED);
    }
}
