package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soxa.office.write.FaultyDisk;
import vn.soxa.office.write.FaultyDisk.Fault;

/**
 * Every verb that writes, stopped at a step of its writing: killed there, without current, without room on the disk. Each
 * file is then the old one or the new one, nothing that came in has changed, and the next run leaves what an undisturbed
 * one leaves. {@code -Dsteps=0} tries every step, else that many for each fault, drawn by {@code -Dsteps.seed}.
 */
class EveryStepTest {

    private static final int STEPS = Integer.getInteger("steps", 1);
    private static final long SEED = Long.getLong("steps.seed", 20250314);

    @TempDir
    static Path home = Path.of("");

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @EnumSource(
            names = {"LOOK", "ISSUE_AGAIN", "CHECK_AGAIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_old_or_the_new_and_the_next_run_is_right(Verb verb) throws Exception {
        Undisturbed clean = new Undisturbed(verb);
        for (int at : clean.drawn()) {
            Path folder = clean.fresh();
            try (FaultyDisk disk = FaultyDisk.failing(Fault.KILLED, at)) {
                assertThat(failure(verb, folder)).as("step %d", at).isNotNull();
                if (random.nextBoolean()) {
                    disk.powerCut();
                }
            }
            clean.judge(folder, at);
        }
        for (int at : clean.drawn()) {
            Path folder = clean.fresh();
            try (FaultyDisk disk = FaultyDisk.failing(Fault.FULL, at)) {
                Throwable told = failure(verb, folder);
                assertThat(told == null ? "" : sentence(told)).doesNotContain(".soxa", "Exception");
                assertThat(told == null || sentence(told).matches("(?s).*Ổ đĩa đã hết chỗ trống.* “.*"))
                        .as("%s, step %d: %s", verb, at, told)
                        .isTrue();
                assertThat(disk.steps()).isPositive();
            }
            assertThat(Trees.of(folder).keySet()).noneMatch(name -> name.contains(".soxa"));
            clean.judge(folder, at);
        }
    }

    private static @Nullable Throwable failure(Verb verb, Path folder) {
        try {
            verb.run(folder);
            return null;
        } catch (Exception | FaultyDisk.Killed stopped) {
            return stopped;
        }
    }

    private static String sentence(Throwable told) {
        return told instanceof CannotDoException cannot
                ? cannot.sentence()
                : DiskFault.sentence(told).orElseThrow(() -> new AssertionError(told));
    }

    /** What the verb makes of the folder when nothing goes wrong. */
    private final class Undisturbed {
        private final Verb verb;
        private final Map<String, String> before;
        private final Map<String, String> after;
        private final int steps;
        private int trial;

        /** With the current cut at the end: what is reported done is there all the same. */
        Undisturbed(Verb verb) throws Exception {
            this.verb = verb;
            Path folder = fresh();
            before = Trees.of(folder);
            try (FaultyDisk disk = FaultyDisk.failing(Fault.NONE, 0)) {
                verb.run(folder);
                steps = disk.steps();
                after = Trees.of(folder);
                disk.powerCut();
            }
            assertThat(steps).isPositive();
            assertThat(Trees.of(folder)).isEqualTo(after);
        }

        Path fresh() throws Exception {
            Path folder = home.resolve(verb + "/xã " + trial++);
            Trees.copy(verb.state(home), folder);
            return folder;
        }

        List<Integer> drawn() {
            List<Integer> all =
                    new ArrayList<>(IntStream.rangeClosed(1, steps).boxed().toList());
            Collections.shuffle(all, random);
            return STEPS == 0 ? all : all.subList(0, Math.min(STEPS, all.size()));
        }

        void judge(Path folder, int at) throws Exception {
            assertThat(Trees.namedAndGone(folder)).as("%s, step %d", verb, at).isEmpty();
            oldOrNew(Trees.of(folder), "%s, step %d".formatted(verb, at));
            Throwable again = failure(verb, folder);
            assertThat(again == null || (verb.once() && again instanceof CannotDoException))
                    .as("%s, step %d: %s", verb, at, again)
                    .isTrue();
            assertThat(Trees.of(folder)).as("%s, step %d", verb, at).isEqualTo(after);
        }

        private void oldOrNew(Map<String, String> now, String label) throws IOException {
            now.forEach((name, content) -> {
                boolean unfinished = name.contains(".soxa");
                boolean old = content.equals(before.get(name));
                boolean incoming = name.contains("2-Da-nop") && before.containsKey(name);
                assertThat(unfinished || old || (!incoming && verb.makes(name, content, after)))
                        .as("%s: %s", label, name)
                        .isTrue();
            });
            assertThat(now.keySet())
                    .as(label)
                    .containsAll(before.keySet().stream()
                            .filter(name -> name.contains("2-Da-nop"))
                            .toList());
        }
    }
}
