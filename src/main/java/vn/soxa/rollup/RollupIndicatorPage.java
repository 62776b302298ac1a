package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.book.StatusWords;
import vn.soxa.consolidate.Status;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Chỉ tiêu} of many communes: totals, and how many communes stand how. */
final class RollupIndicatorPage {

    static final String NAME = "Chỉ tiêu";
    static final int TARGET = 4;
    static final int ACTUAL = 6;
    static final int EXPECTED = 8;
    static final int STATUS = 10;
    static final int WORRYING = 19;
    /** A criterion: communes that have figures. */
    private static final String REPORTED = Refs.text("<>" + StatusWords.word(Status.NO_DATA));

    private static final int KNOWN = 11;
    private static final int FIRST_COUNT = 12;
    private static final int OVER = 20;
    private static final int AIMED = 21;
    private static final List<Status> COUNTED = List.of(
            Status.ACHIEVED,
            Status.ON_TRACK,
            Status.BEHIND,
            Status.AT_RISK,
            Status.MISSED,
            Status.INSUFFICIENT,
            Status.NO_DATA);

    private final CommuneLines lines;
    private final RollupHeading heading;
    private final Map<IndicatorKey, Integer> rows = new HashMap<>();
    private final Page page =
            new Page(NAME, 3.5, 27.5, 5, 8.8, 11, 11, 12, 7, 11, 11, 10.2, 5.6, 5.6, 5.6, 5.6, 5.6, 5.6, 5.6, 5.6);
    private int first;
    private int last;

    RollupIndicatorPage(CommuneLines lines, RollupHeading heading) {
        this.lines = lines;
        this.heading = heading;
        page.sheet().hiddenColumn(6, null).hiddenColumn(6, null).hiddenColumn(6, null);
    }

    SheetSpec spec() {
        page.title(Phrases.of("rollup.indicators.title"), heading.line());
        int header = page.header(
                90,
                IntStream.rangeClosed(0, AIMED)
                        .mapToObj(i -> Phrases.of("rollup.indicators." + i))
                        .toList());
        first = page.next() + 1;
        section("targets", total -> aimed(total) && lines.current(total));
        last = Math.max(first, page.next() - 1);
        section("tracked", total -> !aimed(total) && lines.current(total));
        section("past", total -> !lines.current(total) && (aimed(total) || total.known() > 0));
        page.skip();
        page.line(Phrases.of("rollup.indicators.note"), Look.GUIDE, 48);
        StatusWords.colour(page.sheet(), header + 1, page.next(), STATUS);
        page.sheet().freeze(header + 1, 2);
        return page.print(header, header);
    }

    String cell(IndicatorTotal total, int column) {
        return Refs.cell(NAME, row(total), column);
    }

    String place(IndicatorTotal total) {
        return Refs.place(NAME, row(total), 1);
    }

    /** The words of all targets of this year, as other sheets name them. */
    String statuses() {
        return Refs.range(NAME, first, STATUS, last, STATUS);
    }

    static boolean aimed(IndicatorTotal total) {
        return total.aims();
    }

    private int row(IndicatorTotal total) {
        return Objects.requireNonNull(rows.get(total.key()));
    }

    private void section(String key, Predicate<IndicatorTotal> wanted) {
        List<IndicatorTotal> wantedTotals = heading.rolled().indicators().stream()
                .filter(total -> total.communes() > 0)
                .filter(wanted)
                .toList();
        if (!wantedTotals.isEmpty()) {
            page.line(Phrases.of("indicators.section." + key, heading.year()), Look.SECTION, 20);
        }
        int number = 0;
        for (IndicatorTotal total : wantedTotals) {
            boolean part = wantedTotals.stream()
                    .anyMatch(whole -> whole.key().code().equals(total.model().parent()));
            number += part ? 0 : 1;
            rows.put(total.key(), page.add(line(total, part ? "" : "" + number, part)));
        }
    }

