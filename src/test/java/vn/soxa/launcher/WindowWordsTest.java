package vn.soxa.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowWordsTest {
    private static final List<String> OF_THE_ROUND = List.of(
            "period",
            "folder.change",
            "verb.planBook",
            "verb.issueHamlets",
            "verb.issueOfficers",
            "verb.inbox",
            "verb.collect",
            "verb.sendUpward",
            "mend.openAt",
            "mend.openCopy",
            "mend.message",
            "question.other",
            "question.settle",
            "whose",
            "stop");

    @Test
    void every_letter_to_press_with_alt_stands_in_its_label() throws IOException {
        Properties words = words();
        Stream<String> keys = words.stringPropertyNames().stream().filter(key -> key.endsWith(".key"));
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(
                        words.getProperty(key.replaceFirst("\\.key$", "")).toUpperCase(Locale.ROOT))
                .contains(words.getProperty(key)));
    }

    @Test
    void no_two_controls_of_the_round_share_a_letter() {
        assertThat(OF_THE_ROUND.stream().map(key -> WindowWords.of(key + ".key")))
                .doesNotHaveDuplicates();
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WindowWords.class.getResourceAsStream("launcher_vi.properties")), UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
