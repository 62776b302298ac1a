package vn.soxa.office.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Files appear whole or not at all: written beside the target, then moved into place. */
public final class AtomicFile {
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
        Path absolute = target.toAbsolutePath();
        Files.createDirectories(parent(absolute));
        Path unfinished = absolute.resolveSibling("." + absolute.getFileName() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                filling.fill(out);
            }
            return absolute.equals(place(unfinished, absolute)) ? target : freeName(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Null if the target is in use. */
    private static @Nullable Path place(Path unfinished, Path target) throws IOException {
        try {
            move(unfinished, target);
            return target;
        } catch (FileSystemException inUse) {
            if (!Files.exists(target)) {
                throw inUse;
            }
            return null;
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
        throw new FileSystemException(target.toString());
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
