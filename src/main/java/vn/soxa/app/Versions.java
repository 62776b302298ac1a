package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soxa.office.write.AtomicFile;

/**
 * A file that is replaced over time and its earlier versions, which stay in another folder.
 *
 * @param target where the file belongs; a numbered one beside it stands if that was open in another program
 * @param old the folder of earlier versions
 */
record Versions(Path target, Path old) {

    /** What is put to the name of an earlier one. */
    static final String NUMBERED = "_v(\\d{1,6})";

    /** The file that stands: the newest, if one was open and a numbered one was written. */
    Optional<Path> standing() throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Pattern name = Pattern.compile(Pattern.quote(stem()) + "( \\(\\d+\\))?" + Pattern.quote(ending()));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && name.matcher(String.valueOf(file.getFileName())).matches())
                    .max(Comparator.comparing((Path file) -> file.toFile().lastModified())
                            .thenComparing(Comparator.naturalOrder()));
        }
    }

    /** Copies the standing file to the earlier versions, under the next number. */
    void keep(Path standing) throws IOException {
        Pattern earlier = Pattern.compile(Pattern.quote(stem()) + NUMBERED + Pattern.quote(ending()));
        int number = kept(Optional.of(standing), earlier) + 1;
        AtomicFile.copy(standing, old.resolve(stem() + "_v" + number + ending()));
    }

    /**
     * The number of the last version before the standing one, 0 if there is none: where a run was killed after it had kept
     * what stands, that is no earlier one yet.
     */
    int kept(Optional<Path> standing, Pattern name) throws IOException {
        if (!Files.isDirectory(old)) {
            return 0;
        }
        int last = 0;
        Path newest = old;
        try (Stream<Path> files = Files.list(old)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = name.matcher(String.valueOf(file.getFileName()));
                if (matcher.matches() && Integer.parseInt(matcher.group(1)) > last) {
                    last = Integer.parseInt(matcher.group(1));
                    newest = file;
                }
            }
        }
        return last > 0 && standing.isPresent() && Files.mismatch(newest, standing.get()) < 0 ? last - 1 : last;
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
