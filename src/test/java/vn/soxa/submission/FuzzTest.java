package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A filled workbook with cells, attributes and parts changed at random: findings, never an exception, and soon.
 * {@code -Dfuzz.seconds=600 -Dfuzz.seed=…} for a long run, {@code -Xmx256m} to bound its memory; what it took stands in
 * {@code target/fuzz.txt}.
 */
class FuzzTest {

    private static final long SECONDS = Long.getLong("fuzz.seconds", 15);
    private static final long SEED = Long.getLong("fuzz.seed", 20250314);
    private static final Pattern VALUE = Pattern.compile("(<v>|<t>|<t [^>]*>|=\")([^<\"]*)");
    private static final String[] TYPED = {
        "",
        "-",
        "1.250",
        "O,5",
        "99999999999999999999999999999",
        "-1E308",
        "1E-400",
        "NaN",
        "ngày 31 tháng 2 năm 0000",
        "Đông Xuân 99999-1",
        "\u00AD\u200B\uFEFF",
        "\u0300\u0301",
        "công công công",
        "AP03-A1-9999999999",
        "rowCode",
        "Tổng cộng",
        "=1/0",
        "A1:XFD1048576",
        "soxa/1/30340/AP03/2025-Q1/99999999999/0000",
        "AP03·2025-Q1·v99999999999·0000",
        "AP05·2025-Q1·v1·0000",
        "&#55357;",
        "'Bìa'!$A$1048577",
        "(((((((((((((((((((("
    };

    private final Random random = new Random(SEED);
    private final SubmissionReader reader = new SubmissionReader(Sent.PLAN, Sent.Q1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void findings_and_nothing_else() throws IOException {
        Map<String, byte[]> parts =
                parts(Files.readAllBytes(Path.of("src/test/resources/wounds/filled/original.xlsx")));
        Path file = folder.resolve("Ap-03.xlsx");
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        int read = 0;
        long worst = 0;
        while (System.nanoTime() < end) {
            Files.write(file, mutated(parts));
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

    private byte[] mutated(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int victim = random.nextInt(parts.size());
        int at = 0;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                boolean sheet = part.getKey().startsWith("xl/worksheets/")
                        || part.getKey().contains("sharedStrings");
                boolean hit = at++ == victim || (sheet && random.nextInt(3) == 0);
                if (!hit || random.nextInt(40) > 0) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(hit ? mutated(part.getValue()) : part.getValue());
                }
            }
        }
        byte[] whole = out.toByteArray();
        return random.nextInt(50) == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
    }

    /** Some values typed otherwise; sometimes a run of bytes doubled, dropped or turned over. */
    private byte[] mutated(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        int every = 1 + random.nextInt(60);
        Matcher values = VALUE.matcher(xml);
        StringBuilder changed = new StringBuilder();
        while (values.find()) {
            String value = random.nextInt(every) == 0 ? TYPED[random.nextInt(TYPED.length)] : values.group(2);
            values.appendReplacement(changed, Matcher.quoteReplacement(values.group(1) + value));
        }
        values.appendTail(changed);
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(changed.length());
            int until = Math.min(changed.length(), from + random.nextInt(2000));
            String run = changed.substring(from, until);
            changed.replace(from, until, random.nextBoolean() ? "" : run + run);
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
