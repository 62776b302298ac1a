package vn.soxa.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.check.Decisions;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Phrasebook;

/** Refuses decisions that would never be honoured: about files, cells and reporters that are not there, or too late. */
record Decidable(Judging judging, Phrasebook say) {

    /** Adds them to what was decided about the period before, with a note beside each. */
    void keep(DecisionChange change, DecisionNote note) throws IOException, CannotDoException {
        Period period = judging.period();
        DecisionFile file = new DecisionFile(judging.folder().decisions(period), say);
        Decisions kept = file.read();
        if (kept.closed().contains(period.code()) && !change.reopens()) {
            throw new CannotDoException(say.of("cannot.closed", "period", period.code()));
        }
        for (Decision decision : change.decisions()) {
            require(decision, judging.folder().inbox(period));
        }
        Decisions decided = change.applied(kept);
        AnswerCheck check = new AnswerCheck(judging, change.withoutAnswers().applied(kept), decided);
        for (Decision decision : change.decisions()) {
            if (decision instanceof Decision.Accept answer && !answer.reading().isBlank()) {
                check.require(answer);
            }
        }
        Map<String, DecisionNote> notes = new TreeMap<>();
        change.about().forEach(about -> notes.put(about, note));
        file.write(decided, notes);
    }

    private void require(Decision decision, Path inbox) throws CannotDoException {
        if (takesBack(decision)) {
            return;
        }
        if (!new File(inbox.toFile(), decision.file()).isFile()) {
            throw new CannotDoException(
                    say.of("cannot.noSuchFile", "file", decision.file(), "folder", inbox.toString()));
        }
        if (decision instanceof Decision.Assign assign) {
            require(assign);
        }
    }

    /** Of a file that is gone, too. */
    private static boolean takesBack(Decision decision) {
        return decision instanceof Decision.Reopen
                || decision instanceof Decision.Release
                || (decision instanceof Decision.Accept accept
                        && accept.reading().isBlank())
                || (decision instanceof Decision.Assign assign
                        && assign.reporter().isBlank());
    }

    private void require(Decision.Assign assign) throws CannotDoException {
        Plan plan = judging.plan();
        String reporter = assign.reporter();
        if (!reporter.isBlank() && plan.reporter(reporter.strip()).isEmpty()) {
            String codes = plan.reporters().stream().map(Reporter::code).collect(Collectors.joining(", "));
            throw new CannotDoException(say.of("cannot.noSuchReporter", "reporter", reporter, "reporters", codes));
        }
    }
}
