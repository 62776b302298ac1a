package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.book.StatusWords;
import vn.soxa.consolidate.FundLine;
import vn.soxa.consolidate.Status;
import vn.soxa.ledger.Summary;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Kinh phí} of many communes in the period's year: by source, then by commune. */
final class RollupFundsPage {

    static final String NAME = "Kinh phí";

    private final CommuneLines lines;
    private final RollupHeading heading;
    private final Page page = new Page(NAME, 9, 44, 18, 18, 18, 14);

    RollupFundsPage(CommuneLines lines, RollupHeading heading) {
        this.lines = lines;
        this.heading = heading;
    }

    SheetSpec spec() {
        page.title(Phrases.of("rollup.money.title", "" + heading.year()), heading.line());
        page.line(Phrases.of("funds.bySource"), Look.SECTION, 20);
        header("funds.source");
        Map<String, List<Summary.Fund>> bySource = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        all().forEach(fund -> {
            String key = fund.source().toLowerCase(Locale.ROOT);
            names.putIfAbsent(key, fund.source());
            bySource.computeIfAbsent(key, source -> new ArrayList<>()).add(fund);
        });
        int number = 0;
        for (Map.Entry<String, List<Summary.Fund>> entry : bySource.entrySet()) {
            number++;
            String source = names.getOrDefault(entry.getKey(), "");
            line(
                    "" + number,
                    CellSpec.text(1, source, Look.BODY_TEXT),
                    Look.BODY_NUMBER,
                    entry.getValue(),
                    CommuneLines.FUND_SOURCE,
                    FlatSheet.is(source));
        }
        line("", CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT), Look.TOTAL_NUMBER, all().toList());
        page.skip();
        page.line(Phrases.of("rollup.funds.byCommune"), Look.SECTION, 20);
        header("rollup.communes.1");
        for (CommuneBook book : heading.rolled().communes()) {
            List<Summary.Fund> own = ofYear(book).toList();
            CellSpec name = CellSpec.text(1, book.name(), own.isEmpty() ? Look.BODY_TEXT : Look.BODY_LINK);
            CellSpec linked = own.isEmpty() ? name : lines.toBook(name, book, NAME, 0);
            line(book.code(), linked, Look.BODY_NUMBER, own, CommuneLines.COMMUNE, FlatSheet.is(book.code()));
        }
        return page.print(-1, -1);
    }

    private void header(String name) {
        page.header(
                36,
                Stream.of("number", name, "funds.planned", "funds.spent", "funds.left", "funds.share")
                        .map(Phrases::of)
                        .toList());
    }

    private Stream<Summary.Fund> all() {
        return heading.rolled().communes().stream().flatMap(this::ofYear);
    }

    private Stream<Summary.Fund> ofYear(CommuneBook book) {
        return book.summary().funds().stream().filter(fund -> Objects.equals(fund.year(), heading.year()));
    }

    private void line(String number, CellSpec name, Look look, List<Summary.Fund> funds, Object... criteria) {
        boolean total = look == Look.TOTAL_NUMBER;
        CellSpec first = CellSpec.text(0, number, total ? Look.TOTAL_TEXT : Look.BODY_CENTRED);
        if (funds.isEmpty()) {
            List<CellSpec> cells = new ArrayList<>(List.of(first, name));
            Look blank = total ? Look.TOTAL_TEXT : Look.BODY_CENTRED;
            for (int i = 2; i <= page.lastColumn(); i++) {
                cells.add(CellSpec.text(i, i == 2 ? StatusWords.word(Status.NO_DATA) : null, blank));
            }
            page.add(cells);
            return;
        }
        BigDecimal planned = FundLine.total(funds.stream().map(Summary.Fund::planned));
        BigDecimal spent = FundLine.total(funds.stream().map(Summary.Fund::spent));
        Object[] all = Stream.concat(Stream.of(CommuneLines.FUND_YEAR, "" + heading.year()), Stream.of(criteria))
                .toArray();
        String plannedCell = Refs.near(page.next(), 2);
        String spentCell = Refs.near(page.next(), 3);
        page.add(
                first,
                name,
                amount(2, CommuneLines.FUND_PLANNED, all, planned, look),
                amount(3, CommuneLines.FUND_SPENT, all, spent, look),
                CellSpec.formula(
                        4,
                        "ROUND(" + plannedCell + "-" + spentCell + ",6)",
                        CommuneLines.rounded(planned.subtract(spent)),
                        look),
                planned.signum() == 0
                        ? CellSpec.text(5, null, Look.BODY_CENTRED)
                        : FigureCells.percent(5, spentCell, plannedCell, spent, planned));
    }

    private CellSpec amount(int column, int item, Object[] criteria, BigDecimal stored, Look look) {
        return CellSpec.formula(column, lines.funds().sum(item, criteria), CommuneLines.rounded(stored), look);
    }
}
