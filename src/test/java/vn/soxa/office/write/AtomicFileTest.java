package vn.soxa.office.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old file or the new one, whole, and nothing beside it. */
class AtomicFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_newer_file_takes_the_place_of_the_older() throws IOException {
        Path target = folder.resolve("sub/ket-qua.json");
        AtomicFile.replace(target, out -> out.write("1".getBytes(UTF_8)));
        AtomicFile.replace(target, out -> out.write("22".getBytes(UTF_8)));

        assertThat(target).hasContent("22");
        assertThat(names(folder.resolve("sub"))).containsExactly("ket-qua.json");
    }

    @Test
    void a_disk_that_fails_while_writing_leaves_the_old_file_and_nothing_else() throws IOException {
        Path target = Files.writeString(folder.resolve("a.xlsx"), "old", UTF_8);
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");

        assertThat(target).hasContent("old");
        assertThat(names(folder)).containsExactly("a.xlsx");
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_told_and_nothing_is_doubled() throws IOException {
        Path target = folder.resolve("a.xlsx");
        Files.createDirectories(target.resolve("inside"));
        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(1)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("Is a directory");

        assertThat(names(folder)).containsExactly("a.xlsx");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("4-Tong-hop"));
        assertThatThrownBy(() -> AtomicFile.write(file.resolve("a.xlsx"), out -> out.write(1)))
                .isInstanceOf(FileSystemException.class);
        assertThat(names(folder)).containsExactly("4-Tong-hop");
    }

    @Test
    void a_name_as_long_as_the_disk_allows_is_written() throws IOException {
        String name = "ế".repeat(80) + ".xlsx";
        assertThat(AtomicFile.write(folder.resolve(name), out -> out.write(1))).hasFileName(name);
    }

    @Test
    void two_at_once_do_not_share_what_is_unfinished() throws IOException {
        Path target = folder.resolve("a.json");
        AtomicFile.replace(target, out -> {
            AtomicFile.replace(target, inner -> inner.write("inner".getBytes(UTF_8)));
            out.write("outer".getBytes(UTF_8));
        });
        assertThat(target).hasContent("outer");
        assertThat(names(folder)).containsExactly("a.json");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}
