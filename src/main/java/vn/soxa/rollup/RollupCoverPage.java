package vn.soxa.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Bìa} of a workbook of many communes; form of Decree 30/2020. */
final class RollupCoverPage {

    static final String NAME = "Bìa";
    private static final int VALUE = 2;
    private static final int HALF = 3;

    private final RollupHeading heading;
    private final Page page = new Page(NAME, 2, 22, 20, 6, 22, 24);

    RollupCoverPage(RollupHeading heading) {
        this.heading = heading;
    }

    SheetSpec spec(List<String> sheets) {
        letterhead();
        page.line(Phrases.of("rollup.cover.title"), Look.SIGNATURE, 24);
        page.line(planTitle(), Look.SIGNATURE, 52);
        page.line(Phrases.of("rollup.cover.appendix"), Look.LETTERHEAD);
        page.line(Phrases.of("cover.period", heading.period()), Look.LETTERHEAD_BOLD, 22);
        page.skip();
        facts();
        contents(sheets);
        both(Phrases.of("cover.preparer"), Phrases.of("rollup.cover.signer"), Look.SIGNATURE, Look.SIGNATURE, 36);
        return page.portrait();
    }

    private void letterhead() {
        both(Phrases.of("cover.agency"), Phrases.of("cover.nation"), Look.LETTERHEAD_BOLD, Look.LETTERHEAD_BOLD, 18);
        both(heading.upper(), Phrases.of("cover.motto"), Look.LETTERHEAD_BOLD, Look.MOTTO, 18);
        both(Phrases.of("cover.rule"), "", Look.LETTERHEAD, Look.LETTERHEAD, 12);
        both(
                Phrases.of("cover.number", "BC-UBND"),
                Phrases.of("cover.placeAndDay", "…………", heading.year()),
                Look.LETTERHEAD,
                Look.LETTERHEAD,
                18);
        page.skip();
    }

    /** The plan that most communes carry out. */
    private String planTitle() {
        return heading.rolled().communes().stream()
                .map(book -> book.about("planTitle"))
                .findFirst()
                .orElse("");
    }

    private void facts() {
        LocalDate cutoff = heading.rolled().cutoff();
        fact("cover.cutoff", CellSpec.date(VALUE, cutoff, Look.BODY_DATE));
        fact("rollup.cover.communes", number(heading.rolled().communes().size()));
        fact("rollup.cover.files", number(heading.rolled().files().size()));
        page.skip();
    }

    private void contents(List<String> sheets) {
        page.line(Phrases.of("cover.contents"), Look.SECTION, 20);
        for (String sheet : sheets) {
            page.merge(page.next(), VALUE, page.lastColumn());
            page.add(
                    CellSpec.text(1, sheet, Look.LINK).linking(null, Refs.place(sheet, 0, 0)),
                    CellSpec.text(
                            VALUE,
                            Phrases.find("rollup.shows." + sheet.replace(' ', '_'))
                                    .orElse(""),
                            Look.PLAIN));
        }
        page.skip();
    }

    private void fact(String key, CellSpec value) {
        page.add(CellSpec.text(1, Phrases.of(key), Look.BODY_TEXT), value);
    }

    private static CellSpec number(int number) {
        return CellSpec.number(VALUE, BigDecimal.valueOf(number), Look.BODY_CENTRED);
    }

    private void both(String left, String right, Look leftLook, Look rightLook, int points) {
        int row = page.next();
        page.merge(row, 0, HALF - 1);
        page.merge(row, HALF, page.lastColumn());
        page.addHigh(points, List.of(CellSpec.text(0, left, leftLook), CellSpec.text(HALF, right, rightLook)));
    }
}
