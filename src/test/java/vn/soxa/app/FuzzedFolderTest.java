package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.MutatedPackage;

/**
 * The files of a work folder that are not sent by anybody, changed at random: what was decided, the plan book, the books of
 * the period, what a commune sends upward. Each is worked with or refused with a sentence. {@code -Dfuzz.seconds=600
 * -Dfuzz.seed=…} for a long run.
 */
class FuzzedFolderTest {

    private static final long SECONDS = Long.getLong("fuzz.seconds", 6);
    private static final long SEED = Long.getLong("fuzz.seed", 20250314);
    private static final List<String> PIECES =
            List.of("", "{", "]", "\"", "null", "-1", "99999999999999999999", "\\u0000", "2025-Q9", "../../x", ",,");

    @TempDir
    static Path home = Path.of("");

    private final Random random = new Random(SEED);
    private final MutatedPackage packages = new MutatedPackage(random);

    @ParameterizedTest
    @CsvSource({
        "LOOK, quyet-dinh.json",
        "LOOK, So-ke-hoach.xlsx",
        "LOOK, Tong-hop_",
        "ROLLUP, Tong-hop_",
        "ROLLUP, Gui-cap-tren_"
    })
    void is_worked_with_or_refused_with_a_sentence(Verb verb, String name) throws Exception {
        Path folder = home.resolve(verb + " " + name);
        Trees.copy(Verb.SEND.state(home), folder);
        Verb.DECIDE.run(folder);
        Verb.SEND.run(folder);
        Path file = found(folder, name);
        byte[] original = Files.readAllBytes(file);
        int turn = 0;
        for (long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos(); System.nanoTime() < end; turn++) {
            Files.write(file, name.endsWith(".json") ? mutated(original) : packages.of(original));
            String label = "%s of %s, seed %d, turn %d".formatted(verb, name, SEED, turn);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> told(verb, folder, label), label);
        }
        assertThat(turn).isPositive();
    }

    private static void told(Verb verb, Path folder, String label) throws Exception {
        try {
            verb.run(folder);
        } catch (CannotDoException e) {
            assertThat(e.sentence()).as(label).isNotBlank();
        }
    }

    private static Path found(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(name))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private byte[] mutated(byte[] json) {
        StringBuilder text = new StringBuilder(new String(json, StandardCharsets.UTF_8));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(text.length());
            int until = Math.min(text.length(), from + random.nextInt(12));
            text.replace(from, until, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
