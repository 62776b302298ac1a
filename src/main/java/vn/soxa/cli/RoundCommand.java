package vn.soxa.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import vn.soxa.app.ReportingRound;

/** What all commands share: the console, {@code --json}, and a round that tells its progress. */
abstract class RoundCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    RoundCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    boolean json() {
        return json;
    }

    ReportingRound round(Path folder) {
        return ReportingRound.open(folder, console.progress());
    }
}
