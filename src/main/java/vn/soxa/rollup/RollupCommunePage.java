package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.consolidate.Status;
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
    private final RollupHeading heading;
    private final List<IndicatorTotal> targets;
    private final boolean live;
    private final Page page;

    RollupCommunePage(CommuneLines lines, RollupHeading heading) {
        this.lines = lines;
        this.heading = heading;
        this.targets = heading.rolled().indicators().stream()
                .filter(total -> RollupIndicatorPage.aimed(total) && lines.current(total))
                .toList();
        this.live = heading.rolled().communes().size() <= MOST_WITH_FORMULAS;
        double[] widths = new double[FIRST + COLUMNS * targets.size()];
        Arrays.fill(widths, 10);
        widths[0] = 9;
        widths[1] = 26;
        this.page = new Page(NAME, widths);
    }

    SheetSpec spec() {
        page.title(Phrases.of("rollup.communes.title"), heading.line());
        int header = page.header(66, headers());
        int first = page.next();
        Map<String, Map<String, Summary.Figure>> byCommune = byCommune();
        Map<String, Long> worrying = worrying();
        heading.rolled()
                .communes()
                .forEach(book -> page.add(line(
                        book,
                        byCommune.getOrDefault(book.code(), Map.of()),
                        BigDecimal.valueOf(worrying.getOrDefault(book.code(), 0L)))));
        int last = Math.max(first, page.next() - 1);
        page.add(totals(first, last));
        page.sheet().freeze(header + 1, 2);
        return page.print(header, header);
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

    private Map<String, Map<String, Summary.Figure>> byCommune() {
        Map<String, Map<String, Summary.Figure>> all = new HashMap<>();
        targets.forEach(total -> total.parts().stream()
                .filter(IndicatorTotal.Part::counted)
                .forEach(part -> all.computeIfAbsent(part.commune().code(), code -> new HashMap<>())
                        .put(total.key().toString(), part.figure())));
        return all;
    }

    /** Commune → how many of its targets are behind. */
    private Map<String, Long> worrying() {
        return targets.stream()
                .flatMap(total -> total.parts().stream().filter(part -> lines.worrying(total, part)))
                .collect(Collectors.groupingBy(part -> part.commune().code(), Collectors.counting()));
    }

    private List<CellSpec> line(CommuneBook book, Map<String, Summary.Figure> own, BigDecimal worrying) {
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
            int column, IndicatorTotal total, CommuneBook book, Summary.@Nullable Figure figure) {
        if (figure == null) {
            return List.of(blank(column), blank(column + 1), blank(column + 2));
        }
        BigDecimal target = Objects.requireNonNullElse(figure.target(), BigDecimal.ZERO);
        if (figure.status().equals(Status.NO_DATA.name()) && figure.actual().signum() == 0) {
            return List.of(
                    value(column, CommuneLines.FIGURE_TARGET, total, book, target),
                    blank(column + 1),
                    blank(column + 2));
        }
        return List.of(
                value(column, CommuneLines.FIGURE_TARGET, total, book, target),
                value(column + 1, CommuneLines.FIGURE_ACTUAL, total, book, figure.actual()),
                FigureCells.percent(
                        column + 2,
                        Refs.near(page.next(), column + 1),
                        Refs.near(page.next(), column),
                        figure.actual(),
                        target));
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

    private List<CellSpec> totals(int first, int last) {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, null, Look.TOTAL_TEXT), CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT)));
        cells.add(CellSpec.text(2, null, Look.TOTAL_TEXT));
        for (int i = 0; i < targets.size(); i++) {
            IndicatorTotal total = targets.get(i);
            int column = FIRST + COLUMNS * i;
            Look look =
                    FigureCells.look(total.model().unit()) == Look.BODY_NUMBER ? Look.TOTAL_NUMBER : Look.TOTAL_WHOLE;
            boolean rate = total.model().share();
            cells.add(
                    rate
                            ? CellSpec.number(column, total.target(), look)
                            : sum(column, first, last, wanted(total), look));
            cells.add(
                    total.known() == 0 || !total.adds()
                            ? CellSpec.text(column + 1, null, Look.TOTAL_TEXT)
                            : rate
                                    ? CellSpec.number(column + 1, total.actual(), look)
                                    : sum(column + 1, first, last, total.actual(), look));
            cells.add(CellSpec.text(column + 2, null, Look.TOTAL_TEXT));
        }
        return cells;
    }

    /** What the communes above it aim at, those that have told nothing yet too. */
    private static BigDecimal wanted(IndicatorTotal total) {
        return total.parts().stream()
                .filter(IndicatorTotal.Part::counted)
                .flatMap(part -> Stream.ofNullable(part.figure().target()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CellSpec sum(int column, int first, int last, BigDecimal stored, Look look) {
        String formula = "ROUND(SUM(" + Refs.near(first, column) + ":" + Refs.near(last, column) + "),6)";
        return CellSpec.formula(column, formula, CommuneLines.rounded(stored), look);
    }

    private static CellSpec blank(int column) {
        return CellSpec.text(column, null, Look.BODY_CENTRED);
    }
}
