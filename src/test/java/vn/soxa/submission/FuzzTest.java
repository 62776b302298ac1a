package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.MutatedPackage;

/**
 * A filled workbook with cells, attributes and parts changed at random: findings, never an exception, and soon.
 * {@code -Dfuzz.seconds=600 -Dfuzz.seed=…} for a long run, {@code -Xmx256m} to bound its memory; what it took stands in
 * {@code target/fuzz.txt}.
 */
class FuzzTest {

    private static final long SECONDS = Long.getLong("fuzz.seconds", 15);
    private static final long SEED = Long.getLong("fuzz.seed", 20250314);
    private final MutatedPackage filled = new MutatedPackage(new Random(SEED));
    private final SubmissionReader reader = new SubmissionReader(Sent.PLAN, Sent.Q1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void findings_and_nothing_else() throws IOException {
        byte[] original = Files.readAllBytes(Path.of("src/test/resources/wounds/filled/original.xlsx"));
        Path file = folder.resolve("Ap-03.xlsx");
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        int read = 0;
        long worst = 0;
        while (System.nanoTime() < end) {
            Files.write(file, filled.of(original));
            String label = "seed " + SEED + ", file " + read;
            long start = System.nanoTime();
            Submission submission = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> reader.read(file, "Ap-03.xlsx", null, Map.of()), label);
            worst = Math.max(worst, System.nanoTime() - start);
            assertThat(submission.notData()).as(label).isBetween(0, submission.cells());
            assertThat(submission.sheets().isEmpty() && submission.findings().isEmpty())
                    .as(label)
                    .isFalse();
            read++;
        }
        assertThat(read).isGreaterThan(20);
        Files.writeString(
                Path.of("target/fuzz.txt"),
                "seed %d: %d files, the slowest %d ms, at most %d MB of memory used%n"
                        .formatted(SEED, read, Duration.ofNanos(worst).toMillis(), peak() >> 20));
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
