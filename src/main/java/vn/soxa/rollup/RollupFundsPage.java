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
import vn.soxa.consolidate.FundLine;
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
                    source,
                    Look.BODY_NUMBER,
                    entry.getValue(),
                    CommuneLines.FUND_SOURCE,
                    FlatSheet.is(source));
        }
        line("", Phrases.of("total"), Look.TOTAL_NUMBER, all().toList());
        page.skip();
        page.line(Phrases.of("rollup.funds.byCommune"), Look.SECTION, 20);
        header("rollup.communes.1");
        for (CommuneBook book : heading.rolled().communes()) {
            List<Summary.Fund> own = ofYear(book).toList();
            line(book.code(), book.name(), Look.BODY_NUMBER, own, CommuneLines.COMMUNE, FlatSheet.is(book.code()));
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

    private void line(String number, String name, Look look, List<Summary.Fund> funds, Object... criteria) {
        boolean total = look == Look.TOTAL_NUMBER;
        BigDecimal planned = FundLine.total(funds.stream().map(Summary.Fund::planned));
        BigDecimal spent = FundLine.total(funds.stream().map(Summary.Fund::spent));
        Object[] all = Stream.concat(Stream.of(CommuneLines.FUND_YEAR, "" + heading.year()), Stream.of(criteria))
                .toArray();
        String plannedCell = Refs.near(page.next(), 2);
        String spentCell = Refs.near(page.next(), 3);
        page.add(
                CellSpec.text(0, number, total ? Look.TOTAL_TEXT : Look.BODY_CENTRED),
                CellSpec.text(1, name, total ? Look.TOTAL_TEXT : Look.BODY_TEXT),
                amount(2, CommuneLines.FUND_PLANNED, all, planned, look),
                amount(3, CommuneLines.FUND_SPENT, all, spent, look),
                CellSpec.formula(
                        4,
                        "ROUND(" + plannedCell + "-" + spentCell + ",6)",
                        CommuneLines.rounded(planned.subtract(spent)),
                        look),
                FigureCells.percent(5, spentCell, plannedCell, spent, planned));
    }

    private CellSpec amount(int column, int item, Object[] criteria, BigDecimal stored, Look look) {
        return CellSpec.formula(column, lines.funds().sum(item, criteria), CommuneLines.rounded(stored), look);
    }
}
