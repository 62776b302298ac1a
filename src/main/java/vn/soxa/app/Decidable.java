package vn.soxa.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Phrasebook;

/** Refuses decisions about files that are not there and reporters that nobody knows: they would never be honoured. */
record Decidable(Plan plan, WorkFolder folder, Phrasebook say) {

    /** Adds them to what was decided about the period before. */
    void keep(DecisionChange change, Period period) throws IOException, CannotDoException {
        require(change.decisions(), folder.inbox(period));
        DecisionFile file = new DecisionFile(folder.decisions(period), say);
        file.write(change.applied(file.read()));
    }

    private void require(List<Decision> decisions, Path inbox) throws CannotDoException {
        for (Decision decision : decisions) {
            if (!new File(inbox.toFile(), decision.file()).isFile()) {
                throw new CannotDoException(
                        say.of("cannot.noSuchFile", "file", decision.file(), "folder", inbox.toString()));
            }
            if (decision instanceof Decision.Assign assign) {
                require(assign);
            }
        }
    }

    private void require(Decision.Assign assign) throws CannotDoException {
        String reporter = assign.reporter();
        if (!reporter.isBlank() && plan.reporter(reporter.strip()).isEmpty()) {
            String codes = plan.reporters().stream().map(Reporter::code).collect(Collectors.joining(", "));
            throw new CannotDoException(say.of("cannot.noSuchReporter", "reporter", reporter, "reporters", codes));
        }
    }
}
