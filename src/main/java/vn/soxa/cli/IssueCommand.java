package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.Audience;
import vn.soxa.app.Doubts;
import vn.soxa.app.ReportingRound;
import vn.soxa.plan.Plan;

/** Writes one template for each hamlet and officer. */
@Command(name = "issue", resourceBundle = "vn.soxa.cli.help")
final class IssueCommand extends RoundCommand {

    /** Whom {@code --only} names. */
    enum Only {
        hamlets,
        officers
    }

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--period", paramLabel = "KỲ", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--only", paramLabel = "hamlets|officers", descriptionKey = "only")
    private @Nullable Only only;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    IssueCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        Audience audience =
                only == null ? Audience.EVERYBODY : only == Only.hamlets ? Audience.HAMLETS : Audience.OFFICERS;
        ReportingRound round = round(folder);
        Plan plan = round.plan();
        refuse(yes ? List.of() : new Doubts().beforeIssuing(plan), "doubts.issue");
        List<Path> files = round.issue(period, audience);
        Written.templates(this, files, plan);
        return Main.ACCEPTED;
    }
}
