package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.check.YearSoFar;
import vn.soxa.consolidate.AgainstHistory;
import vn.soxa.consolidate.BehindWithoutCause;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.ConfirmedFigures;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.consolidate.PartsAboveWholes;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanRows;
import vn.soxa.text.Phrasebook;

/** The round of a commune over its work folder: plan book, templates out, workbooks back, one commune workbook. */
public final class ReportingRound {

    private final WorkFolder folder;
    private final Clock clock;
    private final Progress progress;
    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    public ReportingRound(Path folder, Clock clock, Progress progress) {
        this.folder = new WorkFolder(folder);
        this.clock = clock;
        this.progress = progress;
    }

    /** With the clock of this machine, in Vietnam. */
    public static ReportingRound open(Path folder, Progress progress) {
        return new ReportingRound(folder, WorkFolder.clock(), progress);
    }

    /** Writes the plan book of the embedded plan; what the commune does not say of itself is to be written into it. */
    public Path init(NewCommune commune) throws IOException, CannotDoException {
        return init(commune, List.of());
    }

    /** The same with shipped plans, several in one book if need be; each is named as its folder. */
    public Path init(NewCommune commune, List<String> plans) throws IOException, CannotDoException {
        Path book = new PlanBookFile(folder, say).write(commune, plans);
        try (LogEntry log = log("init")) {
            log.done("plan books", 1);
        }
        return book;
    }

    /** True where there is a plan book to work with. */
    public boolean begun() {
        return Files.exists(folder.planBook());
    }

    /** Adds the periods of a year to the plan book, leaving all else as it is; gives the codes that were not there. */
    public List<String> addYear(int year) throws IOException, CannotDoException {
        try (LogEntry log = alone("add-year")) {
            List<String> periods = new PlanBookFile(folder, say).addYear(year);
            log.done("periods", periods.size());
            return periods;
        }
    }

    /** Where the plan book is or will be. */
    public Path planBook() {
        return folder.planBook();
    }

    /** Writes the plan book of the made-up example commune. */
    Path initExample() throws IOException, CannotDoException {
        return new PlanBookFile(folder, say).write(PlanRows.embedded().withExample());
    }

    /** What was written of a period so far. */
    public WrittenOutputs written(Period period) throws IOException {
        return WrittenOutputs.of(folder, period);
    }

    /** Writes the templates of a period; null is the period of today. */
    public List<Path> issue(@Nullable String period, Audience audience) throws IOException, CannotDoException {
        try (LogEntry log = alone("issue")) {
            Plan plan = plan();
            Period chosen = period(plan, period);
            List<Path> templates = new Issue(plan, chosen, folder, progress, say)
                    .write(books(plan, chosen).ledger(), books(plan, chosen).collected(), audience);
            log.done("period " + chosen.code() + ", templates", templates.size());
            return templates;
        }
    }

    /** What the plan book asks, of whom, and when. */
    public Plan plan() throws CannotDoException {
        return new PlanBookFile(folder, say).read();
    }

    /** The period of this code; null is the period of today, else the last one that was issued. */
    public Period periodOf(Plan plan, @Nullable String code) throws CannotDoException {
        return period(plan, code);
    }

    /** Copies what was handed in into the inbox of a period: never over another file. */
    public List<Path> receive(@Nullable String period, List<Path> handedIn) throws IOException, CannotDoException {
        try (LogEntry log = alone("receive")) {
            Path inbox = folder.inbox(period(plan(), period));
            List<Path> taken = new Reception(inbox.toAbsolutePath().normalize(), progress, say).take(handedIn);
            log.done("files", taken.size());
            return taken;
        }
    }

    /** Reads what came back and judges it; writes nothing. */
    public RoundView look(@Nullable String period) throws IOException, CannotDoException {
        try (LogEntry log = log("look")) {
            Plan plan = plan();
            RoundView view = judged(plan, period(plan, period));
            log.done(view);
            return view;
        }
    }

    /** Reads what came back, says what is wrong, adds up what is right. Never writes into the inbox. */
    public RoundResult collect(@Nullable String period) throws IOException, CannotDoException {
        Outputs outputs = outputs().warmingUp();
        try (LogEntry log = alone("collect")) {
            Plan plan = plan();
            Period chosen = new PeriodChoice(plan, folder, say).collected(period, clock);
            if (chosen.base()) {
                refuseClosed(chosen, decisions(chosen).read());
            }
            RoundView view = chosen.base() ? judged(plan, chosen) : yearSoFar(plan, chosen);
            SheetLimit.require(view.figures(), say);
            progress.mayStop();
            decisions(chosen).remember(view.checked());
            RoundResult result = outputs.write(view.checked(), view.figures());
            log.done(view);
            return result;
        }
    }

    private RoundView judged(Plan plan, Period chosen) throws IOException, CannotDoException {
        CheckedRound checked = checked(plan, chosen);
        return figured(checked, new Consolidator().consolidate(checked, ChosenDays.before(checked)));
    }

