package vn.soxa.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.book.StatusWords;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Chart;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Tổng quan} of many communes: one page that says how it stands, and which communes are behind most. */
final class RollupOverviewPage {

    static final String NAME = "Tổng quan";
    private static final int CHART_ROWS = 12;
    private static final int LINE = 17;
    private static final int WORST = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CommuneLines lines;
    private final RollupHeading heading;
    private final RollupIndicatorPage indicators;
    private final RollupCommunePage communes;
    private final List<IndicatorTotal> targets;
    private final ToWatch watch;
    private final Page page = new Page(NAME, 9, 42, 11, 12, 12, 10, 12, 20, 10, 11, 11);

    RollupOverviewPage(
            CommuneLines lines, RollupIndicatorPage indicators, RollupCommunePage communes, RollupHeading heading) {
        this.lines = lines;
        this.heading = heading;
        this.indicators = indicators;
        this.communes = communes;
        this.watch = ToWatch.of(heading.rolled(), lines);
        this.targets = heading.rolled().indicators().stream()
                .filter(total -> total.aims() && total.adds() && lines.current(total))
                .toList();
    }

    SheetSpec spec() {
        page.title(Phrases.of("overview.title", heading.upper()), heading.line());
        tiles();
        page.skip();
        page.header(
                36,
                IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> Phrases.of("rollup.overview." + i))
                        .toList());
        int first = page.next();
        targets.forEach(total -> page.add(line(total)));
        int last = Math.max(first, page.next() - 1);
        StatusWords.colour(page.sheet(), first, last, 7);
        page.skip();
        int charts = page.next();
        for (int i = 0; i < CHART_ROWS; i++) {
            page.addHigh(LINE, List.of());
        }
        page.skip();
        bars(charts, first, last);
        worst(charts);
        return page.print(-1, -1);
    }

    private void tiles() {
        int words = page.next();
        List<CellSpec> counts = new ArrayList<>();
        List<CellSpec> names = new ArrayList<>();
        List<Status> shown = List.of(Status.ACHIEVED, Status.ON_TRACK, Status.BEHIND, Status.AT_RISK, Status.MISSED);
        for (int i = 0; i < shown.size(); i++) {
            Status status = shown.get(i);
            int place = i == 0 ? 1 : 2 * i + 1;
            names.add(CellSpec.text(place, StatusWords.word(status), StatusWords.look(status)));
            counts.add(CellSpec.formula(
                    place,
                    "COUNTIF(" + indicators.statuses() + "," + Refs.near(words, place) + ")",
                    BigDecimal.valueOf(targets.stream()
                            .filter(total -> total.status() == status)
                            .count()),
                    Look.BODY_CENTRED));
            if (place > 1) {
                page.merge(words, place, place + 1);
                page.merge(words + 1, place, place + 1);
            }
        }
        page.addHigh(20, names);
        page.addHigh(22, counts);
        page.line(watch.sentence(), Look.VERDICT, 48);
        toReview();
    }

    /** Files that are not in the totals, or not whole, stand on a page of their own. */
    private void toReview() {
        long open = heading.rolled().files().stream()
                .flatMap(file -> file.findings().stream())
                .filter(Finding::rejects)
                .count();
        if (open > 0) {
            CellSpec words = CellSpec.text(0, Phrases.of("rollup.overview.open", open), Look.LINK);
            page.line(words.linking(null, Refs.place(RollupReviewPage.NAME, 0, 0)), 20);
        }
    }

    private List<CellSpec> line(IndicatorTotal total) {
        BigDecimal target = Objects.requireNonNullElse(total.target(), BigDecimal.ZERO);
        BigDecimal expected = total.expected();
        Look look = FigureCells.look(total.model().unit());
        return List.of(
                CellSpec.text(0, total.key().code(), Look.BODY_LINK).linking(null, indicators.place(total)),
                CellSpec.text(1, total.model().name(), Look.BODY_TEXT),
                CellSpec.text(2, total.model().unit(), Look.BODY_CENTRED),
                total.target() == null ? blank(3) : shown(3, total, RollupIndicatorPage.TARGET, target, look),
                total.known() == 0 ? blank(4) : shown(4, total, RollupIndicatorPage.ACTUAL, total.actual(), look),
                total.percent() == null ? blank(5) : FigureCells.percent(5, near(4), near(3), total.actual(), target),
                expected == null ? blank(6) : shown(6, total, RollupIndicatorPage.EXPECTED, expected, look),
                CellSpec.wordFormula(
                        7,
                        indicators.cell(total, RollupIndicatorPage.STATUS),
                        StatusWords.word(total.status()),
                        Look.BODY_CENTRED),
                CellSpec.formula(
                        8,
                        indicators.cell(total, RollupIndicatorPage.WORRYING),
                        BigDecimal.valueOf(total.worrying()),
                        Look.BODY_WHOLE),
                share(9, near(4), total.actual(), target),
                expected == null ? blank(10) : share(10, near(6), expected, target));
    }

    private CellSpec shown(int column, IndicatorTotal total, int item, BigDecimal stored, Look look) {
        return CellSpec.formula(column, indicators.cell(total, item), CommuneLines.rounded(stored), look);
    }

    private static CellSpec blank(int column) {
        return CellSpec.text(column, null, Look.BODY_CENTRED);
    }

    /** In percent of the target, for the chart; nothing where no commune that tells its figures has a target. */
    private CellSpec share(int column, String part, BigDecimal stored, BigDecimal target) {
        if (target.signum() == 0) {
            return blank(column);
        }
        return CellSpec.formula(
                column,
                "ROUND(100*" + part + "/" + near(3) + ",1)",
                stored.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP),
                Look.BODY_NUMBER);
    }

    private void bars(int row, int first, int last) {
        page.sheet()
                .chart(new Chart(
                        Chart.Kind.COLUMN,
                        Phrases.of("rollup.overview.bars"),
                        new CellRange(row, 0, row + CHART_ROWS - 1, 4),
                        NAME,
                        new CellRange(first, 0, last, 0),
                        List.of(
                                new Chart.Series(Phrases.of("rollup.overview.10"), new CellRange(first, 10, last, 10)),
                                new Chart.Series(Phrases.of("rollup.overview.9"), new CellRange(first, 9, last, 9)))));
    }

    /** The communes with most targets behind, as a table and as bars. */
    private void worst(int chartRow) {
        List<CommuneBook> all = watch.all();
        List<CommuneBook> worst = all.stream().limit(WORST).toList();
        page.line(Phrases.of("rollup.overview.worst"), Look.SECTION, 20);
        if (worst.isEmpty()) {
            page.line(Phrases.of("none"), Look.GUIDE);
            return;
        }
        page.merge(page.next(), 3, page.lastColumn());
        page.header(
                34,
                List.of(
                        Phrases.of("rollup.communes.0"),
                        Phrases.of("rollup.communes.1"),
                        Phrases.of("rollup.communes.2"),
                        Phrases.of("rollup.overview.which")));
        int first = page.next();
        worst.forEach(book -> {
            page.merge(page.next(), 3, page.lastColumn());
            page.add(line(book));
        });
        int last = page.next() - 1;
        if (all.size() > worst.size()) {
            page.line(Phrases.of("rollup.overview.more", all.size() - worst.size()), Look.GUIDE);
        }
        if (worst.stream().noneMatch(book -> watch.behind(book) > 0)) {
            return;
        }
        page.sheet()
                .chart(new Chart(
                        Chart.Kind.BAR,
                        Phrases.of("rollup.overview.worstBars"),
                        new CellRange(chartRow, 5, chartRow + CHART_ROWS - 1, 10),
                        NAME,
                        new CellRange(first, 1, last, 1),
                        List.of(new Chart.Series(Phrases.of("rollup.communes.2"), new CellRange(first, 2, last, 2)))));
    }

    private List<CellSpec> line(CommuneBook book) {
        return List.of(
                CellSpec.text(0, book.code(), Look.BODY_CENTRED),
                CellSpec.text(1, book.name(), Look.BODY_LINK).linking(null, communes.place(book)),
                CellSpec.formula(
                        2,
                        lines.figures()
                                .sum(CommuneLines.FIGURE_WORRYING, CommuneLines.COMMUNE, FlatSheet.is(book.code())),
                        BigDecimal.valueOf(watch.behind(book)),
                        Look.BODY_WHOLE),
                CellSpec.text(3, watch.why(book, targets), Look.BODY_TEXT));
    }

    private String near(int column) {
        return Refs.near(page.next(), column);
    }
}
