package vn.soxa.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.soxa.book.Names;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.DocumentSpec;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanHead;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The report that goes upward with the commune workbook: its figures in sentences, in the form of Decree 30/2020. */
public final class CommuneReport {

    static final Phrasebook WORDS = new Phrasebook(CommuneReport.class, "letter_vi.properties");
    private static final List<String> NUMBERS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI");

    private final Consolidation figures;
    private final CheckedRound round;
    private final Plan plan;
    private final ReportTo to;
    private final Phrasebook words;
    private final Letter letter;

    private CommuneReport(Consolidation figures, CheckedRound round, ReportTo to) {
        this.figures = figures;
        this.round = round;
        this.plan = figures.plan();
        this.to = to;
        this.words = WORDS.calling(Hamlet.kinds(plan.hamlets()));
        this.letter = new Letter(plan, figures.period(), to, words);
    }

    /** The report of a period. */
    public static DocumentSpec of(Consolidation figures, CheckedRound round, ReportTo to) {
        CommuneReport report = new CommuneReport(figures, round, to);
        return report.spec(report.content());
    }

    /** The report of one of several plans, to the level above. */
    public static DocumentSpec of(Consolidation figures, CheckedRound round, PlanHead head) {
        String title = WORDS.of("letter.ownPlan", "name", Names.small(head.name()));
        return of(figures.of(head, title), round, ReportTo.SUPERIOR);
    }

    /**
     * A report out of turn, on a page: what was asked for and nothing else.
     *
     * @param last the period whose books the figures were taken from
     */
    public static DocumentSpec ofChosen(Consolidation figures, CheckedRound round, ReportTo to, Period last) {
        CommuneReport report = new CommuneReport(figures, round, to);
        return report.spec(report.chosen(last));
    }

    private DocumentSpec spec(List<DocumentBlock> content) {
        return new DocumentSpec(
                words.of("title", "period", letter.periodName(), "commune", plan.communeName()),
                letter.fields(),
                content,
                figures.period().communeDue().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private List<DocumentBlock> chosen(Period last) {
        ReportText text = new ReportText(words);
        opening(text);
        new ChosenPart(figures, words).write(text, last);
        text.say("chosen.annex");
        closing(text);
        return text.blocks();
    }

    private List<DocumentBlock> content() {
        ReportText text = new ReportText(words);
        ReportBody body = new ReportBody(figures, round, to, words);
        opening(text);
        body.write(text, sent(), missing());
        annexes(text, body.mainParts());
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
        String all = words.of("sent", "hamlets", share(asked, true), "officers", share(asked, false));
        if (round.missing().isEmpty()) {
            return all;
        }
        String missing = words.of("sent.missing", "names", ConcernsPart.join(missing()));
        return all + " " + missing + " " + words.of("sent.old");
    }

    private String share(List<Reporter> asked, boolean hamlets) {
        Amounts amounts = new Amounts(words);
        List<Reporter> those =
                asked.stream().filter(reporter -> reporter.hamlet() == hamlets).toList();
        long sent = those.stream()
                .filter(reporter -> !round.missing().contains(reporter.code()))
                .count();
        return words.of("count.parts", "some", amounts.count(sent), "all", amounts.count(those.size()));
    }

    private List<String> missing() {
        return round.missing().stream()
                .map(code -> plan.hamlet(code)
                        .map(Hamlet::spoken)
                        .or(() -> plan.reporter(code).map(Reporter::name))
                        .orElse(code))
                .toList();
    }

    /** Named as annexes: whoever reads the letter knows of no sheets or files. */
    private void annexes(ReportText text, int before) {
        String number = before < NUMBERS.size() ? NUMBERS.get(before) : "" + (before + 1);
        text.heading(words.of("part.heading", "number", number, "title", words.of("part.annexes")));
        List<String> names = List.of(words.of("annexes").split(";", -1));
        for (int i = 0; i < names.size(); i++) {
            text.say(
                    "annexes.one",
                    "number",
                    NUMBERS.get(i),
                    "name",
                    names.get(i).strip());
        }
    }
}
