package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Column;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.SownArea;
import vn.soxa.text.SeasonText;

/** {@code CT2}: linked area by hamlet and season, by buyer, and the rows that do not count. */
final class LinkagePage {

    static final String NAME = "CT2";
    private static final int FIRST = 2;

    private final Consolidation figures;
    private final Sums sums;
    private final RowList rows;
    private final Heading heading;
    private final int year;
    private final List<String> seasons;
    private final String counted;
    private final String signed;
    private final String land;
    private final Page page = new Page(NAME, 5, 26, 11, 11, 11, 11, 11, 11, 11, 11, 11, 9, 11, 11, 11);

    LinkagePage(Consolidation figures, DataSheet data, Heading heading) {
        this.figures = figures;
        this.sums = new Sums(data);
        this.rows = new RowList(figures.plan(), data);
        this.heading = heading;
        this.year = figures.period().year();
        this.seasons = SeasonText.labelsFor(year);
        this.counted = ContributionColumns.key("CT2", year);
        this.signed = ContributionColumns.key("CT2-KY", year);
        this.land = ContributionColumns.key("CT2-DAT", year);
    }

    SheetSpec spec() {
        page.title(Phrases.of("linkage.title", year), heading.periodLine());
        page.line(Phrases.of("linkage.byHamlet"), Look.SECTION, 20);
        int header = page.header(48, hamletHeaders());
        int first = page.next();
        List<Hamlet> hamlets = figures.plan().hamletsIn(year);
        for (int i = 0; i < hamlets.size(); i++) {
            page.add(hamlet(i + 1, hamlets.get(i)));
        }
        page.add(totals(first));
        page.skip();
        page.line(Phrases.of("linkage.note"), Look.GUIDE, 34);
        byBuyer();
        page.skip();
        notCounted();
        page.sheet().freeze(header + 1, FIRST);
        return page.print(header, header);
    }

    private List<String> hamletHeaders() {
        List<String> headers = new ArrayList<>(List.of(Phrases.of("number"), Phrases.of("hamlet")));
        headers.addAll(seasons);
        Stream.of("total", "signedAll", "bought", "land", "households", "tonnes", "sown", "share")
                .map(key -> Phrases.of("linkage." + key))
                .forEach(headers::add);
        return headers;
    }

    private List<CellSpec> hamlet(int number, Hamlet hamlet) {
        String code = hamlet.code();
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_WHOLE),
                CellSpec.text(1, hamlet.name(), Look.BODY_TEXT)));
        for (String season : seasons) {
            cells.add(sums.hectares(cells.size(), counted, Look.SPARSE_NUMBER, Column.HAMLET, code, "season", season));
        }
        cells.add(sums.hectares(cells.size(), counted, Look.SPARSE_NUMBER, Column.HAMLET, code));
        cells.add(sums.hectares(cells.size(), signed, Look.SPARSE_NUMBER, Column.HAMLET, code));
        cells.add(sums.hectares(
                cells.size(), ContributionColumns.key("CT2-MUA", year), Look.SPARSE_NUMBER, Column.HAMLET, code));
        cells.add(sums.hectares(cells.size(), land, Look.SPARSE_NUMBER, Column.HAMLET, code));
        cells.add(sums.amount(cells.size(), "households", Look.SPARSE_WHOLE, Column.HAMLET, code));
        cells.add(sums.amount(cells.size(), "tonnes", Look.SPARSE_NUMBER, Column.HAMLET, code));
        BigDecimal sown = sown(code);
        cells.add(CellSpec.number(cells.size(), sown, Look.SPARSE_NUMBER));
        int total = FIRST + seasons.size();
        cells.add(FigureCells.percent(
                cells.size(),
                Refs.near(page.next(), total),
                Refs.near(page.next(), cells.size() - 1),
                sums.sum(counted, Column.HAMLET, code).movePointLeft(4),
                sown));
        return cells;
    }

    private List<CellSpec> totals(int first) {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, null, Look.TOTAL_TEXT), CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT)));
        for (String season : seasons) {
            cells.add(sums.hectares(cells.size(), counted, Look.TOTAL_NUMBER, "season", season));
        }
        cells.add(sums.hectares(cells.size(), counted, Look.TOTAL_NUMBER));
        cells.add(sums.hectares(cells.size(), signed, Look.TOTAL_NUMBER));
        cells.add(sums.hectares(cells.size(), ContributionColumns.key("CT2-MUA", year), Look.TOTAL_NUMBER));
        cells.add(sums.hectares(cells.size(), land, Look.TOTAL_NUMBER));
        cells.add(sums.amount(cells.size(), "households", Look.TOTAL_WHOLE));
        cells.add(sums.amount(cells.size(), "tonnes", Look.TOTAL_NUMBER));
        BigDecimal sown = figures.plan().hamletsIn(year).stream()
                .map(hamlet -> sown(hamlet.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int column = cells.size();
        cells.add(CellSpec.formula(
                column,
                "ROUND(SUM(" + Refs.near(first, column) + ":" + Refs.near(page.next() - 1, column) + "),4)",
                sown,
                Look.TOTAL_NUMBER));
        cells.add(FigureCells.percent(
                column + 1,
                Refs.near(page.next(), FIRST + seasons.size()),
                Refs.near(page.next(), column),
                sums.sum(counted).movePointLeft(4),
                sown));
        return cells;
    }

    private BigDecimal sown(String hamlet) {
        return figures.plan().sown().stream()
                .filter(area -> area.hamlet().equals(hamlet) && seasons.contains(area.season()))
                .map(SownArea::hectares)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void byBuyer() {
        page.line(Phrases.of("linkage.byBuyer"), Look.SECTION, 20);
        page.header(
                36,
                Stream.of(
                                "number",
                                "linkage.buyer",
                                "linkage.contracts",
                                "linkage.planned",
                                "linkage.signed",
                                "linkage.bought",
                                "linkage.counted",
                                "linkage.households",
                                "linkage.tonnes")
                        .map(Phrases::of)
                        .toList());
        TreeSet<String> buyers = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sums.matching().stream()
                .flatMap(row -> Stream.ofNullable(row.text("buyer")))
                .forEach(buyers::add);
        int number = 0;
        for (String buyer : buyers) {
            number++;
            page.add(
                    CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_WHOLE),
                    CellSpec.text(1, buyer, Look.BODY_TEXT),
                    sums.count(2, Look.BODY_WHOLE, "buyer", buyer),
                    sums.hectares(3, "plannedHa", Look.SPARSE_NUMBER, "buyer", buyer),
                    sums.hectares(4, "signedHa", Look.SPARSE_NUMBER, "buyer", buyer),
                    sums.hectares(5, "boughtHa", Look.SPARSE_NUMBER, "buyer", buyer),
                    sums.hectares(6, counted, Look.SPARSE_NUMBER, "buyer", buyer),
                    sums.amount(7, "households", Look.BODY_WHOLE, "buyer", buyer),
                    sums.amount(8, "tonnes", Look.SPARSE_NUMBER, "buyer", buyer));
        }
    }

    private void notCounted() {
        List<AcceptedRow> omitted = sums.matching().stream()
                .filter(row -> rows.why(row, "CT2") != null)
                .toList();
        rows.write(page, "linkage.omitted", omitted, List.of("seller", "season", "buyer", "status", "signedHa"), "CT2");
    }
}
