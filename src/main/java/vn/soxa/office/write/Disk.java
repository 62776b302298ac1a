package vn.soxa.office.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What a disk does for a file to appear, step by step; what is not forced, a power cut takes away. */
interface Disk {
    Disk REAL = new Disk() {};

    /** A new file. */
    default OutputStream create(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    default void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** The content of a file. */
    default void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The names in a folder; Windows keeps them by itself and opens no folder. */
    default void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windows) {
            return;
        }
    }

    /** Over a file that has the name. */
    default void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException sharedFolder) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Never over a file that has the name. */
    default Path moveToFree(Path from, Path to) throws IOException {
        return Files.move(from, to);
    }

    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
