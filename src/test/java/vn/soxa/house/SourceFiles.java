package vn.soxa.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own Java files. */
final class SourceFiles {
    static final Path ALL = Path.of("src");
    static final Path MAIN = Path.of("src/main/java");

    private SourceFiles() {}

    static List<Path> javaFilesBelow(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
