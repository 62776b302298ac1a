package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Glossary;

/** {@code Bìa}: whose figures, of what period, which sheets there are, who has sent; form of Decree 30/2020. */
final class CoverPage {

    static final String NAME = "Bìa";
    private static final int VALUE = 2;
    private static final int CUTOFF_ROW = 12;

    /** The day up to which facts count; formulas that judge deadlines look here. */
    static final String CUTOFF_CELL = Refs.cell(NAME, CUTOFF_ROW, VALUE);

    private static final int HALF = 3;
    private static final List<Integer> PLACES = List.of(1, 2, 4, 5);

    private final CheckedRound round;
    private final Plan plan;
    private final Heading heading;
    private final Imprint imprint;
    private final @Nullable SubmissionPage submissions;
    private final Page page = new Page(NAME, 2, 22, 20, 6, 22, 24);

    CoverPage(CheckedRound round, Heading heading, Imprint imprint, @Nullable SubmissionPage submissions) {
        this.round = round;
        this.plan = round.plan();
        this.heading = heading;
        this.imprint = imprint;
        this.submissions = submissions;
    }

    SheetSpec spec(List<String> sheets) {
        letterhead();
        title();
        facts();
        if (submissions != null) {
            sent(submissions);
        }
        contents(sheets);
        signatures();
        return page.portrait();
    }

    private void letterhead() {
        both(Phrases.of("cover.agency"), Look.LETTERHEAD_BOLD, Phrases.of("cover.nation"), Look.LETTERHEAD_BOLD, 18);
        both(heading.communeUpper(), Look.LETTERHEAD_BOLD, Phrases.of("cover.motto"), Look.MOTTO, 18);
        both(Phrases.of("cover.rule"), Look.LETTERHEAD, "", Look.LETTERHEAD, 12);
        String place = plan.setting("place", heading.commune());
        both(
                Phrases.of("cover.number", heading.symbol()),
                Look.LETTERHEAD,
                Phrases.of("cover.placeAndDay", place, imprint.issued().getYear()),
                Look.LETTERHEAD,
                18);
        page.skip();
    }

    private void title() {
        page.line(Phrases.of("cover.title"), Look.SIGNATURE, 24);
        page.line(plan.setting("planTitle", ""), Look.SIGNATURE, 52);
        page.line(Phrases.of("cover.appendix", heading.symbol()), Look.LETTERHEAD);
        page.line(Phrases.of("cover.appendixOf", heading.commune()), Look.LETTERHEAD);
        page.line(Phrases.of("cover.period", heading.periodName()), Look.LETTERHEAD_BOLD, 22);
        page.skip();
    }

    private void facts() {
        Period period = round.period();
        fact("cover.from", CellSpec.date(VALUE, period.from(), Look.BODY_DATE));
        if (page.next() != CUTOFF_ROW) {
            throw new IllegalStateException("the cut-off day stands in row " + page.next());
        }
        fact("cover.cutoff", CellSpec.date(VALUE, period.cutoff(), Look.BODY_DATE));
        fact("cover.version", CellSpec.number(VALUE, BigDecimal.valueOf(imprint.version()), Look.BODY_CENTRED));
        fact("cover.issued", CellSpec.date(VALUE, imprint.issued(), Look.BODY_DATE));
        page.skip();
    }

    private void sent(SubmissionPage reported) {
        page.line(Phrases.of("cover.sent"), Look.SECTION, 20);
        count(SubmissionPage.word(SubmissionStatus.ACCEPTED), reported);
        count(SubmissionPage.word(SubmissionStatus.PARTLY), reported);
        count(SubmissionPage.word(SubmissionStatus.REJECTED), reported);
        count(Glossary.word("submission.NOT_SENT"), reported);
        if (!round.missing().isEmpty()) {
            String names = String.join(
                    "; ",
                    round.missing().stream()
                            .map(code -> plan.reporter(code).map(Reporter::name).orElse(code))
                            .toList());
            page.line(Phrases.of(round.someAgain() ? "cover.missing.again" : "cover.missing", names), Look.GUIDE, 34);
        }
        page.skip();
    }

    private void count(String word, SubmissionPage reported) {
        String formula = "COUNTIF(" + reported.statuses() + "," + Refs.near(page.next(), 1) + ")";
        page.add(
                CellSpec.text(1, word, Look.BODY_TEXT),
                CellSpec.formula(VALUE, formula, BigDecimal.valueOf(reported.having(word)), Look.BODY_WHOLE));
    }

    private void contents(List<String> sheets) {
        page.line(Phrases.of("cover.contents"), Look.SECTION, 20);
        List<String> data = sheets.stream().filter(CoverPage::ofRows).toList();
        for (String sheet : sheets) {
            if (!ofRows(sheet)) {
                page.merge(page.next(), VALUE, page.lastColumn());
                page.add(link(1, sheet), CellSpec.text(VALUE, shows(sheet), Look.PLAIN));
            }
        }
        page.line(Phrases.of("cover.rows"), Look.GUIDE);
        for (int i = 0; i < data.size(); i += PLACES.size()) {
            List<CellSpec> cells = new ArrayList<>();
            for (int k = i; k < Math.min(i + PLACES.size(), data.size()); k++) {
                cells.add(link(PLACES.get(k - i), data.get(k)));
            }
            page.add(cells);
        }
        page.skip();
    }

    private static boolean ofRows(String sheet) {
        return sheet.startsWith(LedgerLayout.ROWS_SHEET) && !sheet.equals(LedgerLayout.SERIES_SHEET);
    }

    private static CellSpec link(int column, String sheet) {
        return CellSpec.text(column, sheet, Look.LINK).linking(null, Refs.place(sheet, 0, 0));
    }

    /** The page of an indicator's own is told by the indicator's name. */
    private String shows(String sheet) {
        String key = "shows." + (sheet.equals(HamletPage.name(plan)) ? "hamlets" : sheet.replace(' ', '_'));
        return Phrases.find(key)
                .map(words -> Phrases.here(plan, key))
                .or(() -> plan.indicator(sheet).map(Names::first))
                .orElse("");
    }

    private void signatures() {
        both(
                Phrases.of("cover.preparer"),
                Look.SIGNATURE,
                Phrases.of("cover.signer", plan.setting("signerTitle", "").replaceAll("\\s*;\\s*", "\n")),
                Look.SIGNATURE,
                36);
        for (int i = 0; i < 3; i++) {
            page.skip();
        }
        both(plan.setting("preparerName", ""), Look.SIGNATURE, plan.setting("signerName", ""), Look.SIGNATURE, 18);
    }

    private void both(String left, Look leftLook, String right, Look rightLook, int points) {
        int row = page.next();
        page.merge(row, 0, HALF - 1);
        page.merge(row, HALF, page.lastColumn());
        page.addHigh(points, List.of(CellSpec.text(0, left, leftLook), CellSpec.text(HALF, right, rightLook)));
    }

    private void fact(String key, CellSpec value) {
        page.add(CellSpec.text(1, Phrases.of(key), Look.BODY_TEXT), value);
    }
}
