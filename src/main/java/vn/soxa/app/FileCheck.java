package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.returned.ReturnedCopies;
import vn.soxa.submission.Submission;
import vn.soxa.submission.SubmissionReader;
import vn.soxa.text.Phrasebook;

/**
 * Checks one file by itself: one that lies in a period's inbox for that period and with what was decided about it, any
 * other for the period that it names, else the one of today.
 */
record FileCheck(Plan plan, WorkFolder folder, Clock clock, Phrasebook say) {

    CheckedSubmission judged(Path file) throws IOException, CannotDoException {
        Period period = period(file);
        String name = String.valueOf(file);
        Decisions decided = decided(file, name);
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

    /** The marked copy and the text that goes with it; none where nothing must be mended. */
    List<Path> written(CheckedSubmission checked) throws IOException, CannotDoException {
        return copies(checked).write(checked);
    }

    Optional<String> message(CheckedSubmission checked) throws CannotDoException {
        return copies(checked).message(checked);
    }

    private ReturnedCopies copies(CheckedSubmission checked) throws CannotDoException {
        return new ReturnedCopies(plan, period(checked.path()), LocalDate.now(clock), new WorkbookAnnotator());
    }

    private Period period(Path file) throws CannotDoException {
        Optional<Period> named = holding(file).or(() -> SubmissionReader.periodOf(file, plan));
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
