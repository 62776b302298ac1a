package vn.soxa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a work folder with the plan book of the embedded plan. */
@Command(name = "init", resourceBundle = "vn.soxa.cli.help")
final class InitCommand extends RoundCommand {

    @Parameters(index = "0", paramLabel = "THƯ_MỤC", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--commune", paramLabel = "TÊN_XÃ", descriptionKey = "commune")
    private @Nullable String commune;

    InitCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path book = round(folder).init(commune);
        Written.print(this, "init.done", java.util.List.of(book));
        return Main.ACCEPTED;
    }
}
