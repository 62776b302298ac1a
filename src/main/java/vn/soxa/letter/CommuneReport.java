package vn.soxa.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.DocumentSpec;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The report that goes upward with the commune workbook: its figures in sentences, in the form of Decree 30/2020. */
public final class CommuneReport {

    static final Phrasebook WORDS = new Phrasebook(CommuneReport.class, "letter_vi.properties");
    private static final int ANNEXES = 5;

    private final Consolidation figures;
    private final CheckedRound round;
    private final Plan plan;
    private final Letter letter;

    private CommuneReport(Consolidation figures, CheckedRound round, ReportTo to) {
        this.figures = figures;
        this.round = round;
        this.plan = figures.plan();
        this.letter = new Letter(plan, figures.period(), to, WORDS);
    }

    /** {@code workbook}: the name of the commune workbook that goes with it. */
    public static DocumentSpec of(Consolidation figures, CheckedRound round, ReportTo to, String workbook) {
        return new CommuneReport(figures, round, to).whole(workbook);
    }

    /**
     * A report out of turn, on a page: what was asked for and nothing else.
     *
     * @param last the period whose books the figures were taken from
     */
    public static DocumentSpec ofChosen(
            Consolidation figures, CheckedRound round, ReportTo to, String workbook, Period last) {
        CommuneReport report = new CommuneReport(figures, round, to);
        return report.spec(report.chosen(workbook, last));
    }

    private DocumentSpec spec(List<DocumentBlock> content) {
        return new DocumentSpec(
                WORDS.of("title", "period", letter.periodName(), "commune", plan.communeName()),
                letter.fields(),
                content,
                figures.period().communeDue().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private DocumentSpec whole(String workbook) {
        return spec(content(workbook));
    }

    private List<DocumentBlock> chosen(String workbook, Period last) {
        ReportText text = new ReportText(WORDS);
        opening(text);
        new ChosenPart(figures, WORDS).write(text, last);
        text.say("chosen.annex", "file", workbook);
        closing(text);
        return text.blocks();
    }

    private List<DocumentBlock> content(String workbook) {
        ReportText text = new ReportText(WORDS);
        TargetsPart targets = new TargetsPart(figures, WORDS);
        TasksPart tasks = new TasksPart(figures, WORDS);
        ConcernsPart concerns = new ConcernsPart(figures, targets, WORDS);
        opening(text);
        text.paragraph(sent());
        targets.write(text);
        tasks.write(text);
        new FundsPart(figures, WORDS).write(text);
        tasks.funds(text);
        concerns.difficulties(text);
        concerns.proposals(text);
        concerns.next(text, missing());
        annexes(text, workbook);
        closing(text);
        return text.blocks();
    }

    private void closing(ReportText text) {
        text.say("closing.to", "period", letter.periodName(), "who", letter.who(), "to", letter.receiver());
    }

    private void opening(ReportText text) {
        LocalDate cutoff = figures.period().cutoff();
        text.say(
                "opening",
                "plan",
                letter.planName(),
                "who",
                letter.who(),
                "period",
                letter.periodName(),
                "cutoff",
                VietnameseFormat.officialDate(cutoff));
    }

    /** How many sent what counts, and who did not. */
    private String sent() {
        List<Reporter> asked = plan.reporters(figures.period());
        String all = WORDS.of("sent", "hamlets", share(asked, true), "officers", share(asked, false));
        if (round.missing().isEmpty()) {
            return all;
        }
        String missing = WORDS.of("sent.missing", "names", ConcernsPart.join(missing()));
        return all + " " + missing + " " + WORDS.of("sent.old");
    }

    private String share(List<Reporter> asked, boolean hamlets) {
        Amounts amounts = new Amounts(WORDS);
        List<Reporter> those =
                asked.stream().filter(reporter -> reporter.hamlet() == hamlets).toList();
        long sent = those.stream()
                .filter(reporter -> !round.missing().contains(reporter.code()))
                .count();
        return WORDS.of("count.parts", "some", amounts.count(sent), "all", amounts.count(those.size()));
    }

    private List<String> missing() {
        return round.missing().stream()
                .map(code -> plan.hamlet(code)
                        .map(hamlet -> WORDS.of("hamlets.name", "name", hamlet.name()))
                        .or(() -> plan.reporter(code).map(Reporter::name))
                        .orElse(code))
                .toList();
    }

    private static void annexes(ReportText text, String workbook) {
        text.heading("part.annexes");
        text.say("annexes", "file", workbook);
        for (int i = 1; i <= ANNEXES; i++) {
            text.say("annexes." + i);
        }
    }
}
