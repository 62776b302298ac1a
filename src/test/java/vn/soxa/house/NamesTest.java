package vn.soxa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word, one meaning: who reads a name need not ask which of two classes it is. */
class NamesTest {
    private static final String PACKAGE = "package-info.java";

    @Test
    void no_simple_class_name_stands_twice() throws IOException {
        assertThat(twice(SourceFiles.javaFilesBelow(SourceFiles.MAIN))).isEmpty();
    }

    @Test
    void a_second_class_of_a_name_is_caught() {
        var files = List.of(Path.of("sheet/Words.java"), Path.of("text/Words.java"), Path.of("text/Word.java"));
        assertThat(twice(files)).containsExactly("Words.java");
    }

    private static List<String> twice(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals(PACKAGE))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey())
                .sorted()
                .toList();
    }
}
