package vn.soxa.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soxa.app.Doubts;
import vn.soxa.app.ReportingRound;

/** Puts what goes to the level above into one file. */
@Command(name = "send", resourceBundle = "vn.soxa.cli.help")
final class SendCommand extends RoundCommand {

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--period", paramLabel = "KỲ", descriptionKey = "period")
    private @Nullable String period;

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    SendCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        ReportingRound round = round(folder);
        if (!yes) {
            refuse(new Doubts().beforeSending(round.look(period)), "doubts.send");
        }
        Path zip = round.send(period);
        Written.print(this, "send.done", List.of(zip));
        return Main.ACCEPTED;
    }
}
