package vn.soxa.office.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files appear whole or not at all: written beside the target, forced to the disk, then moved into place, so that a power
 * cut leaves the old one or the new one. Whatever the program writes for people it writes here.
 */
public final class AtomicFile {
    /** Begins the name of what is not finished; a killed run leaves it behind. */
    public static final String UNFINISHED = ".soxa";

    /** The reason where the target cannot be replaced though it may be written to. */
    public static final String IN_USE = "used by another process";

    private static final int TRIES = 99;

    private static volatile Disk disk = Disk.REAL;

    /** Puts the content into the stream; the stream is closed by the caller of this. */
    @FunctionalInterface
    public interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    /** Moves what is finished to where it belongs, and gives the place. */
    @FunctionalInterface
    private interface Placing {
        Path place(Path finished) throws IOException;
    }

    private AtomicFile() {}

    /** Another disk from now on, for all: one that fails when it is told to. */
    static void on(Disk other) {
        disk = other;
    }

    /**
     * Writes the file, replacing an older one.
     *
     * @return where it is: beside the target under the next free name, {@code … (2).xlsx}, if the target is open in
     *     another program
     */
    public static Path write(Path target, Filling filling) throws IOException {
        return write(target, filling, finished -> overOrBeside(finished, target));
    }

    /** The same of a file that is looked for under its own name only: one that is in use is left as it is, and told. */
    public static Path replace(Path target, Filling filling) throws IOException {
        return write(target, filling, finished -> over(finished, target));
    }

    /** A copy with the date of its original, in the place of an older file. */
    public static void copy(Path from, Path target) throws IOException {
        FileTime dated = Files.getLastModifiedTime(from);
        placed(target, out -> Files.copy(from, out), dated, finished -> over(finished, target));
    }

    /** The same under a name that nothing has; false, and nothing done, if it is taken. */
    public static boolean add(Path from, Path target) throws IOException {
        FileTime dated = Files.getLastModifiedTime(from);
        try {
            placed(target, out -> Files.copy(from, out), dated, finished -> disk.moveToFree(finished, target));
            return true;
        } catch (FileAlreadyExistsException taken) {
            if (Files.exists(target)) {
                return false;
            }
            throw taken;
        }
    }

    /** Moves a file to where older ones of its name are kept, over one that lies there. */
    public static void putAway(Path file, Path folder) throws IOException {
        folder(folder);
        disk.move(file, folder.resolve(file.getFileName()));
        disk.forceNames(folder);
    }

    /** A folder that will still be there after a power cut. */
    public static Path folder(Path folder) throws IOException {
        make(folder.toAbsolutePath());
        return folder;
    }

    private static Path write(Path target, Filling filling, Placing placing) throws IOException {
        return placed(target, filling, null, placing);
    }

    private static Path placed(Path target, Filling filling, @Nullable FileTime dated, Placing placing)
            throws IOException {
        Path folder = parent(target.toAbsolutePath());
        make(folder);
        Path unfinished = folder.resolve(UNFINISHED + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(new Named(disk.create(unfinished), target))) {
                filling.fill(out);
            }
            if (dated != null) {
                Files.setLastModifiedTime(unfinished, dated);
            }
            disk.force(unfinished);
            Path written = placing.place(unfinished);
            disk.forceNames(folder);
            return written;
        } catch (FileSystemException fault) {
            throw unfinished.toString().equals(fault.getFile()) ? about(target, fault) : fault;
        } finally {
            disk.delete(unfinished);
        }
    }

    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = parent(folder);
            make(above);
            disk.folder(folder);
            disk.forceNames(above);
        }
    }

    private static Path over(Path finished, Path target) throws IOException {
        if (!replaced(finished, target)) {
            throw new FileSystemException(target.toString(), null, IN_USE);
        }
        return target;
    }

    private static Path overOrBeside(Path finished, Path target) throws IOException {
        return replaced(finished, target) ? target : beside(finished, target);
    }

    /** False if the target is in use. */
    private static boolean replaced(Path finished, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        try {
            disk.move(finished, target.toAbsolutePath());
            return true;
        } catch (FileSystemException inUse) {
            if (!Files.exists(target)) {
                throw inUse;
            }
            return false;
        }
    }

    private static Path beside(Path finished, Path target) throws IOException {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (int number = 2; number <= TRIES; number++) {
            Path free = target.resolveSibling(stem + " (" + number + ")" + ending);
            if (!Files.exists(free)) {
                disk.move(finished, free.toAbsolutePath());
                return free;
            }
        }
        throw new FileSystemException(target.toString(), null, IN_USE);
    }

    private static Path parent(Path absolute) throws IOException {
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new FileSystemException(absolute.toString());
        }
        return parent;
    }

    /** A fault of a file under its working name, told of the file it was to be. */
    private static IOException about(Path target, IOException fault) {
        String file = target.toString();
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        FileSystemException named = fault instanceof AccessDeniedException
                ? new AccessDeniedException(file)
                : new FileSystemException(file, null, Objects.toString(reason, fault.toString()));
        named.initCause(fault);
        return named;
    }

    /** Says which file it was that a disk had no room for. */
    private static final class Named extends FilterOutputStream {
        private final Path target;

        Named(OutputStream out, Path target) {
            super(out);
            this.target = target;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException fault) {
                throw about(target, fault);
            }
        }
    }
}
