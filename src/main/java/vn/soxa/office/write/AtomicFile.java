package vn.soxa.office.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Files appear whole or not at all: written beside the target, forced to the disk, then moved into place, so that a power
 * cut leaves the old one or the new one.
 */
public final class AtomicFile {
    /** Begins the name of what is not finished; a killed run leaves it behind. */
    public static final String UNFINISHED = ".soxa";

    /** The reason where the target cannot be replaced though it may be written to. */
    public static final String IN_USE = "used by another process";

    private static final int TRIES = 99;

    /** Puts the content into the stream; the stream is closed by the caller of this. */
    @FunctionalInterface
    public interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes the file, replacing an older one.
     *
     * @return where it is: beside the target under the next free name, {@code … (2).xlsx}, if the target is open in
     *     another program
     */
    public static Path write(Path target, Filling filling) throws IOException {
        return write(target, filling, true);
    }

    /** The same of a file that is looked for under its own name only: one that is in use is left as it is, and told. */
    public static Path replace(Path target, Filling filling) throws IOException {
        return write(target, filling, false);
    }

    private static Path write(Path target, Filling filling, boolean orBeside) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = parent(absolute);
        Files.createDirectories(folder);
        if (Files.isDirectory(absolute)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        Path unfinished = folder.resolve(UNFINISHED + UUID.randomUUID() + ".tmp");
        try {
            fill(unfinished, filling);
            boolean placed = placed(unfinished, absolute);
            if (!placed && !orBeside) {
                throw new FileSystemException(target.toString(), null, IN_USE);
            }
            Path written = placed ? target : freeName(unfinished, target);
            force(folder);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path unfinished, Filling filling) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            filling.fill(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The name in the folder too; Windows keeps it by itself and opens no folder. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windows) {
            return;
        }
    }

    /** False if the target is in use. */
    private static boolean placed(Path unfinished, Path target) throws IOException {
        try {
            move(unfinished, target);
            return true;
        } catch (FileSystemException inUse) {
            if (!Files.exists(target)) {
                throw inUse;
            }
            return false;
        }
    }

    private static Path freeName(Path unfinished, Path target) throws IOException {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (int number = 2; number <= TRIES; number++) {
            Path free = target.resolveSibling(stem + " (" + number + ")" + ending);
            if (!Files.exists(free)) {
                move(unfinished, free.toAbsolutePath());
                return free;
            }
        }
        throw new FileSystemException(target.toString(), null, IN_USE);
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException sharedFolder) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path parent(Path absolute) throws IOException {
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new FileSystemException(absolute.toString());
        }
        return parent;
    }
}
