package vn.soxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothing_files_and_folders_are_for_the_window_commands_and_options_are_not() throws IOException {
        String file = Files.createFile(folder.resolve("báo cáo ấp 3.xlsx")).toString();

        assertThat(Arguments.of().forWindow()).isTrue();
        assertThat(Arguments.of(file).forWindow()).isTrue();
        assertThat(Arguments.of(file, folder.toString()).forWindow()).isTrue();
        assertThat(Arguments.of("collect", folder.toString()).forWindow()).isFalse();
        assertThat(Arguments.of("--help").forWindow()).isFalse();
        assertThat(Arguments.of(file, "--json").forWindow()).isFalse();
        assertThat(Arguments.of(file + "x").forWindow()).isFalse();
        assertThat(Arguments.of("a\0b").forWindow()).isFalse();
    }

    @Test
    void without_a_screen_files_are_checked_by_the_command() {
        assertThat(Arguments.of().asCommand()).isEmpty();
        assertThat(Arguments.of("a.xlsx", "b.xlsx").asCommand()).containsExactly("check", "a.xlsx", "b.xlsx");
    }
}
