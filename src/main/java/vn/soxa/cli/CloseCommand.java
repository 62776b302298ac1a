package vn.soxa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a period: its figures stay, later corrections are restatements. */
@Command(name = "close", resourceBundle = "vn.soxa.cli.help")
final class CloseCommand extends RoundCommand {

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--period", paramLabel = "KỲ", descriptionKey = "period")
    private @Nullable String period;

    CloseCommand(Console console) {
        super(console);
    }

    @Override
    Integer done() throws Exception {
        String closed = round(folder).close(period);
        console().err().println(Console.word("close.done", closed));
        return Main.ACCEPTED;
    }
}
