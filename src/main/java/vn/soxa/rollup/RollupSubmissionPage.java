package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Tình hình nộp} of many communes: which workbook counts, who in the commune has reported. */
final class RollupSubmissionPage {

    static final String NAME = "Tình hình nộp";
    private static final int FIRST = 4;
    private static final List<String> STATUSES = List.of("REPORTERS", "ACCEPTED", "PARTLY", "REJECTED", "NOT_SENT");

    private final CommuneLines lines;
    private final RollupHeading heading;
    private final Page page = new Page(NAME, 9, 28, 18, 8, 10, 10, 10, 10, 10, 12, 39);

    RollupSubmissionPage(CommuneLines lines, RollupHeading heading) {
        this.lines = lines;
        this.heading = heading;
    }

    SheetSpec spec() {
        page.title(Phrases.of("rollup.submissions.title"), heading.line());
        int header = page.header(
                50,
                IntStream.rangeClosed(0, page.lastColumn())
                        .mapToObj(i -> Phrases.of("rollup.submissions." + i))
                        .toList());
        int first = page.next();
        heading.rolled().communes().forEach(book -> page.add(line(book)));
        int last = Math.max(first, page.next() - 1);
        page.add(totals(first, last));
        page.sheet().freeze(header + 1, 2);
        return page.print(header, header);
    }

    private List<CellSpec> line(CommuneBook book) {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, book.code(), Look.BODY_CENTRED),
                CellSpec.text(1, book.name(), Look.BODY_TEXT),
                CellSpec.text(2, book.province(), Look.BODY_TEXT),
                CellSpec.number(3, BigDecimal.valueOf(book.version()), Look.BODY_CENTRED)));
        for (String status : STATUSES) {
            cells.add(CellSpec.number(cells.size(), BigDecimal.valueOf(book.sent(status)), Look.BODY_WHOLE));
        }
        int all = book.sent("REPORTERS");
        int missing = book.sent("NOT_SENT");
        String whole = Refs.near(page.next(), FIRST);
        String part = Refs.near(page.next(), FIRST) + "-" + Refs.near(page.next(), FIRST + 4);
        cells.add(FigureCells.percent(
                FIRST + 5, "(" + part + ")", whole, BigDecimal.valueOf(all - (long) missing), BigDecimal.valueOf(all)));
        cells.add(lines.toBook(CellSpec.text(FIRST + 6, book.link(), Look.BODY_LINK), book, NAME, 0));
        return cells;
    }

    private List<CellSpec> totals(int first, int last) {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < FIRST; i++) {
            cells.add(CellSpec.text(i, i == 1 ? Phrases.of("total") : null, Look.TOTAL_TEXT));
        }
        for (int i = 0; i < STATUSES.size(); i++) {
            String status = STATUSES.get(i);
            long stored = heading.rolled().communes().stream()
                    .mapToLong(book -> book.sent(status))
                    .sum();
            int column = FIRST + i;
            String formula = "SUM(" + Refs.near(first, column) + ":" + Refs.near(last, column) + ")";
            cells.add(CellSpec.formula(column, formula, BigDecimal.valueOf(stored), Look.TOTAL_WHOLE));
        }
        return cells;
    }
}
