package vn.soxa.cli;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.RoundLog;

/** What all commands share: the console, {@code --json}, and a round that tells its progress. */
abstract class RoundCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--verbose", descriptionKey = "verbose")
    private boolean verbose;

    private @Nullable Path folder;

    RoundCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    boolean json() {
        return json;
    }

    @Override
    public final Integer call() throws Exception {
        Closeable lines = lines();
        try {
            return done();
        } finally {
            lines.close();
        }
    }

    /** Does it and gives the exit status. */
    abstract Integer done() throws Exception;

    /** Shows the lines of the log where they are asked for. */
    Closeable lines() {
        return verbose ? RoundLog.mirror(console.err()) : () -> {};
    }

    /** Asks before what cannot be taken back: nobody answers here, so it is not done until it is asked for again. */
    static void refuse(List<String> doubts, String sentence) throws CannotDoException {
        if (!doubts.isEmpty()) {
            throw new CannotDoException(
                    Console.word(sentence, String.join(doubts.get(0).endsWith(".") ? " " : "; ", doubts)));
        }
    }

    ReportingRound round(Path work) {
        folder = work;
        return ReportingRound.open(work, console.progress());
    }

    /** The work folder; null where there is none or it is not known yet. */
    @Nullable
    Path folder() {
        return folder;
    }
}
