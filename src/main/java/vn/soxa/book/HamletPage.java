package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Allotment;
import vn.soxa.plan.Plan;

/** {@code Theo ấp}: each indicator over the hamlets, what was allotted and what was done. */
final class HamletPage {

    private static final int LONGEST_NAME = 31;
    private static final int FIRST = 4;
    /** With more hamlets the cells hold values: as many sums over all rows would take a spreadsheet minutes. */
    private static final int MOST_FORMULAS = 200;

    private final Consolidation figures;
    private final CheckedRound round;
    private final IndicatorFormulas formulas;
    private final Heading heading;
    private final List<String> hamlets;
    private final Set<String> standing;
    private final Page page;
    private int codeRow;

    HamletPage(Consolidation figures, CheckedRound round, IndicatorFormulas formulas, Heading heading) {
        this.figures = figures;
        this.round = round;
        this.formulas = formulas;
        this.heading = heading;
        this.hamlets = hamlets(figures);
        this.standing = figures.rows().stream()
                .filter(AcceptedRow::old)
                .map(AcceptedRow::hamlet)
                .collect(Collectors.toSet());
        double[] widths = new double[FIRST + hamlets.size() + 1];
        Arrays.fill(widths, 10);
        widths[0] = 5;
        widths[1] = 34;
        widths[2] = 9;
        widths[3] = 14;
        page = new Page(name(figures.plan()), widths);
    }

    /** The sheet's name. */
    static String name(Plan plan) {
        return StringUtils.left(Phrases.here(plan, "hamlets.sheet"), LONGEST_NAME)
                .strip();
    }

    SheetSpec spec() {
        page.title(Phrases.here(figures.plan(), "hamlets.title"), heading.periodLine());
        int header = page.header(36, headers());
        codeRow = page.add(RowSpec.of(page.next(), codes()).hide());
        page.addHigh(30, states());
        page.line(Phrases.of("hamlets.section.targets"), Look.SECTION, 20);
        for (PlanBlock block : PlanBlock.of(
                figures.plan(), lines().filter(IndicatorPage::aimed).toList())) {
            if (!block.title().isEmpty()) {
                page.line(block.title(), Look.TOTAL_TEXT);
            }
            block.results().forEach(this::aimed);
        }
        page.line(Phrases.of("hamlets.section.tracked"), Look.SECTION, 20);
        lines().filter(result -> !IndicatorPage.aimed(result))
                .forEach(result -> row(result, "", "actual", actual(result)));
        page.skip();
        page.line(Phrases.here(figures.plan(), "hamlets.note"), Look.GUIDE, 34);
        page.sheet().freeze(header + 1, FIRST);
        return page.print(header, header, FIRST);
    }

    private Stream<IndicatorResult> lines() {
        int year = figures.period().year();
        return figures.indicators().stream()
                .filter(result -> result.year() == null || result.year() == year)
                .filter(result -> !Consolidation.share(result.indicator()));
    }

