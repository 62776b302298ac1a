package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Chart;
import vn.soxa.office.write.Look;

/** The charts of {@code Tổng quan}; the cells they are drawn from stand beside them, right of what is printed. */
final class OverviewCharts {

    private static final int NAME = 6;
    private static final int NEEDED = 7;
    private static final int PROGRESS = 8;
    private static final int LINE = 16;
    private static final int ROOM = 4;
    /** Beside the rows of its figures a chart needs a row more for so many targets. */
    private static final int TARGETS_A_ROW = 2;

    private static final int MOST = 20;
    private static final int TREND_ROWS = 9;
    private static final int THOUSANDTH = 3;

    private final Page page;
    private final List<IndicatorResult> targets;
    private final IndicatorPage indicators;
    private final Map<IndicatorResult, Integer> rows;
    private final Trend trend;

    /** {@code rows}: where on the page the figures of each target stand. */
    OverviewCharts(
            Page page,
            List<IndicatorResult> targets,
            IndicatorPage indicators,
            Map<IndicatorResult, Integer> rows,
            Trend trend) {
        this.page = page;
        this.targets = targets.stream().limit(MOST).toList();
        this.indicators = indicators;
        this.rows = rows;
        this.trend = trend;
    }

    void write() {
        if (!targets.isEmpty()) {
            bars();
        }
        if (trend.drawn()) {
            page.skip();
            lines();
        }
    }

    /** Lying bars, by name, the furthest behind on top. */
    private void bars() {
        int header = page.addHigh(
                LINE,
                List.of(
                        CellSpec.text(NAME, Phrases.of("overview.drawn"), Look.MUTED),
                        CellSpec.text(NEEDED, Phrases.of("overview.header.needed"), Look.MUTED),
                        CellSpec.text(PROGRESS, Phrases.of("overview.header.progress"), Look.MUTED)));
        targets.forEach(result -> page.addHigh(
                LINE,
                List.of(
                        CellSpec.text(NAME, Names.first(result.indicator()), Look.MUTED),
                        needed(result),
                        progress(result))));
        int last = page.next() - 1;
        for (int i = 0; i < targets.size() / TARGETS_A_ROW + ROOM; i++) {
            page.addHigh(LINE, List.of());
        }
        page.sheet()
                .chart(new Chart(
                        Chart.Kind.BAR,
                        Phrases.of("overview.bars"),
                        new CellRange(header, 0, page.next() - 1, OverviewPage.LAST),
                        OverviewPage.NAME,
                        new CellRange(header + 1, NAME, last, NAME),
                        List.of(
                                drawn("needed", NEEDED, header + 1, last),
                                drawn("progress", PROGRESS, header + 1, last))));
    }

    private static Chart.Series drawn(String key, int column, int first, int last) {
        return new Chart.Series(Phrases.of("overview.header." + key), new CellRange(first, column, last, column));
    }

    private void lines() {
        int top = page.addHigh(LINE, trend.headers(NAME));
        for (int i = 0; i < Math.max(TREND_ROWS, trend.size()); i++) {
            page.addHigh(LINE, i < trend.size() ? trend.line(i, NAME) : List.of());
        }
        CellRange anchor = new CellRange(top, 0, page.next() - 1, OverviewPage.LAST);
        page.sheet().chart(trend.chart(NAME, top + 1, anchor, OverviewPage.NAME));
    }

    /** How far: of the target, or of the steps to a 0/1 target. */
    private CellSpec progress(IndicatorResult result) {
        BigDecimal target = Objects.requireNonNull(result.target());
        String actual = near(result, 1);
        String whole = near(result, 0);
        Integer step = result.step();
        if (step == null || result.expectedStep() == null) {
            return FigureCells.percent(PROGRESS, actual, whole, result.actual(), target);
        }
        boolean reached = result.actual().compareTo(target) >= 0;
        String steps = indicators.cell(result, IndicatorColumn.STEP);
        return CellSpec.formula(
                PROGRESS,
                "IF(" + actual + ">=" + whole + ",1,ROUND(" + steps + "/" + Assessment.lastStep(result) + ","
                        + THOUSANDTH + "))",
                reached ? BigDecimal.ONE : ofSteps(step, result),
                Look.BODY_PERCENT);
    }

    private CellSpec needed(IndicatorResult result) {
        BigDecimal expected = result.expected();
        Integer step = result.expectedStep();
        if (step != null && expected == null) {
            String steps = indicators.cell(result, IndicatorColumn.EXPECTED_STEP);
            return CellSpec.formula(
                    NEEDED,
                    "ROUND(" + steps + "/" + Assessment.lastStep(result) + "," + THOUSANDTH + ")",
                    ofSteps(step, result),
                    Look.BODY_PERCENT);
        }
        return expected == null
                ? CellSpec.text(NEEDED, null, Look.BODY_CENTRED)
                : FigureCells.percent(
                        NEEDED,
                        indicators.cell(result, IndicatorColumn.EXPECTED),
                        near(result, 0),
                        expected,
                        Objects.requireNonNull(result.target()));
    }

    private String near(IndicatorResult result, int column) {
        return Refs.near(Objects.requireNonNull(rows.get(result)), column);
    }

    private static BigDecimal ofSteps(int step, IndicatorResult result) {
        return BigDecimal.valueOf(step)
                .divide(BigDecimal.valueOf(Assessment.lastStep(result)), THOUSANDTH, RoundingMode.HALF_UP);
    }
}
