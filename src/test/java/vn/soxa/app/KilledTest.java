package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soxa.cli.Main;

/**
 * The program itself, killed at some moment of its work: every file is the old one or the new one, what came in is as it
 * was, and the next run leaves what an undisturbed one leaves. {@code -Dkills=200} for more, {@code -Dkills.seed} for others.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int LONGEST = Integer.getInteger("kills.millis", 4000);

    @TempDir
    static Path home = Path.of("");

    private final Random random = new Random(Long.getLong("kills.seed", 20250314));

    /** All of them in a long run, one in a short one. */
    static Stream<Arguments> commands() {
        return Stream.of(
                        Arguments.of(Verb.COLLECT_AGAIN, "collect --period 2025-Q1"),
                        Arguments.of(Verb.ISSUE, "issue --yes --period 2025-Q2"),
                        Arguments.of(Verb.SEND, "send --yes --period 2025-Q1"))
                .limit(KILLS > 1 ? Long.MAX_VALUE : 1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_next_run_is_right(Verb verb, String command) throws Exception {
        Path alone = fresh(verb, 0);
        Map<String, String> before = Trees.of(alone);
        verb.run(alone);
        Map<String, String> after = Trees.of(alone);
        for (int kill = 1; kill <= KILLS; kill++) {
            Path folder = fresh(verb, kill);
            int millis = random.nextInt(LONGEST);
            killed(millis, folder, command.split(" "));
            String label = verb + " after " + millis + " ms";
            Trees.of(folder).forEach((name, content) -> assertThat(name.contains(".soxa")
                            || content.equals(before.get(name))
                            || (content.equals(after.get(name)) && !name.contains("2-Da-nop"))
                            || name.endsWith("quyet-dinh.json"))
                    .as("%s: %s", label, name)
                    .isTrue());
            verb.run(folder);
            assertThat(Trees.of(folder)).as(label).isEqualTo(after);
        }
    }

    private static Path fresh(Verb verb, int number) throws Exception {
        Path folder = home.resolve(verb + " " + number);
        Trees.copy(verb.state(home), folder);
        return folder;
    }

    private static void killed(int millis, Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                TestClassPath.text(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.add(folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
