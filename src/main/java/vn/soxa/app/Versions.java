package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is replaced over time and its earlier versions, which stay in another folder.
 *
 * @param target where the file belongs; a numbered one beside it stands if that was open in another program
 * @param old the folder of earlier versions
 */
record Versions(Path target, Path old) {

    /** The file that stands: the newest, if one was open and a numbered one was written. */
    Optional<Path> standing() throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Pattern name = Pattern.compile(Pattern.quote(stem()) + "( \\(\\d+\\))?" + Pattern.quote(ending()));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .max(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .thenComparing(Comparator.naturalOrder()));
        }
    }

    /** Copies the standing file to the earlier versions, under the next number. */
    void keep(Path standing) throws IOException {
        Files.createDirectories(old);
        Files.copy(standing, old.resolve(stem() + "_v" + (kept() + 1) + ending()), StandardCopyOption.REPLACE_EXISTING);
    }

    private long kept() throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(stem()) + "_v\\d+" + Pattern.quote(ending()));
        try (Stream<Path> files = Files.list(old)) {
            return files.filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .count();
        }
    }

    private String stem() {
        String name = String.valueOf(target.getFileName());
        return name.substring(0, name.length() - ending().length());
    }

    private String ending() {
        String name = String.valueOf(target.getFileName());
        return name.substring(name.lastIndexOf('.'));
    }
}
