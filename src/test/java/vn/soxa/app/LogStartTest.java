package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The log is asked for by several threads at once when a program starts: each gets it, none fails. */
class LogStartTest {

    @TempDir
    Path folder = Path.of("");

    @RepeatedTest(3)
    void the_log_opens_while_another_thread_sets_logging_up() throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LogStartTest.class.getName(),
                        folder.resolve("soxa.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isEqualTo(0);
        assertThat(folder.resolve("soxa.log")).exists();
    }

    /** Several threads ask for a logger at the moment at which the log is opened. */
    public static void main(String[] arguments) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            Thread other = new Thread(() -> {
                await(together);
                LoggerFactory.getLogger("other").debug("begins");
            });
            other.start();
        }
        together.countDown();
        LogFile.into(Path.of(arguments[0])).close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
