package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.Decisions;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Phrasebook;

class DecisionFileTest {

    @TempDir
    Path folder = Path.of("");

    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    @Test
    void what_is_decided_is_kept() throws Exception {
        DecisionFile file = new DecisionFile(folder.resolve("quyet-dinh.json"), say);
        assertThat(file.read()).isEqualTo(Decisions.none());

        Decisions decided = new DecisionChange(
                        List.of("a b!x.xlsx!A2 Liên kết!I5=1.250"),
                        List.of("la.xlsx=AP03"),
                        List.of("p.xlsx"),
                        List.of())
                .applied(
                        new Decisions(
                                Map.of(), Map.of(), Set.of(), Set.of("e.xlsx"), Set.of(), Map.of("X", Severity.INFO)),
                        say);
        file.write(decided);

        assertThat(file.read()).isEqualTo(decided);
        assertThat(Settled.readings(file.read()))
                .containsExactly(Map.entry("a b!x.xlsx", Map.of(new CellAddress("A2 Liên kết", 4, 8), "1.250")));
        assertThat(file.read().as()).containsEntry("la.xlsx", "AP03");
    }

    @Test
    void a_damaged_file_is_said_and_left_alone() throws Exception {
        Path path = folder.resolve("quyet-dinh.json");
        Files.writeString(path, "{\"accepted\": [", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new DecisionFile(path, say).read())
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("quyet-dinh.json");
        assertThat(Files.readString(path, StandardCharsets.UTF_8)).isEqualTo("{\"accepted\": [");
    }

    @Test
    void a_choice_that_is_none_is_refused_with_the_pattern() {
        assertThatThrownBy(() -> new DecisionChange(List.of("x.xlsx=5"), List.of(), List.of(), List.of())
                        .applied(Decisions.none(), say))
                .hasMessageContaining("TỆP!TRANG!Ô=GIÁ TRỊ");
        assertThatThrownBy(() -> new DecisionChange(List.of(), List.of("x.xlsx"), List.of(), List.of())
                        .applied(Decisions.none(), say))
                .hasMessageContaining("TỆP=AP03");
    }
}