    private List<CellSpec> line(IndicatorTotal total, String number, boolean part) {
        Integer year = total.key().year();
        boolean told = total.known() > 0;
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, number, Look.BODY_CENTRED),
                CellSpec.text(1, (part ? "   " : "") + total.model().name(), Look.BODY_TEXT),
                CellSpec.number(2, year == null ? null : BigDecimal.valueOf(year), Look.BODY_CENTRED),
                CellSpec.text(3, total.model().unit(), Look.BODY_CENTRED),
                sum(TARGET, CommuneLines.FIGURE_TARGET, total, total.target()),
                sum(5, CommuneLines.FIGURE_PERIOD, total, total.model().share() ? null : total.thisPeriod()),
                sum(ACTUAL, CommuneLines.FIGURE_ACTUAL, total, told && total.adds() ? total.actual() : null),
                percent(total),
                sum(EXPECTED, CommuneLines.FIGURE_EXPECTED, total, total.expected()),
                sum(9, CommuneLines.FIGURE_OLD, total, told && !total.model().share() ? total.old() : null),
                CellSpec.wordFormula(STATUS, status(total), StatusWords.word(total.status()), Look.BODY_CENTRED),
                count(KNOWN, total, "<>" + StatusWords.word(Status.NO_DATA), total.known())));
        for (int i = 0; i < COUNTED.size(); i++) {
            Status status = COUNTED.get(i);
            cells.add(count(FIRST_COUNT + i, total, StatusWords.word(status), total.having(status)));
        }
        cells.add(CellSpec.formula(WORRYING, worrying(), BigDecimal.valueOf(total.worrying()), Look.BODY_WHOLE));
        cells.add(CellSpec.number(OVER, total.over() ? BigDecimal.ONE : BigDecimal.ZERO, Look.MUTED));
        cells.add(CellSpec.formula(
                AIMED,
                lines.figures()
                        .count(
                                CommuneLines.KEY,
                                key(total),
                                CommuneLines.FIGURE_TARGET,
                                Refs.text(">0"),
                                CommuneLines.FIGURE_STATUS,
                                REPORTED),
                BigDecimal.valueOf(total.aimed()),
                Look.MUTED));
        return cells;
    }

    private CellSpec sum(int column, int figure, IndicatorTotal total, @Nullable BigDecimal stored) {
        if (stored == null) {
            String words =
                    column == ACTUAL && total.known() > 0 && !total.adds() ? Phrases.of("rollup.byCommune") : null;
            return CellSpec.text(column, words, Look.BODY_CENTRED);
        }
        Look look = FigureCells.look(total.model().unit());
        if (total.model().share() && column != ACTUAL) {
            return CellSpec.number(column, CommuneLines.rounded(stored), look); // what all communes say alike
        }
        String formula = total.model().share()
                ? "ROUND(100*" + over(CommuneLines.FIGURE_PART, total) + "/" + over(CommuneLines.FIGURE_WHOLE, total)
                        + ",6)"
                : lines.figures().sum(figure, CommuneLines.KEY, key(total), CommuneLines.FIGURE_STATUS, REPORTED);
        return CellSpec.formula(column, formula, CommuneLines.rounded(stored), look);
    }

    private String over(int figure, IndicatorTotal total) {
        return lines.figures().sum(figure, CommuneLines.KEY, key(total));
    }

    private CellSpec percent(IndicatorTotal total) {
        BigDecimal target = total.target();
        return target == null || total.percent() == null
                ? CellSpec.text(7, null, Look.BODY_CENTRED)
                : FigureCells.percent(7, near(ACTUAL), near(TARGET), total.actual(), target);
    }

    private CellSpec count(int column, IndicatorTotal total, String word, long stored) {
        String formula =
                lines.figures().count(CommuneLines.KEY, key(total), CommuneLines.FIGURE_STATUS, Refs.text(word));
        return CellSpec.formula(column, formula, BigDecimal.valueOf(stored), Look.BODY_WHOLE);
    }

    private String worrying() {
        return "SUM(" + counted(Status.BEHIND) + ":" + counted(Status.MISSED) + ")";
    }

    /** As {@link IndicatorTotal#status()} decides. */
    private String status(IndicatorTotal total) {
        if (!total.adds()) {
            return chain(near(KNOWN) + "=0", Status.NO_DATA, word(Status.TRACK));
        }
        String expected = judged(total, "N(" + near(EXPECTED) + ")", CommuneLines.FIGURE_EXPECTED);
        String actual = judged(total, near(ACTUAL), CommuneLines.FIGURE_ACTUAL);
        String byFigures = chain(
                actual + ">=" + expected,
                Status.ON_TRACK,
                chain("2*" + actual + "<" + expected, Status.AT_RISK, word(Status.BEHIND)));
        String byCommunes = chain(
                near(WORRYING) + "=0",
                Status.ON_TRACK,
                chain("2*" + near(WORRYING) + ">" + near(AIMED), Status.AT_RISK, word(Status.BEHIND)));
        String underWay = "IF(" + expected + ">0," + byFigures + "," + byCommunes + ")";
        String aimed = total.model().ceiling()
                ? below(total)
                : chain(
                        near(ACTUAL) + ">=" + near(TARGET),
                        Status.ACHIEVED,
                        chain(near(OVER) + "=1", Status.MISSED, underWay));
        String all = lines.figures().count(CommuneLines.KEY, key(total), CommuneLines.FIGURE_TARGET, Refs.text(">0"));
        String judged = chain(
                "2*(" + near(AIMED) + "-" + counted(Status.INSUFFICIENT) + ")<" + all, Status.INSUFFICIENT, aimed);
        return chain(near(KNOWN) + "=0", Status.NO_DATA, chain("N(" + near(TARGET) + ")=0", Status.TRACK, judged));
    }

    private String counted(Status status) {
        return near(FIRST_COUNT + COUNTED.indexOf(status));
    }

    /** Without what stands for communes to which too few have reported. */
    private String judged(IndicatorTotal total, String all, int figure) {
        if (total.model().share() || total.having(Status.INSUFFICIENT) == 0) {
            return all;
        }
        String word = Refs.text(StatusWords.word(Status.INSUFFICIENT));
        String sum = lines.figures().sum(figure, CommuneLines.KEY, key(total), CommuneLines.FIGURE_STATUS, word);
        return "(" + all + "-" + sum + ")";
    }

    /** Of what must not be exceeded. */
    private String below(IndicatorTotal total) {
        String expected = "N(" + near(EXPECTED) + ")";
        String above = chain(
                near(OVER) + "=1",
                Status.MISSED,
                chain(near(ACTUAL) + ">2*" + near(TARGET), Status.AT_RISK, word(Status.BEHIND)));
        String growing = chain(
                "OR(" + near(OVER) + "=1," + near(FIRST_COUNT) + "=" + near(AIMED) + ")",
                Status.ACHIEVED,
                chain(
                        "AND(" + expected + ">0," + near(ACTUAL) + ">" + expected + ")",
                        Status.BEHIND,
                        word(Status.ON_TRACK)));
        String within = total.model().share() ? word(Status.ACHIEVED) : growing;
        return "IF(" + near(ACTUAL) + ">" + near(TARGET) + "," + above + "," + within + ")";
    }

    private static String chain(String condition, Status then, String otherwise) {
        return "IF(" + condition + "," + word(then) + "," + otherwise + ")";
    }

    private static String word(Status status) {
        return Refs.text(StatusWords.word(status));
    }

    private static String key(IndicatorTotal total) {
        return FlatSheet.is(total.key().toString());
    }

    private String near(int column) {
        return Refs.near(page.next(), column);
    }
}
