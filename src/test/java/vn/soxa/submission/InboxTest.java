package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

class InboxTest {

    private final Plan plan = PlanReader.read(PlanRows.embedded().withExample()).plan();
    private final Inbox inbox = new Inbox(plan, plan.period("2025-Q1").orElseThrow());

    @Test
    void files_are_read_in_order_of_name_subfolders_too_and_litter_and_links_are_left_alone(@TempDir Path outside)
            throws IOException {
        Path folder = Files.createDirectories(outside.resolve("2-Da-nop/Zalo"));
        Files.writeString(folder.resolve("b.txt"), "không phải Excel", StandardCharsets.UTF_8);
        Files.createFile(folder.resolveSibling("AP03 trống.xlsx"));
        Files.createFile(folder.resolve("~$b.xlsx"));
        Files.writeString(outside.resolve("secret.xlsx"), "x", StandardCharsets.UTF_8);
        Files.createSymbolicLink(folder.resolve("c.xlsx"), outside.resolve("secret.xlsx"));

        List<Submission> read = inbox.read(outside.resolve("2-Da-nop"), Map.of(), Map.of(), file -> {});

        assertThat(read.stream()
                        .map(one -> one.file() + " " + one.reporter() + " "
                                + one.findings().get(0).code()))
                .containsExactly("AP03 trống.xlsx AP03 FILE_EMPTY", "Zalo/b.txt null FILE_UNIDENTIFIED");
        assertThat(Files.size(folder.resolveSibling("AP03 trống.xlsx"))).isZero();
    }

    @Test
    void a_folder_that_is_not_there_is_an_empty_inbox(@TempDir Path outside) throws IOException {
        assertThat(inbox.read(outside.resolve("none"), Map.of(), Map.of(), file -> {}))
                .isEmpty();
    }
}
