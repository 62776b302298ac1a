package vn.soxa.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Status;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Kinh phí}: planned and spent by source; by task it stands on {@code Nhiệm vụ}. */
final class FundsPage {

    static final String NAME = "Kinh phí";

    private final Consolidation figures;
    private final DataSheet data;
    private final Heading heading;
    private final Page page = new Page(NAME, 6, 40, 34, 18, 18, 18, 14);

    FundsPage(Consolidation figures, DataSheet data, Heading heading) {
        this.figures = figures;
        this.data = data;
        this.heading = heading;
    }

    SheetSpec spec() {
        String year = "" + figures.period().year();
        Sums sums = new Sums(data);
        page.title(Phrases.of("funds.title", year), heading.periodLine());
        page.line(Phrases.of("funds.bySource"), Look.SECTION, 20);
        page.header(
                36,
                Stream.of("number", "funds.source", "funds.planned", "funds.spent", "funds.left", "funds.share")
                        .map(Phrases::of)
                        .toList());
        TreeSet<String> sources = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sums.matching("year", year).stream()
                .flatMap(row -> Stream.ofNullable(row.text("source")))
                .forEach(sources::add);
        int number = 0;
        for (String source : sources) {
            number++;
            line(
                    sums,
                    CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_CENTRED),
                    source,
                    false,
                    "year",
                    year,
                    "source",
                    source);
        }
        total(sums, year);
        page.skip();
        new RowList(figures.plan(), data)
                .write(
                        page,
                        "funds.rows",
                        sums.matching("year", year),
                        List.of("source", "content", "task", "planned", "spent"),
                        null);
        return page.print(-1, -1);
    }

    /** Of what nobody reported there is no sum. */
    private void total(Sums sums, String year) {
        if (sums.matching("year", year).isEmpty()) {
            page.line(StatusWords.word(Status.NO_DATA), Look.GUIDE);
        } else {
            line(sums, CellSpec.text(0, null, Look.TOTAL_TEXT), Phrases.of("total"), true, "year", year);
        }
    }

    private void line(Sums sums, CellSpec number, String name, boolean total, String... criteria) {
        Look look = total ? Look.TOTAL_NUMBER : Look.BODY_NUMBER;
        BigDecimal planned = sums.sum("planned", criteria);
        BigDecimal spent = sums.sum("spent", criteria);
        String plannedCell = Refs.near(page.next(), 2);
        String spentCell = Refs.near(page.next(), 3);
        page.add(
                number,
                CellSpec.text(1, name, total ? Look.TOTAL_TEXT : Look.BODY_TEXT),
                sums.amount(2, "planned", look, criteria),
                sums.amount(3, "spent", look, criteria),
                CellSpec.formula(4, "ROUND(" + plannedCell + "-" + spentCell + ",6)", planned.subtract(spent), look),
                planned.signum() == 0
                        ? CellSpec.text(5, null, Look.BODY_CENTRED)
                        : FigureCells.percent(5, spentCell, plannedCell, spent, planned));
    }
}
