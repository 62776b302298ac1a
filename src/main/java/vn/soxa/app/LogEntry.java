package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;

/** What the log tells of one verb, from its beginning to its end; the log is opened while the verb works already. */
final class LogEntry implements AutoCloseable {

    private final String verb;
    private final Background<LogFile> log;
    private final List<String> lines = new ArrayList<>();
    private final long began = System.nanoTime();
    private boolean done;
    private @Nullable Hold held;

    private LogEntry(String verb, Background<LogFile> log) {
        this.verb = verb;
        this.log = log;
    }

    static LogEntry of(@Nullable Path folder, String verb) {
        return new LogEntry(verb, Background.start(() -> {
            LogFile log = LogFile.into(RoundLog.file(folder));
            RoundLog.tell("{} begins, Java {}, {}", verb, Runtime.version(), System.getProperty("os.name"));
            return log;
        }));
    }

    /** Lets go of the work folder when the verb is over. */
    LogEntry holding(Hold hold) {
        held = hold;
        return this;
    }

    /** It came to its end, with so many of what it is about. */
    void done(String what, int count) {
        lines.add(what + " " + count);
        done = true;
    }

    /** It came to its end: what was read, by reporter, and what was found in it. */
    void done(RoundView view) {
        view.checked().submissions().forEach(this::file);
        view.checked().byReporter().forEach((reporter, found) -> line(reporter, "", found.stream()));
        done(
                "period " + view.period().code() + ", missing",
                view.checked().missing().size());
    }

    /** The same of files that are no round. */
    void done(List<CheckedSubmission> files) {
        files.forEach(this::file);
        done("files", files.size());
    }

    private void file(CheckedSubmission file) {
        String reporter = file.reporter();
        String rows = file.status() + ", rows " + file.accepted().size() + " + "
                + file.rejected().size();
        line(reporter == null ? "-" : reporter, rows, file.findings().stream());
    }

    private void line(String reporter, String what, Stream<Finding> findings) {
        Map<FindingCode, Long> counts =
                findings.collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        lines.add(reporter + " " + what + " " + counts);
    }

    /** Writes it; a verb that did not come to its end failed or was stopped. */
    @Override
    public void close() throws IOException {
        try {
            write();
        } finally {
            if (held != null) {
                held.close();
            }
        }
    }

    private void write() throws IOException {
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        LogFile open = log.result();
        lines.forEach(line -> RoundLog.tell("{} {}", verb, line));
        RoundLog.tell("{} {} in {} ms", verb, done ? "done" : "not done", took);
        open.close();
    }
}
