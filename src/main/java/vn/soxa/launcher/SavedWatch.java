package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.Timer;

/** Notices that a file which is looked at was saved again; one that is still being written is waited for. */
final class SavedWatch {
    private static final int EVERY_MILLIS = 1_000;

    private final Supplier<Map<Path, Instant>> read;
    private final Work work;
    private final BooleanSupplier changed;
    private final Timer timer = new Timer(EVERY_MILLIS, event -> look());
    private String last = "";

    /** {@code read}: the files as they were read; {@code changed} is told of a change that has come to rest. */
    SavedWatch(Supplier<Map<Path, Instant>> read, Work work, BooleanSupplier changed) {
        this.read = read;
        this.work = work;
        this.changed = changed;
    }

    void start() {
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    private void look() {
        Map<Path, Instant> known = read.get();
        work.aside(
                () -> known.entrySet().stream()
                        .filter(file -> savedSince(file.getKey(), file.getValue()))
                        .map(file -> InboxWatch.line(file.getKey()))
                        .sorted()
                        .collect(Collectors.joining("\n")),
                this::seen);
    }

    private void seen(String now) {
        boolean atRest = now.equals(last);
        last = now;
        if (atRest && !now.isEmpty() && changed.getAsBoolean()) {
            last = "";
        }
    }

    /** A program that saves takes the file away for a moment. */
    private static boolean savedSince(Path file, Instant then) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().equals(then);
        } catch (IOException away) {
            return false;
        }
    }
}
