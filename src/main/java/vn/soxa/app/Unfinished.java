package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soxa.office.write.AtomicFile;

/** What a killed run left in a work folder; nobody else works there while it is taken away. */
record Unfinished(Path root) {
    /** Root, period, its folders, what is in them. */
    private static final int DEPTH = 5;

    /** As this version and those before it call what is not finished. */
    private static final Pattern NAME = Pattern.compile(
            Pattern.quote(AtomicFile.UNFINISHED) + ".*|~soxa.*\\.tmp|\\..+\\.(xlsx|xlsm|docx|json|txt|zip|png)\\.tmp");

    void takeAway() throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.find(root, DEPTH, (file, about) -> isLeft(file))) {
            left = all.sorted((one, other) -> other.compareTo(one)).toList();
        } catch (java.io.UncheckedIOException closedFolder) {
            return;
        }
        for (Path file : left) {
            delete(file);
        }
    }

    private boolean isLeft(Path file) {
        Path inside = root.relativize(file);
        for (Path part : inside) {
            if (NAME.matcher(part.toString()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return; // it is in nobody's way
        }
    }
}
