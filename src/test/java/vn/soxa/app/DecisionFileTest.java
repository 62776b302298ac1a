package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.check.Decisions;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.Accepted;
import vn.soxa.text.Phrasebook;

class DecisionFileTest {

    @TempDir
    Path folder = Path.of("");

    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    @Test
    void what_is_decided_is_kept() throws Exception {
        DecisionFile file = new DecisionFile(folder.resolve("quyet-dinh.json"), say);
        assertThat(file.read()).isEqualTo(Decisions.none());

        Decisions decided = DecisionChange.of(
                        List.of("a b!x.xlsx!A2 Liên kết!I5=1.250"),
                        List.of("la.xlsx=AP03"),
                        List.of("p.xlsx"),
                        List.of(),
                        say)
                .applied(new Decisions(
                        Map.of(), Map.of(), Set.of(), Set.of("e.xlsx"), Set.of(), Map.of("X", Severity.INFO)));
        file.write(decided);

        assertThat(file.read()).isEqualTo(decided);
        assertThat(SettledReadings.readings(file.read()))
                .containsExactly(Map.entry(
                        "a b!x.xlsx", Map.of(new CellAddress("A2 Liên kết", 4, 8), new Accepted("1.250", null))));
        assertThat(file.read().as()).containsEntry("la.xlsx", "AP03");
    }

    @Test
    void a_damaged_file_is_said_and_left_alone() throws Exception {
        Path path = folder.resolve("quyet-dinh.json");
        Files.writeString(path, "{\"accepted\": [", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new DecisionFile(path, say).read())
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("quyet-dinh.json")
                .hasMessageNotContaining("Unexpected");
        assertThat(Files.readString(path, StandardCharsets.UTF_8)).isEqualTo("{\"accepted\": [");
    }

    @Test
    void a_choice_that_is_none_is_refused_with_the_pattern() {
        assertThatThrownBy(() -> DecisionChange.of(List.of("x.xlsx=5"), List.of(), List.of(), List.of(), say))
                .hasMessageContaining("TỆP!TRANG!Ô=GIÁ TRỊ");
        assertThatThrownBy(() -> DecisionChange.of(List.of(), List.of("x.xlsx"), List.of(), List.of(), say))
                .hasMessageContaining("TỆP=AP03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "accept x.xlsx!A2!I5=12 > A2!I5=12",
                "accept 2025-Q1\\2-Da-nop\\x.xlsx!A2!I5=12 > A2!I5=12",
                "accept x.xlsx!A2!I5=12; accept x.xlsx!A2!I5=13 > A2!I5=13",
                "accept x.xlsx!A2!I5=12; accept x.xlsx!A2!I5= > ''",
                "as x.xlsx=AP03 > as AP03",
                "as x.xlsx=AP03; as x.xlsx= > ''",
                "pin x.xlsx > pinned",
                "exclude x.xlsx > excluded",
                "exclude x.xlsx; pin x.xlsx > pinned",
                "pin x.xlsx; exclude x.xlsx > excluded",
                "exclude x.xlsx; release x.xlsx > ''"
            })
    void later_decisions_replace_or_take_back_earlier_ones(String said, String kept) throws Exception {
        Decisions decisions = Decisions.none();
        for (String one : said.split("; ", -1)) {
            decisions = change(one).applied(decisions);
        }
        List<String> all = new ArrayList<>();
        decisions.accepted().forEach((place, value) -> all.add(place.replace("x.xlsx!", "") + "=" + value));
        decisions.as().forEach((file, reporter) -> all.add("as " + reporter));
        decisions.pinned().forEach(file -> all.add("pinned"));
        decisions.excluded().forEach(file -> all.add("excluded"));
        assertThat(String.join(" ", all)).isEqualTo(kept);
    }

    @Test
    void a_reading_error_made_light_of_by_hand_is_refused() throws Exception {
        Path path = folder.resolve("quyet-dinh.json");
        Files.writeString(path, "{\"severities\": {\"CELL_UNREADABLE\": \"warning\"}}", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new DecisionFile(path, say).read())
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("Hãy xóa mục CELL_UNREADABLE");
    }

    private DecisionChange change(String said) throws CannotDoException {
        String[] words = said.split(" ", 2);
        List<String> what = List.of(words[1]);
        List<String> none = List.of();
        return switch (words[0]) {
            case "accept" -> DecisionChange.of(what, none, none, none, say);
            case "as" -> DecisionChange.of(none, what, none, none, say);
            case "pin" -> DecisionChange.of(none, none, what, none, say);
            case "exclude" -> DecisionChange.of(none, none, none, what, say);
            default -> new DecisionChange(List.of(new Decision.Release(words[1])));
        };
    }
}
