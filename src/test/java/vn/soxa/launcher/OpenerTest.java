package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.CannotDoException;

/** A desktop that cannot open a file: said in a sentence with what to do. */
class OpenerTest {

    @TempDir
    Path home = Path.of("");

    private final Desktop desktop = mock();
    private Path file = home;

    @BeforeEach
    void a_workbook() throws IOException {
        file = Files.writeString(home.resolve("Tong-hop.xlsx"), "x");
    }

    @Test
    void what_the_desktop_has_a_program_for_is_opened() throws Exception {
        when(desktop.isSupported(Desktop.Action.OPEN)).thenReturn(true);
        SystemOpener.by(desktop, file);
        verify(desktop).open(file.toFile());
    }

    @Test
    void without_a_program_for_it_the_sentence_says_what_to_install_and_where_the_file_is() throws IOException {
        when(desktop.isSupported(Desktop.Action.OPEN)).thenReturn(true);
        doThrow(new IOException("no association")).when(desktop).open(file.toFile());
        assertThatThrownBy(() -> SystemOpener.by(desktop, file))
                .isInstanceOfSatisfying(CannotDoException.class, cannot -> assertThat(cannot.sentence())
                        .contains("Hãy cài Excel hoặc WPS", file.toString())
                        .doesNotContain("association"));
    }

    @Test
    void of_a_folder_nobody_is_told_to_install_a_spreadsheet() {
        assertThat(SystemOpener.cannot(home, null).sentence())
                .contains("không mở được thư mục", home.toString())
                .doesNotContain("Excel");
    }

    @Test
    void without_a_desktop_a_command_opens_it_and_without_one_the_sentence_says_where_it_is() throws Exception {
        new OpenCommand("true").open(file);
        assertThatThrownBy(() -> new OpenCommand("khong-co-lenh").open(file))
                .isInstanceOfSatisfying(CannotDoException.class, cannot -> assertThat(cannot.sentence())
                        .contains(file.toString()));
    }

    @Test
    void a_desktop_that_opens_nothing_is_said_the_same_way() {
        assertThatThrownBy(() -> SystemOpener.by(desktop, file))
                .isInstanceOfSatisfying(CannotDoException.class, cannot -> assertThat(cannot.sentence())
                        .contains("Hãy cài Excel hoặc WPS"));
    }
}
