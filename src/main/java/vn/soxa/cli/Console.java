package vn.soxa.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.soxa.app.Progress;

/**
 * Where the commands speak: results on one stream, progress and failures on the other.
 *
 * @param terminal whether a person watches, so that a line may be drawn again
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {

    /** Nobody watches. */
    Console(PrintStream out, PrintStream err) {
        this(out, err, false);
    }

    Progress progress() {
        return new ProgressBar(err, terminal);
    }

    /** A sentence for the officer, and where whoever helps finds the rest. */
    void failed(Optional<Path> log) {
        err.println(log.map(file -> word("failed", file)).orElseGet(() -> word("failed.unlogged")));
    }

    /** A line of the resource bundle with {@code {0}}, {@code {1}} … filled. */
    static String word(String key, Object... args) {
        String line =
                ResourceBundle.getBundle("vn.soxa.cli.console", Locale.ROOT).getString(key);
        for (int i = 0; i < args.length; i++) {
            line = line.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return line;
    }
}
