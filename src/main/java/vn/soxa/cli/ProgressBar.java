package vn.soxa.cli;

import java.io.PrintStream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.app.Progress;

/** How far a command is: one line that is drawn again on a terminal, a line a file anywhere else. */
final class ProgressBar implements Progress {
    private static final int BAR = 24;
    private static final int LINE = 78;

    private final PrintStream err;
    private final boolean terminal;
    private int total;
    private int done;

    ProgressBar(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void starts(String step, int files) {
        total = files;
        done = 0;
    }

    @Override
    public synchronized void at(String step, String file) {
        if (!terminal || done >= total) {
            err.println(step + ": " + file);
            return;
        }
        done++;
        String text = Console.word("progress", bar(), done, total, step, file);
        err.print("\r" + StringUtils.rightPad(StringUtils.abbreviate(text, LINE), LINE));
        if (done == total) {
            err.println("\r" + StringUtils.rightPad(Console.word("progress.done", step, total), LINE));
        }
        err.flush();
    }

    private String bar() {
        int full = BAR * done / total;
        return "#".repeat(full) + ".".repeat(BAR - full);
    }
}