    private static List<String> hamlets(Consolidation figures) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        figures.indicators().stream()
                .filter(result -> result.year() == null
                        || result.year() == figures.period().year())
                .forEach(result -> all.addAll(result.byHamlet().keySet()));
        all.remove(Plan.WHOLE_COMMUNE);
        all.add(Plan.WHOLE_COMMUNE);
        return List.copyOf(all);
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < FIRST; i++) {
            headers.add(Phrases.of("hamlets.header." + i));
        }
        hamlets.forEach(code -> headers.add(DataSheet.hamletName(figures.plan(), code)));
        headers.add(Phrases.of("total"));
        return headers;
    }

    /** Formulas name a hamlet by the code in this hidden row. */
    private List<CellSpec> codes() {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < hamlets.size(); i++) {
            cells.add(CellSpec.text(FIRST + i, hamlets.get(i), Look.KEY));
        }
        return cells;
    }

    /** Whose figures stand from an earlier period. */
    private List<CellSpec> states() {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < FIRST; i++) {
            cells.add(CellSpec.text(i, i == 1 ? Phrases.of("hamlets.source") : null, Look.MUTED));
        }
        for (int i = 0; i < hamlets.size(); i++) {
            cells.add(CellSpec.text(FIRST + i, state(hamlets.get(i)), Look.MUTED));
        }
        cells.add(CellSpec.text(FIRST + hamlets.size(), null, Look.MUTED));
        return cells;
    }

    private @Nullable String state(String hamlet) {
        boolean old = standing.contains(hamlet);
        if (round.missing().contains(hamlet)) {
            return Phrases.of(old ? "hamlets.state.old" : "hamlets.state.missing");
        }
        return old ? Phrases.of("hamlets.state.partly") : null;
    }

    private void aimed(IndicatorResult result) {
        boolean part = result.indicator().parent() != null;
        String number = part ? "" : result.indicator().code();
        int allotted = row(result, number, "allotted", (code, column) -> {
            BigDecimal target = allotted(result, code);
            return target == null
                    ? CellSpec.text(column, null, Look.BODY_CENTRED)
                    : FigureCells.value(column, result.indicator(), target);
        });
        int actual = row(result, "", "actual", actual(result));
        row(result, "", "percent", (code, column) -> percent(result, code, column, allotted, actual));
        if (result.old().signum() > 0) {
            Map<String, BigDecimal> old = old(result);
            row(result, "", "old", (code, column) -> old(result, old.getOrDefault(code, BigDecimal.ZERO), column));
        }
    }

    private BiFunction<String, Integer, CellSpec> actual(IndicatorResult result) {
        return (code, column) -> {
            BigDecimal actual = result.byHamlet().getOrDefault(code, BigDecimal.ZERO);
            Look look = FigureCells.look(result.indicator());
            Look shown = untold(result, code) ? FigureCells.sparse(look) : look;
            CellSpec cell = hamlets.size() > MOST_FORMULAS
                    ? CellSpec.number(column, actual, shown)
                    : CellSpec.formula(column, formulas.actual(result, hamletCell(column)), actual, shown);
            return formulas.leading(cell, result, code);
        };
    }

    /** Nothing is known of a hamlet that told nothing and of which nothing stands. */
    private boolean untold(IndicatorResult result, String code) {
        boolean nothing = result.byHamlet().getOrDefault(code, BigDecimal.ZERO).signum() == 0;
        return nothing && (ReportedCell.silent(result) || round.missing().contains(code) || !result.known(code));
    }

    private CellSpec percent(IndicatorResult result, String code, int column, int allotted, int actual) {
        BigDecimal target = code.isEmpty() ? result.target() : allotted(result, code);
        boolean untold = code.isEmpty() ? ReportedCell.silent(result) : untold(result, code);
        return target == null || target.signum() == 0 || untold
                ? CellSpec.text(column, null, Look.BODY_CENTRED)
                : FigureCells.percent(
                        column,
                        Refs.near(actual, column),
                        Refs.near(allotted, column),
                        code.isEmpty() ? result.actual() : result.byHamlet().getOrDefault(code, BigDecimal.ZERO),
                        target);
    }

    /** One line: its cells by hamlet, and the sum of the hamlets. */
    private int row(IndicatorResult result, String number, String what, BiFunction<String, Integer, CellSpec> cell) {
        int row = page.next();
        boolean first = !what.equals("percent")
                && !what.equals("old")
                && (what.equals("allotted") || !IndicatorPage.aimed(result));
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, number, Look.BODY_CENTRED),
                CellSpec.text(1, first ? result.indicator().name() : null, Look.BODY_TEXT),
                CellSpec.text(
                        2, what.equals("percent") ? "%" : result.indicator().unit(), Look.BODY_CENTRED),
                CellSpec.text(3, Phrases.of("hamlets.row." + what), Look.BODY_TEXT)));
        for (int i = 0; i < hamlets.size(); i++) {
            cells.add(cell.apply(hamlets.get(i), FIRST + i));
        }
        cells.add(total(result, what, row, cell));
        return page.add(cells);
    }

    private CellSpec total(IndicatorResult result, String what, int row, BiFunction<String, Integer, CellSpec> cell) {
        int column = FIRST + hamlets.size();
        BigDecimal target = result.target();
        return switch (what) {
            case "percent" -> cell.apply("", column);
            case "actual" ->
                hamlets.stream().allMatch(code -> untold(result, code))
                        ? CellSpec.text(column, null, Look.TOTAL_TEXT)
                        : formulas.leading(sum(result, result.actual(), row), result, null);
            case "allotted" -> CellSpec.number(column, target, FigureCells.total(result.indicator()));
            default -> sum(result, result.old(), row);
        };
    }

    private CellSpec sum(IndicatorResult result, BigDecimal stored, int row) {
        int column = FIRST + hamlets.size();
        String cells = Refs.near(row, FIRST) + ":" + Refs.near(row, column - 1);
        return CellSpec.formula(
                column,
                IndicatorFormulas.rounded(result, "SUM(" + cells + ")"),
                stored,
                FigureCells.total(result.indicator()));
    }

    private String hamletCell(int column) {
        return Refs.local(codeRow, column);
    }

    private @Nullable BigDecimal allotted(IndicatorResult result, String hamlet) {
        int year = Objects.requireNonNullElse(result.year(), 0);
        return figures.plan().allotments().stream()
                .filter(share -> share.indicator().equals(result.indicator().code())
                        && share.hamlet().equals(hamlet)
                        && (year == 0 || share.year() == year))
                .map(Allotment::target)
                .findFirst()
                .orElse(null);
    }

    private CellSpec old(IndicatorResult result, BigDecimal figure, int column) {
        return hamlets.size() > MOST_FORMULAS
                ? FigureCells.value(column, result.indicator(), figure)
                : FigureCells.formula(column, result.indicator(), formulas.old(result, hamletCell(column)), figure);
    }

    /** By hamlet: what stands from an earlier period. */
    private Map<String, BigDecimal> old(IndicatorResult result) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        figures.contributions().stream()
                .filter(line -> line.indicator().equals(result.indicator().code())
                        && Objects.equals(line.year(), result.year())
                        && line.row().old())
                .forEach(line -> sums.merge(line.row().hamlet(), line.amount(), BigDecimal::add));
        sums.replaceAll((hamlet, sum) -> result.indicator().hectares() ? sum.movePointLeft(4) : sum);
        return sums;
    }
}
