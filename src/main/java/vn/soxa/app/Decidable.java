package vn.soxa.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Phrasebook;

/** Refuses decisions about files that are not there and reporters that nobody knows: they would never be honoured. */
record Decidable(Plan plan, Path inbox, Phrasebook say) {

    void require(List<Decision> decisions) throws CannotDoException {
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
