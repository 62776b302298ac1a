package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.Decisions;
import vn.soxa.check.YearSoFar;
import vn.soxa.consolidate.AgainstHistory;
import vn.soxa.consolidate.BehindWithoutCause;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.ConfirmedFigures;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.write.ViewedCopy;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanRows;
import vn.soxa.submission.Inbox;
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
        return new ReportingRound(folder, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), progress);
    }

    /** The work folder that a file lies in, or the file's own folder. */
    public static Path folderOf(Path file) {
        for (Path up = file.toAbsolutePath().getParent(); up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(WorkFolder.PLAN_BOOK))) {
                return up;
            }
        }
        return file.toAbsolutePath().resolveSibling("");
    }

    /** Writes the plan book of the embedded plan: commune, hamlets and officers are to be replaced by one's own. */
    public Path init(@Nullable String commune) throws IOException, CannotDoException {
        PlanRows rows = PlanRows.embedded().withSampleHamlets();
        return new PlanBookFile(folder, say).write(commune == null ? rows : rows.withCommune(commune));
    }

    /** True where there is a plan book to work with. */
    public boolean begun() {
        return Files.exists(folder.planBook());
    }

    /** Adds the periods of a year to the plan book, leaving all else as it is; gives the codes that were not there. */
    public List<String> addYear(int year) throws IOException, CannotDoException {
        return new PlanBookFile(folder, say).addYear(year);
    }

    /** Where the plan book is or will be. */
    public Path planBook() {
        return folder.planBook();
    }

    /** Writes the plan book of the made-up example commune. */
    Path initExample() throws IOException, CannotDoException {
        return new PlanBookFile(folder, say).write(PlanRows.embedded().withExample());
    }

    /** Writes the templates of a period; null is the period of today. */
    public List<Path> issue(@Nullable String period, Audience audience) throws IOException, CannotDoException {
        Plan plan = new PlanBookFile(folder, say).read();
        Period chosen = period(plan, period);
        return new Issue(plan, chosen, folder, progress, say)
                .write(books(plan, chosen).ledger(), books(plan, chosen).collected(), audience);
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
        Path inbox = folder.inbox(period(plan(), period));
        return new Reception(inbox.toAbsolutePath().normalize(), progress, say).take(handedIn);
    }

    /** Reads what came back and judges it; writes nothing. */
    public RoundView look(@Nullable String period) throws IOException, CannotDoException {
        Plan plan = plan();
        return judged(plan, period(plan, period));
    }

    /** Reads what came back, says what is wrong, adds up what is right. Never writes into the inbox. */
    public RoundResult collect(@Nullable String period) throws IOException, CannotDoException {
        Outputs outputs = outputs().warmingUp();
        Plan plan = plan();
        Period chosen = new PeriodChoice(plan, folder, say).collected(period, clock);
        if (chosen.base()) {
            refuseClosed(chosen, decisions(chosen).read());
        }
        RoundView view = chosen.base() ? judged(plan, chosen) : yearSoFar(plan, chosen);
        SheetLimit.require(view.figures(), say);
        progress.mayStop();
        decisions(chosen).remember(view.checked());
        return outputs.write(view.checked(), view.figures());
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
        CheckedRound round = new YearSoFar(over, books.lastPeriod()).of(inbox, last, books.earlier());
        return figured(round, new Consolidator().consolidate(round, last.series()));
    }

    private static RoundView figured(CheckedRound checked, Consolidation figures) {
        CheckedRound ofOwners = ConfirmedFigures.told(BehindWithoutCause.told(checked, figures), figures);
        return new RoundView(AgainstHistory.told(ofOwners, figures), figures);
    }

    /**
     * Puts what goes to the level above into one zip in {@code 4-Tong-hop}: the commune workbook, the reports and the
     * figures, without personal data unless the plan book says otherwise. Collects first, so that what is sent is what
     * came back; of a closed period nothing but this zip is written.
     */
    public Path send(@Nullable String period) throws IOException, CannotDoException {
        Plan plan = plan();
        Period chosen = period(plan, period);
        requireCollected(chosen, "cannot.notCollectedToSend");
        RoundView view = judged(plan, chosen);
        if (decisions(chosen).read().closed().contains(chosen.code())) {
            books(plan, chosen).requireStanding(view.checked(), view.figures());
        } else {
            outputs().write(view.checked(), view.figures());
        }
        return new Sending(folder, progress, say)
                .write(plan, view.checked(), view.figures(), outputs().imprint(chosen));
    }

    private CheckedRound checked(Plan plan, Period period) throws IOException, CannotDoException {
        return judging(plan, period).with(decisions(period).read());
    }

    private Judging judging(Plan plan, Period period) {
        return new Judging(plan, period, folder, today(), progress, say);
    }

    /** Checks files by themselves, without collecting them; an annotated copy of each is all that is written. */
    public List<CheckedSubmission> check(List<Path> files) throws IOException, CannotDoException {
        FileCheck check = fileCheck();
        List<CheckedSubmission> checked = new ArrayList<>();
        progress.starts(say.of("step.read"), files.size());
        for (Path file : files) {
            CheckedSubmission one = check.judged(file);
            check.written(one);
            checked.add(one);
            progress.at(say.of("step.read"), String.valueOf(file.getFileName()));
        }
        return checked;
    }

    /** The same for one file, and nothing is written. */
    public CheckedSubmission inspect(Path file) throws IOException, CannotDoException {
        return fileCheck().judged(file);
    }

    /** What to open to look at a cell of a file: a copy that opens there, or the file where that cannot be. */
    public static Path viewedAt(Path file, CellAddress cell) throws IOException {
        return ViewedCopy.at(file, cell).orElse(file);
    }

    /** The workbooks of a folder and its subfolders, or the one file. */
    public static List<Path> filesIn(Path path) throws IOException {
        return Files.isDirectory(path) ? Inbox.files(path) : List.of(path);
    }

    /** What to send to whoever sent an inspected file; empty where nothing must be mended. */
    public Optional<String> message(CheckedSubmission inspected) throws CannotDoException {
        return fileCheck().message(inspected);
    }

    /** Writes the marked copy of an inspected file and the text to send with it; none where nothing must be mended. */
    public List<Path> annotate(CheckedSubmission inspected) throws IOException, CannotDoException {
        return fileCheck().written(inspected);
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

    private FileCheck fileCheck() throws CannotDoException {
        return new FileCheck(plan(), folder, clock, say);
    }

    /** Closes a collected period: its figures stay as they are. */
    public String close(@Nullable String period) throws IOException, CannotDoException {
        Period chosen = period(plan(), period);
        requireCollected(chosen, "cannot.notCollected");
        decisions(chosen).close(chosen.code());
        return chosen.code();
    }

    /** Keeps what the officer decided about a period: see the options of {@code collect}. */
    public void decide(
            @Nullable String period, List<String> accept, List<String> as, List<String> pin, List<String> exclude)
            throws IOException, CannotDoException {
        DecisionChange change = DecisionChange.of(accept, as, pin, exclude, say);
        if (!change.decisions().isEmpty()) {
            Plan plan = plan();
            new Decidable(judging(plan, period(plan, period)), say).keep(change);
        }
    }

    private void requireCollected(Period period, String sentence) throws IOException, CannotDoException {
        if (folder.latestCommuneWorkbook(period).isEmpty()) {
            throw new CannotDoException(say.of(
                    sentence, "period", period.code(), "folder", folder.root().toString()));
        }
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
