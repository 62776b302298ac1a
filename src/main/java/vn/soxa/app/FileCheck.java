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
import vn.soxa.office.WorkbookAnnotator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.report.ReturnedCopies;
import vn.soxa.submission.Submission;
import vn.soxa.submission.SubmissionReader;
import vn.soxa.text.Phrasebook;

/** Checks one file by itself, for the period that it names, else the one of today. */
record FileCheck(Plan plan, WorkFolder folder, Clock clock, Phrasebook say) {

    CheckedSubmission judged(Path file) throws IOException, CannotDoException {
        Period period = period(file);
        Submission submission = new SubmissionReader(plan, period).read(file, String.valueOf(file), null, Map.of());
        Ledger ledger = new Books(plan, period, folder, say).ledger();
        return RoundChecker.check(plan, period, ledger, List.of(submission), Decisions.none(), null)
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
        Optional<Period> named = SubmissionReader.periodOf(file, plan);
        return named.isPresent() ? named.get() : new PeriodChoice(plan, folder, say).of(null, clock);
    }
}
