package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.Audience;

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

    IssueCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        Audience audience =
                only == null ? Audience.EVERYBODY : only == Only.hamlets ? Audience.HAMLETS : Audience.OFFICERS;
        List<Path> files = round(folder).issue(period, audience);
        Written.print(this, "issue.done", files);
        return Main.ACCEPTED;
    }
}
