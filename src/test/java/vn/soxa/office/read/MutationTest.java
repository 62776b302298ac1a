package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files with bytes changed at random: read, or refused in words, and soon. {@code -Dmutations=…} for more. */
class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 60);
    private static final String[] TOKENS = {
        "<row r='1048577'>",
        "'",
        "<",
        "&#0;",
        "99999999999",
        "-1",
        "</c>",
        "<c t='s'><v>7</v></c>",
        "\0",
        "&x;",
        "ấ",
        "]]>"
    };

    private final Path file;

    MutationTest(@TempDir Path folder) {
        this.file = folder.resolve("a.xlsx");
    }

    static Iterable<Path> files() throws IOException {
        return WoundsTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void neverMoreThanARefusal(Path original) throws IOException {
        byte[] whole = Files.readAllBytes(original);
        boolean parts = whole[0] == 'P' && opens(whole);
        Random random = new Random(original.getFileName().toString().hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            Files.write(file, parts && i % 5 > 0 ? partsMutated(whole, random) : mutated(whole, random));
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), this::read);
        }
    }

    /** Only the reader of old binary workbooks, a library's, may trip over its own feet. */
    private void read() {
        try {
            assertThat(WorkbookReader.read(file).format()).isNotEmpty();
        } catch (UnreadableWorkbookException e) {
            boolean tripped = e.getCause() instanceof RuntimeException trip
                    && Arrays.stream(trip.getStackTrace())
                            .noneMatch(at -> at.getClassName().startsWith("org.apache.poi"));
            assertThat(tripped).as("%s", e.getCause()).isFalse();
        }
    }

    /** Whether every part can be taken out: not so where the fixture is itself a broken package. */
    private static boolean opens(byte[] whole) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            while (in.getNextEntry() != null) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static byte[] partsMutated(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(random.nextInt(4) == 0 ? mutated(part, random) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, at + random.nextInt(40));
        byte[] between =
                switch (random.nextInt(4)) {
                    case 0 -> new byte[0];
                    case 1 -> new byte[] {(byte) random.nextInt(256)};
                    case 2 -> TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
                    default -> Arrays.copyOfRange(bytes, random.nextInt(at + 1), at);
                };
        byte[] changed = Arrays.copyOf(bytes, at + between.length + bytes.length - until);
        System.arraycopy(between, 0, changed, at, between.length);
        System.arraycopy(bytes, until, changed, at + between.length, bytes.length - until);
        return changed;
    }
}
