package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.text.Phrasebook;

class ReceptionTest {
    private static final FileTime SENT = FileTime.fromMillis(1_741_000_000_000L);

    @TempDir
    Path home = Path.of("");

    private Path inbox = Path.of("");

    @BeforeEach
    void folder() {
        inbox = home.resolve("xã/2025-Q1/2-Da-nop");
    }

    @Test
    void files_are_copied_under_the_next_free_name_and_stay_where_they_were() throws Exception {
        Path usb = Files.createDirectories(home.resolve("USB/Ấp 3"));
        Path first = write(usb.resolve("báo cáo.xlsx"), "một");
        Path other = write(home.resolve("khác/báo cáo.xlsx"), "hai");
        write(usb.resolve("~$báo cáo.xlsx"), "khóa");

        assertThat(names(take(first))).containsExactly("báo cáo.xlsx");
        assertThat(names(take(other))).containsExactly("báo cáo (2).xlsx");
        assertThat(names(take(first, other))).isEmpty();
        assertThat(names(take(usb))).containsExactly("Ấp 3/báo cáo.xlsx");

        assertThat(listing()).containsExactly("báo cáo (2).xlsx", "báo cáo.xlsx", "Ấp 3/báo cáo.xlsx");
        assertThat(inbox.resolve("báo cáo.xlsx")).hasContent("một");
        assertThat(Files.getLastModifiedTime(inbox.resolve("báo cáo.xlsx"))).isEqualTo(SENT);
        assertThat(first).hasContent("một");
    }

    @Test
    void what_is_there_already_what_is_gone_and_the_inbox_itself_are_not_copied() throws Exception {
        Path there = write(inbox.resolve("a.xlsx"), "a");
        assertThat(take(there)).isEmpty();
        assertThatThrownBy(() -> take(home.resolve("mất.xlsx")))
                .isInstanceOfSatisfying(CannotDoException.class, gone -> assertThat(gone.sentence())
                        .contains("mất.xlsx", "USB"));
        assertThatThrownBy(() -> take(home.resolve("xã"))).isInstanceOf(CannotDoException.class);
        assertThat(listing()).containsExactly("a.xlsx");
    }

    @Test
    void stopped_in_the_middle_it_leaves_whole_files_only() throws Exception {
        Path one = write(home.resolve("1.xlsx"), "1");
        Path two = write(home.resolve("2.xlsx"), "2");
        Progress stopsAfterOne = new Progress() {
            private boolean stop;

            @Override
            public void at(String step, String file) {
                stop = true;
            }

            @Override
            public void mayStop() {
                if (stop) {
                    throw new CancellationException();
                }
            }
        };
        assertThatThrownBy(() -> reception(stopsAfterOne).take(List.of(one, two)))
                .isInstanceOf(CancellationException.class);
        assertThat(listing()).containsExactly("1.xlsx");
    }

    private List<Path> take(Path... handedIn) throws IOException, CannotDoException {
        return reception(Progress.silent()).take(List.of(handedIn));
    }

    private Reception reception(Progress progress) {
        return new Reception(inbox, progress, new Phrasebook(WorkFolder.class, "app_vi.properties"));
    }

    private List<String> names(List<Path> taken) {
        return taken.stream().map(file -> inbox.relativize(file).toString()).toList();
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            return names(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, SENT);
        return file;
    }
}
