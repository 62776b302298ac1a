package vn.soxa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.WorkFolder;

/**
 * Notices what comes into the inbox, on any kind of drive, by looking every few seconds; a file that is still growing
 * is waited for.
 */
final class InboxWatch {
    private static final int EVERY_MILLIS = 2_000;

    private final Supplier<@Nullable Path> inbox;
    private final Work work;
    private final BooleanSupplier changed;
    private final BooleanSupplier planBookChanged;
    private final Timer timer = new Timer(EVERY_MILLIS, event -> check());
    private String read = "";
    private String last = "";
    private String readPlanBook = "";
    private String lastPlanBook = "";

    /** {@code changed} is told of a change that has come to rest; false to be told again. */
    InboxWatch(Supplier<@Nullable Path> inbox, Work work, BooleanSupplier changed, BooleanSupplier planBookChanged) {
        this.inbox = inbox;
        this.work = work;
        this.changed = changed;
        this.planBookChanged = planBookChanged;
    }

    void start() {
        readPlanBook = "";
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    private void check() {
        Path folder = inbox.get();
        if (folder != null) {
            work.aside(() -> listing(folder), this::seen);
            work.aside(() -> planBook(folder), this::planBookSeen);
        }
    }

    private void seen(String now) {
        boolean atRest = now.equals(last);
        last = now;
        if (atRest && !now.equals(read) && changed.getAsBoolean()) {
            read = now;
        }
    }

    /** Size and time of the plan book above the inbox; one that is being written is not there for a moment. */
    private static String planBook(Path inbox) {
        Path folder = inbox.resolve("../..").normalize();
        return folder + line(new WorkFolder(folder).planBook());
    }

    private void planBookSeen(String now) {
        boolean atRest = now.equals(lastPlanBook);
        lastPlanBook = now;
        boolean same = now.equals(readPlanBook) || now.indexOf('|') < 0;
        if (atRest && !same && (readPlanBook.isEmpty() || planBookChanged.getAsBoolean())) {
            readPlanBook = now;
        }
    }

    /** What was there when the inbox was last read. */
    void read(String listing) {
        read = listing;
    }

    /** Names, sizes and times of the files, without the locks of office programs; the folder alone if it is away. */
    static String listing(Path folder) {
        if (!Files.isDirectory(folder)) {
            return folder.toString();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("~")
                            && !String.valueOf(file.getFileName()).startsWith(".~"))
                    .sorted()
                    .map(InboxWatch::line)
                    .collect(Collectors.joining("\n", folder + "\n", ""));
        } catch (IOException | UncheckedIOException away) {
            return folder.toString();
        }
    }

    /** Name, size and time; blank for what is no file. */
    static String line(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return is.isRegularFile() ? file + "|" + is.size() + "|" + is.lastModifiedTime() : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
