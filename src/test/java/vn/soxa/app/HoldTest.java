package vn.soxa.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.text.Phrasebook;

/** One program in a work folder: the second is told who is there, a crash leaves no lock and nothing unfinished. */
class HoldTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-03-14T02:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_second_is_told_who_holds_the_folder_and_gets_it_when_the_first_is_done() throws Exception {
        try (Hold first = hold()) {
            assertThat(first).isNotNull();
            assertThatThrownBy(this::hold)
                    .isInstanceOf(CannotDoException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining(System.getProperty("user.name"))
                    .hasMessageContaining("09:30 14/3/2025");
        }
        hold().close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName)).containsExactly(Path.of(Hold.FILE));
        }
    }

    /** Another process, killed in the middle of its work, leaves a file but no lock. */
    @Test
    void a_killed_process_leaves_no_lock() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Files.writeString(folder.resolve("Locks.java"), """
                                import java.nio.channels.*;
                                import java.nio.file.*;
                                public class Locks {
                                    public static void main(String[] args) throws Exception {
                                        FileChannel file = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                                        FileLock lock = file.lock(1L << 40, 1, false);
                                        System.out.println("held");
                                        System.in.read();
                                        lock.close();
                                    }
                                }
                                """, UTF_8)
                                .toString(),
                        folder.resolve(Hold.FILE).toString())
                .start();
        assertThat(other.inputReader(UTF_8).readLine()).isEqualTo("held");
        assertThatThrownBy(this::hold).isInstanceOf(CannotDoException.class);

        other.destroyForcibly();
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();

        hold().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".soxa5f3b/x.xlsx",
                "2025-Q1/4-Tong-hop/.soxa1234/x.xlsx",
                "2025-Q1/4-Tong-hop/.soxa1.tmp",
                "2025-Q1/4-Tong-hop/.Tong-hop_xa_2025-Q1.xlsx.tmp",
                "2025-Q1/2-Da-nop/Zalo/~soxa77.tmp",
                "2025-Q1/.quyet-dinh.json.tmp"
            })
    void what_a_killed_run_left_is_taken_away(String left) throws Exception {
        Path file = folder.resolve(left);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "half", UTF_8);

        hold().close();

        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"So-ke-hoach.xlsx", "2025-Q1/2-Da-nop/~$a.xlsx", "2025-Q1/2-Da-nop/soxa.tmp", ".git/x.tmp"})
    void what_is_somebody_elses_stays(String kept) throws Exception {
        Path file = folder.resolve(kept);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "whole", UTF_8);

        hold().close();

        assertThat(file).hasContent("whole");
    }

    @Test
    void where_nothing_can_be_written_there_is_nothing_to_hold() throws Exception {
        Path none = folder.resolve("none");
        Hold.of(none, CLOCK, say).close();
        assertThat(none).doesNotExist();
    }

    private Hold hold() throws IOException, CannotDoException {
        return Hold.of(folder, CLOCK, say);
    }

    @Test
    void a_lock_that_is_held_is_seen_by_the_system() throws Exception {
        try (Hold held = hold();
                FileChannel other = FileChannel.open(folder.resolve(Hold.FILE), StandardOpenOption.WRITE)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> {
                        try (FileLock lock = other.tryLock(1L << 40, 1, false)) {
                            throw new AssertionError(String.valueOf(lock));
                        }
                    })
                    .isInstanceOf(java.nio.channels.OverlappingFileLockException.class);
        }
    }
}
