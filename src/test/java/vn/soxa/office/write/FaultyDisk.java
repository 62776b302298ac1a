package vn.soxa.office.write;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The disk that all files of the program are written to, with a fault at one of its steps: the program is killed there, the
 * disk has no room from there on, or one file is open elsewhere. What was not forced can be taken away afterwards.
 */
public final class FaultyDisk implements Disk, AutoCloseable {

    /** What comes at the step. */
    public enum Fault {
        NONE,
        KILLED,
        FULL
    }

    /** Nothing is done any more, not even what would be done on the way out. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Moved(Path to, @Nullable ByteBuffer before) {}

    private static final String FULL = "No space left on device";

    private final Fault fault;
    private final int at;
    private final String open;
    private final Set<Path> unforced = new HashSet<>();
    private final Deque<Moved> moved = new ArrayDeque<>();
    private int step;

    private FaultyDisk(Fault fault, int at, String open) {
        this.fault = fault;
        this.at = at;
        this.open = open;
        AtomicFile.on(this);
    }

    /** A fault at a step, the first being 1; it is over when this is closed. */
    public static FaultyDisk failing(Fault fault, int at) {
        return new FaultyDisk(fault, at, "");
    }

    /** A disk on which files of that name are open in another program, as on Windows. */
    public static FaultyDisk holding(String open) {
        return new FaultyDisk(Fault.NONE, 0, open);
    }

    /** How many steps there were. */
    public int steps() {
        return step;
    }

    /** The current goes: contents that were not forced are gone, and so are names. */
    public synchronized void powerCut() throws IOException {
        for (Path file : unforced) {
            if (Files.exists(file)) {
                Files.write(file, new byte[0]);
            }
        }
        while (!moved.isEmpty()) {
            Moved last = moved.pop();
            ByteBuffer before = last.before();
            if (before == null) {
                Files.deleteIfExists(last.to());
            } else {
                try (SeekableByteChannel file = Files.newByteChannel(last.to(), CREATE, TRUNCATE_EXISTING, WRITE)) {
                    file.write(before);
                }
            }
        }
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step();
        room(file);
        OutputStream real = Disk.super.create(file);
        synchronized (this) {
            unforced.add(file);
        }
        return new FilterOutputStream(real) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                step();
                if (full()) {
                    throw new IOException(FULL);
                }
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void folder(Path folder) throws IOException {
        step();
        room(folder);
        Disk.super.folder(folder);
    }

    @Override
    public synchronized void force(Path file) throws IOException {
        step();
        Disk.super.force(file);
        unforced.remove(file);
    }

    @Override
    public synchronized void forceNames(Path folder) {
        step();
        Disk.super.forceNames(folder);
        moved.removeIf(name -> name.to().toAbsolutePath().startsWith(folder.toAbsolutePath()));
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        step();
        if (!open.isEmpty() && Files.exists(to) && to.endsWith(open)) {
            throw new FileSystemException(from.toString(), to.toString(), "being used by another process");
        }
        ByteBuffer before = Files.isRegularFile(to) ? ByteBuffer.wrap(Files.readAllBytes(to)) : null;
        Disk.super.move(from, to);
        moved.push(new Moved(to, before));
        if (unforced.remove(from)) {
            unforced.add(to);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        Disk.super.delete(file);
    }

    @Override
    public void close() {
        AtomicFile.on(Disk.REAL);
    }

    private synchronized void step() {
        step++;
        if (fault == Fault.KILLED && step >= at) {
            throw new Killed();
        }
    }

    private void room(Path file) throws IOException {
        if (full()) {
            throw new FileSystemException(file.toString(), null, FULL);
        }
    }

    private synchronized boolean full() {
        return fault == Fault.FULL && step >= at;
    }
}
