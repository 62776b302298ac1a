package vn.soxa.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;

/** Where the commands speak: results on one stream, progress and failures on the other. */
record Console(PrintStream out, PrintStream err) {

    /** A sentence for the officer, then what whoever helps needs to know. */
    void failed(Exception failure) {
        err.println(word("failed"));
        failure.printStackTrace(err);
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
