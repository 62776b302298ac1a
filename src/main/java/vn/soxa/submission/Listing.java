package vn.soxa.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a folder and its subfolders; no link inside it is followed, the folder itself may be one.
 *
 * @param files what is to be read, in the order of the names
 * @param closed folders that may not be looked into
 */
public record Listing(List<Path> files, List<Path> closed) {

    public static Listing of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Listing(List.of(), List.of());
        }
        Walk walk = new Walk(folder.toRealPath());
        Files.walkFileTree(walk.real, walk);
        return new Listing(walk.inside(folder, walk.files), walk.inside(folder, walk.closed));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path real;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> closed = new ArrayList<>();

        Walk(Path real) {
            this.real = real;
        }

        List<Path> inside(Path folder, List<Path> found) {
            return found.stream()
                    .map(place -> folder.resolve(real.relativize(place)))
                    .sorted()
                    .toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes about) {
            return Leftover.isFolder(entered) && !entered.equals(real)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            if (about.isRegularFile() && !Leftover.is(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What went away meanwhile was not sent; the folder itself has to be readable. */
        @Override
        public FileVisitResult visitFileFailed(Path place, IOException failure) throws IOException {
            if (place.equals(real)) {
                throw failure;
            }
            if (!(failure instanceof NoSuchFileException)) {
                closed.add(place);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) {
            if (failure != null) {
                closed.add(left);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
