package vn.soxa.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
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
        Files.writeString(folder.resolve("b.txt"), "không phải Excel", UTF_8);
        Files.createFile(folder.resolveSibling("AP03 trống.xlsx"));
        Files.createFile(folder.resolve("~$b.xlsx"));
        Files.writeString(outside.resolve("secret.xlsx"), "x", UTF_8);
        Files.createSymbolicLink(folder.resolve("c.xlsx"), outside.resolve("secret.xlsx"));

        List<Submission> read = inbox.read(outside.resolve("2-Da-nop"), Map.of(), Map.of(), file -> {});

        assertThat(read.stream()
                        .map(one -> one.file() + " " + one.reporter() + " "
                                + one.findings().get(0).code()))
                .containsExactly("AP03 trống.xlsx AP03 FILE_EMPTY", "Zalo/b.txt null FILE_NOT_REPORT");
        assertThat(Files.size(folder.resolveSibling("AP03 trống.xlsx"))).isZero();
    }

    @Test
    void a_folder_that_is_not_there_is_an_empty_inbox(@TempDir Path outside) throws IOException {
        assertThat(inbox.read(outside.resolve("none"), Map.of(), Map.of(), file -> {}))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ".Ap-03_Tan-Dinh_2025-Q1.xlsx.icloud, bplist00",
        "Ap-03.xlsx.crdownload, 504b",
        "Ap-03.xlsx.nextcloud, x",
        "Ap-03 đang tải.xlsx, ''"
    })
    void a_file_of_which_only_the_name_came_is_told(String name, String content, @TempDir Path folder)
            throws IOException {
        Files.write(folder.resolve(name), content.isEmpty() ? new byte[5000] : content.getBytes(UTF_8));

        assertThat(told(folder)).containsExactly(name + " AP03 FILE_NOT_DOWNLOADED");
    }

    @Test
    void an_inbox_that_is_a_link_is_followed_and_its_files_are_told_by_where_it_is(@TempDir Path outside)
            throws IOException {
        Path elsewhere = Files.createDirectories(outside.resolve("OneDrive/nop"));
        Files.createFile(elsewhere.resolve("Ap-03.xlsx"));
        Path inbox = Files.createSymbolicLink(outside.resolve("2-Da-nop"), elsewhere);

        assertThat(told(inbox)).containsExactly("Ap-03.xlsx AP03 FILE_EMPTY");
        assertThat(this.inbox.read(inbox, Map.of(), Map.of(), file -> {}).get(0).path())
                .isEqualTo(inbox.resolve("Ap-03.xlsx"));
    }

    /** A wastebasket on a memory stick holds what was thrown away. */
    @ParameterizedTest
    @ValueSource(strings = {"$RECYCLE.BIN", ".Trash-1000", "__MACOSX", ".Spotlight-V100"})
    void folders_of_the_system_are_not_looked_into(String name, @TempDir Path folder) throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve(name)).resolve("Ap-03.xlsx"));

        assertThat(told(folder)).isEmpty();
    }

    @Test
    void a_folder_that_may_not_be_looked_into_is_told_and_is_nobodys(@TempDir Path folder) {
        Submission closed = SubmissionReader.closed(folder, "rieng");

        assertThat(closed.reporter()).isNull();
        assertThat(closed.findings()).containsExactly(Finding.ofFile(FindingCode.FILE_FOLDER_CLOSED, "file", "rieng"));
    }

    private List<String> told(Path folder) throws IOException {
        return inbox.read(folder, Map.of(), Map.of(), file -> {}).stream()
                .map(one -> one.file() + " " + one.reporter() + " "
                        + one.findings().get(0).code())
                .toList();
    }
}
