package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two in one work folder at once: each does all of it or is told that another is there. {@code -Dpairs=24} for more. */
class TwoAtOnceTest {

    private static final int PAIRS = Integer.getInteger("pairs", 1);

    @TempDir
    static Path home = Path.of("");

    @ParameterizedTest
    @CsvSource({"COLLECT_AGAIN, COLLECT_AGAIN", "LOOK, COLLECT_AGAIN", "ISSUE, COLLECT_AGAIN", "SEND, DECIDE"})
    void both_are_right_or_one_is_told(Verb one, Verb other) throws Exception {
        Path alone = fresh(one, other, 0);
        one.run(alone);
        other.run(alone);
        Map<String, String> after = Trees.of(alone);
        for (int pair = 1; pair <= PAIRS; pair++) {
            Path folder = fresh(one, other, pair);
            List<String> told = atOnce(folder, one, other);
            assertThat(told).as("%s and %s", one, other).hasSizeLessThan(2).allMatch(text -> text.contains("đang"));
            if (!told.isEmpty()) {
                one.run(folder);
                other.run(folder);
            }
            assertThat(Trees.of(folder).keySet()).isEqualTo(after.keySet());
        }
    }

    private static Path fresh(Verb one, Verb other, int number) throws Exception {
        Path folder = home.resolve(one + " " + other + " " + number);
        Trees.copy(one.state(home), folder);
        return folder;
    }

    private static List<String> atOnce(Path folder, Verb... verbs) throws Exception {
        CyclicBarrier start = new CyclicBarrier(verbs.length);
        ExecutorService both = Executors.newFixedThreadPool(verbs.length);
        List<Future<String>> running = new ArrayList<>();
        for (Verb verb : verbs) {
            running.add(both.submit(() -> {
                start.await();
                try {
                    verb.run(folder);
                    return "";
                } catch (CannotDoException told) {
                    return told.sentence();
                }
            }));
        }
        both.shutdown();
        List<String> told = new ArrayList<>();
        for (Future<String> one : running) {
            if (!one.get().isEmpty()) {
                told.add(one.get());
            }
        }
        return told;
    }
}
