package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.ledger.Summary;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Theo xã}: every commune beside every target of the year. */
final class RollupCommunePage {

    static final String NAME = "Theo xã";
    /** Beyond so many communes formulas over the long table would be slow: values stand instead. */
    private static final int MOST_WITH_FORMULAS = 200;

    private static final int FIRST = 3;
    private static final int COLUMNS = 3;

    private final CommuneLines lines;
    private final RollupIndicatorPage indicators;
    private final RollupHeading heading;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<IndicatorTotal> targets;
    private final boolean live;
    private final Page page;

    RollupCommunePage(CommuneLines lines, RollupIndicatorPage indicators, RollupHeading heading) {
        this.lines = lines;
        this.indicators = indicators;
        this.heading = heading;
        this.targets = heading.rolled().indicators().stream()
                .filter(total -> RollupIndicatorPage.aimed(total) && lines.current(total))
                .toList();
        this.live = heading.rolled().communes().size() <= MOST_WITH_FORMULAS;
        double[] widths = new double[FIRST + COLUMNS * targets.size()];
        Arrays.fill(widths, 7);
        widths[0] = 8;
        widths[1] = 20;
        this.page = new Page(NAME, widths);
    }

    SheetSpec spec() {
        page.title(Phrases.of("rollup.communes.title"), heading.line());
        int header = page.header(66, headers());
        Map<String, Map<String, IndicatorTotal.Part>> byCommune = byCommune();
        Map<String, Long> worrying = worrying();
        heading.rolled()
                .communes()
                .forEach(book -> rows.put(
                        book.code(),
                        page.add(line(
                                book,
                                byCommune.getOrDefault(book.code(), Map.of()),
                                BigDecimal.valueOf(worrying.getOrDefault(book.code(), 0L))))));
        page.add(totals());
        page.line(Phrases.of("rollup.communes.note"), Look.GUIDE, 34);
        page.sheet().freeze(header + 1, 2);
        return page.print(header, header, 2);
    }

    /** Where a commune's line stands. */
    String place(CommuneBook book) {
        return Refs.place(NAME, Objects.requireNonNullElse(rows.get(book.code()), 0), 1);
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(
                Phrases.of("rollup.communes.0"), Phrases.of("rollup.communes.1"), Phrases.of("rollup.communes.2")));
        for (IndicatorTotal total : targets) {
            String name = total.key().code() + " (" + total.model().unit() + ")\n";
            headers.add(name + Phrases.of("rollup.communes.target"));
            headers.add(name + Phrases.of("rollup.communes.actual"));
            headers.add(total.key().code() + "\n" + Phrases.of("rollup.communes.percent"));
        }
        return headers;
    }

    private Map<String, Map<String, IndicatorTotal.Part>> byCommune() {
        Map<String, Map<String, IndicatorTotal.Part>> all = new HashMap<>();
        targets.forEach(total -> total.parts().stream()
                .filter(IndicatorTotal.Part::counted)
                .forEach(part -> all.computeIfAbsent(part.commune().code(), code -> new HashMap<>())
                        .put(total.key().toString(), part)));
        return all;
    }

    /** Commune → how many of its targets are behind. */
    private Map<String, Long> worrying() {
        return targets.stream()
                .flatMap(total -> total.parts().stream().filter(part -> lines.worrying(total, part)))
                .collect(Collectors.groupingBy(part -> part.commune().code(), Collectors.counting()));
    }

    private List<CellSpec> line(CommuneBook book, Map<String, IndicatorTotal.Part> own, BigDecimal worrying) {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, book.code(), Look.BODY_CENTRED),
                lines.toBook(CellSpec.text(1, book.name(), Look.BODY_LINK), book),
                live
                        ? CellSpec.formula(
                                2,
                                lines.figures()
                                        .sum(
                                                CommuneLines.FIGURE_WORRYING,
                                                CommuneLines.COMMUNE,
                                                FlatSheet.is(book.code())),
                                worrying,
                                Look.BODY_WHOLE)
                        : CellSpec.number(2, worrying, Look.BODY_WHOLE)));
        for (int i = 0; i < targets.size(); i++) {
            cells.addAll(figures(
                    FIRST + COLUMNS * i,
                    targets.get(i),
                    book,
                    own.get(targets.get(i).key().toString())));
        }
        return cells;
    }

    private List<CellSpec> figures(
            int column, IndicatorTotal total, CommuneBook book, IndicatorTotal.@Nullable Part part) {
        if (part == null) {
            return List.of(blank(column), blank(column + 1), blank(column + 2));
        }
        Summary.Figure figure = part.figure();
        if (part.silent()) {
            CellSpec unknown = CellSpec.text(column + 1, Phrases.of("rollup.communes.silent"), Look.BODY_CENTRED);
            return List.of(blank(column), lines.toFigure(unknown, book, figure), blank(column + 2));
        }
        BigDecimal target = figure.target();
        CellSpec actual = value(column + 1, CommuneLines.FIGURE_ACTUAL, total, book, figure.actual());
        return List.of(
                target == null ? blank(column) : value(column, CommuneLines.FIGURE_TARGET, total, book, target),
                lines.toFigure(actual, book, figure),
                target == null || total.model().ceiling() ? blank(column + 2) : share(column, figure.actual(), target));
    }

    private CellSpec share(int column, BigDecimal actual, BigDecimal target) {
        return FigureCells.percent(
                column + 2, Refs.near(page.next(), column + 1), Refs.near(page.next(), column), actual, target);
    }

    private CellSpec value(int column, int item, IndicatorTotal total, CommuneBook book, BigDecimal stored) {
        Look look = FigureCells.look(total.model().unit());
        BigDecimal rounded = CommuneLines.rounded(stored);
        return live
                ? CellSpec.formula(
                        column,
                        lines.figures()
                                .sum(
                                        item,
                                        CommuneLines.KEY,
                                        FlatSheet.is(total.key().toString()),
                                        CommuneLines.COMMUNE,
                                        FlatSheet.is(book.code())),
                        rounded,
                        look)
                : CellSpec.number(column, rounded, look);
    }

    /** Of the communes that tell something: the target of the others would look like a lag. */
    private List<CellSpec> totals() {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, null, Look.TOTAL_TEXT), CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT)));
        cells.add(CellSpec.text(2, null, Look.TOTAL_TEXT));
        for (int i = 0; i < targets.size(); i++) {
            IndicatorTotal total = targets.get(i);
            int column = FIRST + COLUMNS * i;
            Look look =
                    FigureCells.look(total.model().unit()) == Look.BODY_NUMBER ? Look.TOTAL_NUMBER : Look.TOTAL_WHOLE;
            BigDecimal target = total.target();
            BigDecimal actual = total.known() == 0 || !total.adds() ? null : total.actual();
            cells.add(told(column, RollupIndicatorPage.TARGET, total, target, look));
            cells.add(told(column + 1, RollupIndicatorPage.ACTUAL, total, actual, look));
            cells.add(
                    actual == null || target == null || total.percent() == null
                            ? CellSpec.text(column + 2, null, Look.TOTAL_TEXT)
                            : share(column, actual, target));
        }
        return cells;
    }

    /** As the page of indicators tells it. */
    private CellSpec told(int column, int item, IndicatorTotal total, @Nullable BigDecimal stored, Look look) {
        return stored == null
                ? CellSpec.text(column, null, Look.TOTAL_TEXT)
                : CellSpec.formula(column, indicators.cell(total, item), CommuneLines.rounded(stored), look);
    }

    private static CellSpec blank(int column) {
        return CellSpec.text(column, null, Look.BODY_CENTRED);
    }
}
