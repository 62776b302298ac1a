package vn.soxa.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeTest {
    @Test
    void files_are_short() throws IOException {
        var files = Sizes.of(SourceFiles.MAIN).files();
        assertThat(files).filteredOn(file -> file.lines() > 300).isEmpty();
        assertThat(Sizes.quantile(files, 0.5)).as("median file").isLessThanOrEqualTo(60);
    }

    @Test
    void methods_are_short() throws IOException {
        var methods = Sizes.of(SourceFiles.MAIN).methods();
        assertThat(methods).filteredOn(method -> method.lines() > 40).isEmpty();
        assertThat(Sizes.quantile(methods, 0.9)).as("90% of methods").isLessThanOrEqualTo(15);
    }

    @Test
    void lines_are_counted_from_the_first_annotation_to_the_last_brace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Measured.java"), """
                record Measured(int size) {
                    /** Not counted. */
                    @Override
                    public String toString() {
                        return "";
                    }

                    int one() { return 1; }
                }
                """);
        var sizes = Sizes.of(folder);
        assertThat(sizes.files()).extracting(Sizes.Size::lines).containsExactly(9L);
        assertThat(sizes.methods()).extracting(Sizes.Size::lines).containsExactly(4L, 1L);
        assertThat(Sizes.quantile(sizes.methods(), 0.5)).isEqualTo(1);
        assertThat(Sizes.quantile(sizes.methods(), 0.9)).isEqualTo(4);
    }
}
