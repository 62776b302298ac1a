package vn.soxa.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.soxa.text.Phrasebook;

/**
 * One program at a time writes in a work folder. The lock is the system's own on a small file, so that a crash leaves none;
 * the file says who holds it. Whoever gets it takes away what a killed run left unfinished.
 */
final class Hold implements AutoCloseable {
    static final String FILE = ".dang-dung";

    /** Far behind what is written there, so that others may read it on every system. */
    private static final long LOCKED = 1L << 40;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy", Locale.ROOT);

    private final @Nullable FileChannel channel;

    private Hold(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Begins a verb that writes in a work folder: nobody else does until the entry is closed. */
    static LogEntry begin(Path root, String verb, Clock clock, Phrasebook say) throws IOException, CannotDoException {
        Hold held = of(root, clock, say);
        return LogEntry.of(root, verb).holding(held);
    }

    /** Refuses in a sentence where another holds the folder. */
    static Hold of(Path root, Clock clock, Phrasebook say) throws IOException, CannotDoException {
        if (!Files.isDirectory(root) || !Files.isWritable(root)) {
            return new Hold(null); // what is to be written there says so itself
        }
        Path file = root.resolve(FILE);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locks(channel)) {
            write(channel, holder(clock, say));
            new Unfinished(root).takeAway();
            return new Hold(channel);
        }
        channel.close();
        String who = Files.readString(file, StandardCharsets.UTF_8).strip();
        throw new CannotDoException(say.of("cannot.held", "folder", root.toString(), "who", who));
    }

    /** What writes one file, wherever that is. */
    @FunctionalInterface
    interface Writing<T> {
        T done() throws IOException, CannotDoException;
    }

    /** Holds the work folder that the file lies in while that is written; any other folder is nobody's. */
    static <T> T around(Path file, Phrasebook say, Writing<T> writing) throws IOException, CannotDoException {
        Path root = WorkFolder.holding(file);
        boolean ours = Files.exists(root.resolve(WorkFolder.PLAN_BOOK));
        Hold held = ours ? of(root, WorkFolder.clock(), say) : new Hold(null);
        try {
            return writing.done();
        } finally {
            held.close();
        }
    }

    private static boolean locks(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        } catch (IOException shareThatKnowsNoLocks) {
            return true;
        }
    }

    private static void write(FileChannel channel, String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            return; // it is held all the same
        }
    }

    private static String holder(Clock clock, Phrasebook say) {
        return say.of(
                "held.by",
                "user",
                System.getProperty("user.name", ""),
                "number",
                Long.toString(ProcessHandle.current().pid()),
                "time",
                TIME.format(LocalDateTime.now(clock)));
    }

    /** The file stays: one that is taken away under another's hands would be two. */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