    /** A report over base periods, from their books; their inboxes and workbooks stay as they are. */
    private RoundView yearSoFar(Plan plan, Period over) throws IOException, CannotDoException {
        YearBooks books = new YearBooks(plan, over, folder, say);
        Ledger last = books.last();
        CheckedRound inbox = checked(plan, books.lastPeriod());
        CheckedRound round = new YearSoFar(over, books.lastPeriod()).of(inbox, last, books.earlier(last));
        return figured(round, new Consolidator().consolidate(round, last.series()));
    }

    private static RoundView figured(CheckedRound checked, Consolidation figures) {
        CheckedRound ofOwners = ConfirmedFigures.told(BehindWithoutCause.told(checked, figures), figures);
        CheckedRound parts = PartsAboveWholes.told(ofOwners, figures);
        return new RoundView(AgainstHistory.told(parts, figures), figures);
    }

    /**
     * Puts what goes to the level above into one zip in {@code 4-Tong-hop}: the commune workbook, the reports and the
     * figures, without personal data unless the plan book says otherwise. Collects first, so that what is sent is what
     * came back; of a closed period nothing but this zip is written.
     */
    public Path send(@Nullable String period) throws IOException, CannotDoException {
        try (LogEntry log = alone("send")) {
            Plan plan = plan();
            Period chosen = period(plan, period);
            requireCollected(chosen, "cannot.notCollectedToSend");
            RoundView view = judged(plan, chosen);
            if (decisions(chosen).read().closed().contains(chosen.code())) {
                books(plan, chosen).requireStanding(view.checked(), view.figures());
            } else {
                outputs().write(view.checked(), view.figures());
            }
            Path zip = new Sending(folder, progress, say)
                    .write(plan, view.checked(), view.figures(), outputs().imprint(chosen));
            log.done(view);
            return zip;
        }
    }

    private CheckedRound checked(Plan plan, Period period) throws IOException, CannotDoException {
        return judging(plan, period).with(decisions(period).read());
    }

    private Judging judging(Plan plan, Period period) {
        return new Judging(plan, period, folder, today(), progress, say);
    }

    /** The files that the last collect of a period was made from, by their path in the inbox. */
    public Set<String> collected(Period period) throws IOException {
        return new Collected(folder.result(period)).files();
    }

    /** What to send to whoever sent a file of the inbox, or, by the code of a reporter, to one who sent nothing. */
    public Map<String, String> messages(RoundView view) {
        return new Messaging(view, today()).texts();
    }

    /** The marked copy of each file of the inbox that must be mended, as far as one was written. */
    public Map<String, Path> returnedCopies(RoundView view) {
        return new ReturnedFiles(folder.returned(view.period())).of(view.checked());
    }

    /** Closes a collected period: its figures stay as they are. */
    public String close(@Nullable String period) throws IOException, CannotDoException {
        try (LogEntry log = alone("close")) {
            Period chosen = period(plan(), period);
            requireCollected(chosen, "cannot.notCollected");
            decisions(chosen).close(chosen.code(), DecisionNote.now(clock, ""));
            log.done("periods", 1);
            return chosen.code();
        }
    }

    /** Keeps what the officer decided about a period: see the options of {@code collect}. */
    public void decide(
            @Nullable String period, List<String> accept, List<String> as, List<String> pin, List<String> exclude)
            throws IOException, CannotDoException {
        decide(period, accept, as, pin, exclude, "");
    }

    /** The same with what was said, and by whom. */
    public void decide(
            @Nullable String period,
            List<String> accept,
            List<String> as,
            List<String> pin,
            List<String> exclude,
            String because)
            throws IOException, CannotDoException {
        DecisionChange change = DecisionChange.of(accept, as, pin, exclude, say);
        if (change.decisions().isEmpty()) {
            return;
        }
        try (LogEntry log = alone("decide")) {
            Plan plan = plan();
            new Decidable(judging(plan, period(plan, period)), say).keep(change, DecisionNote.now(clock, because));
            log.done("decisions", change.decisions().size());
        }
    }

    private void requireCollected(Period period, String sentence) throws IOException, CannotDoException {
        if (folder.latestCommuneWorkbook(period).isEmpty()) {
            throw new CannotDoException(say.of(
                    sentence, "period", period.code(), "folder", folder.root().toString()));
        }
    }

    /** For what writes: nobody else does meanwhile. */
    private LogEntry alone(String verb) throws IOException, CannotDoException {
        return Hold.begin(folder.root(), verb, clock, say);
    }

    private LogEntry log(String verb) {
        return LogEntry.of(folder.root(), verb);
    }

    private Outputs outputs() {
        return Outputs.of(folder, today(), progress, say);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Period period(Plan plan, @Nullable String code) throws CannotDoException {
        return new PeriodChoice(plan, folder, say).of(code, clock);
    }

    private PriorWorkbooks books(Plan plan, Period period) {
        return new PriorWorkbooks(plan, period, folder, say);
    }

    private DecisionFile decisions(Period period) {
        return new DecisionFile(folder.decisions(period), say);
    }

    private void refuseClosed(Period period, Decisions decisions) throws CannotDoException {
        if (decisions.closed().contains(period.code())) {
            throw new CannotDoException(say.of("cannot.closed", "period", period.code()));
        }
        if (!Files.isDirectory(folder.inbox(period))) {
            throw new CannotDoException(
                    say.of("cannot.noInbox", "folder", folder.inbox(period).toString()));
        }
    }
}
