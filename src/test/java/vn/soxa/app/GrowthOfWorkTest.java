package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.RoundFolder;

/**
 * Twice as much handed in is twice the work, told without a clock: by what is allocated, which is nearly the same each
 * time. What two more portions add is set against what one added, so that fixed costs do not hide a square.
 */
class GrowthOfWorkTest {

    private static final double MOST = 2.7;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder = Path.of("");

    @Test
    void withTheHamlets() throws Exception {
        new RoundFolder(folder).make(64, 8);
        Path inbox = folder.resolve("2025-Q1").resolve("2-Da-nop");
        List<Path> files = files(inbox);
        Path aside = Files.createDirectories(folder.resolve("aside"));
        move(files.subList(16, 64), aside);
        look(folder);
        long few = look(folder);
        move(files(aside).subList(0, 16), inbox);
        long twice = look(folder);
        move(files(aside), inbox);
        assertThat((double) (look(folder) - twice) / (twice - few)).isLessThan(MOST);
    }

    @Test
    void withTheRowsOfOneForm() throws Exception {
        long[] work = new long[3];
        for (int size = 0; size < work.length; size++) {
            Path own = folder.resolve("xa-" + size);
            new RoundFolder(own).makeOneForm(250 << size, "A3");
            look(own);
            work[size] = look(own);
        }
        assertThat((double) (work[2] - work[1]) / (work[1] - work[0])).isLessThan(MOST);
    }

    /** Bytes that all threads allocated. */
    private static long look(Path of) throws Exception {
        long before = allocated();
        assertThat(ReportingRound.open(of, Progress.silent())
                        .look("2025-Q1")
                        .checked()
                        .rows())
                .isNotEmpty();
        return allocated() - before;
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private static void move(List<Path> files, Path into) throws IOException {
        for (Path file : files) {
            Files.move(file, into.resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.sorted().toList();
        }
    }
}
