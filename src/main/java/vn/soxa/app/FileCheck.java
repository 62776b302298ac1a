package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.write.ViewedCopy;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.returned.ReturnedCopies;
import vn.soxa.submission.Listing;
import vn.soxa.submission.Submission;
import vn.soxa.submission.SubmissionReader;
import vn.soxa.text.Phrasebook;

/**
 * Checks one file by itself: one that lies in a period's inbox for that period and with what was decided about it, any
 * other for the period that it names, else the one of today.
 */
public final class FileCheck {

    private final Plan plan;
    private final WorkFolder folder;
    private final Clock clock;
    private final Progress progress;
    private final Phrasebook say;

    private FileCheck(Plan plan, WorkFolder folder, Clock clock, Progress progress, Phrasebook say) {
        this.plan = plan;
        this.folder = folder;
        this.clock = clock;
        this.progress = progress;
        this.say = say;
    }

    /** By the plan book of a work folder, with the clock of this machine. */
    public static FileCheck open(Path folder, Progress progress) throws CannotDoException {
        return of(folder, WorkFolder.clock(), progress);
    }

    static FileCheck of(Path folder, Clock clock, Progress progress) throws CannotDoException {
        WorkFolder work = new WorkFolder(folder);
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        return new FileCheck(new PlanBookFile(work, say).read(), work, clock, progress, say);
    }

    /** The workbooks of a folder and its subfolders, or the one file. */
    public static List<Path> filesIn(Path path) throws IOException {
        return Files.isDirectory(path) ? Listing.of(path).files() : List.of(path);
    }

    /** What to open to look at a cell of a file: a copy that opens there, or the file where that cannot be. */
    public static Path viewedAt(Path file, CellAddress cell) throws IOException {
        return ViewedCopy.at(file, cell).orElse(file);
    }

    /** Files that stand for themselves. */
    public List<CheckedSubmission> check(List<Path> files) throws IOException, CannotDoException {
        return check(files, null);
    }

    /**
     * Files that lie anywhere; an annotated copy of each is all that is written.
     *
     * @param original the file whose copy is checked, which may lie in an inbox; null where the files stand for themselves
     */
    public List<CheckedSubmission> check(List<Path> files, @Nullable Path original)
            throws IOException, CannotDoException {
        for (Path file : files) {
            if (Files.notExists(file)) {
                throw new CannotDoException(say.of("cannot.noFileHere", "file", String.valueOf(file)));
            }
        }
        try (LogEntry log = LogEntry.of(folder.root(), "check")) {
            List<CheckedSubmission> checked = new ArrayList<>();
            progress.starts(say.of("step.read"), files.size());
            for (Path file : files) {
                CheckedSubmission one = judged(file, original == null ? file : original);
                annotate(one);
                checked.add(one);
                progress.at(say.of("step.read"), String.valueOf(file.getFileName()));
            }
            log.done(checked);
            return checked;
        }
    }

    /** The same for one file, and nothing is written. */
    public CheckedSubmission inspect(Path file) throws IOException, CannotDoException {
        try (LogEntry log = LogEntry.of(folder.root(), "inspect")) {
            CheckedSubmission checked = judged(file, file);
            log.done(List.of(checked));
            return checked;
        }
    }

    private CheckedSubmission judged(Path file, Path original) throws IOException, CannotDoException {
        Period period = period(file, original);
        String name = String.valueOf(file);
        Decisions decided = decided(original, name);
        Submission submission = new SubmissionReader(plan, period)
                .read(
                        file,
                        name,
                        decided.as().get(name),
                        SettledReadings.readings(decided).getOrDefault(name, Map.of()));
        Ledger ledger = new PriorWorkbooks(plan, period, folder, say).ledger();
        return RoundChecker.check(plan, period, ledger, List.of(submission), decided, null)
                .submissions()
                .get(0);
    }

    /** Writes the marked copy of an inspected file and the text to send with it; none where nothing must be mended. */
    public List<Path> annotate(CheckedSubmission checked) throws IOException, CannotDoException {
        return Hold.around(checked.path(), say, () -> copies(checked).write(checked));
    }

    /** What to send to whoever sent an inspected file; empty where nothing must be mended. */
    public Optional<String> message(CheckedSubmission checked) throws CannotDoException {
        return copies(checked).message(checked);
    }

    private ReturnedCopies copies(CheckedSubmission checked) throws CannotDoException {
        return new ReturnedCopies(
                plan, period(checked.path(), checked.path()), LocalDate.now(clock), new WorkbookAnnotator());
    }

    private Period period(Path file, Path original) throws CannotDoException {
        Optional<Period> named = holding(original).or(() -> SubmissionReader.periodOf(file, plan));
        return named.isPresent() ? named.get() : new PeriodChoice(plan, folder, say).of(null, clock);
    }

    /** The period in whose inbox the file lies. */
    private Optional<Period> holding(Path file) {
        return plan.periods().stream()
                .filter(period -> absolute(file).startsWith(inbox(period)))
                .findFirst();
    }

    /** What was decided about the file, under the name it is checked by. */
    private Decisions decided(Path file, String name) throws IOException, CannotDoException {
        Optional<Period> period = holding(file);
        if (period.isEmpty()) {
            return Decisions.none();
        }
        String kept = inbox(period.get()).relativize(absolute(file)).toString().replace('\\', '/');
        return new DecisionFile(folder.decisions(period.get()), say).read().about(kept, name);
    }

    private Path inbox(Period period) {
        return absolute(folder.inbox(period));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
