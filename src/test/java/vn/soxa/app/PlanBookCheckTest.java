package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;

class PlanBookCheckTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_plan_book_is_checked_as_what_it_is() throws Exception {
        Path book = ExampleFolder.empty(folder).resolve(WorkFolder.PLAN_BOOK);
        assertThat(PlanBookCheck.concerns(book)).isTrue();
        CheckedSubmission checked = PlanBookCheck.inspect(book);
        assertThat(checked.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(checked.cells().read()).isGreaterThan(1000);
    }

    /** They would go out in templates; issuing asks first, and the check tells where they stand. */
    @Test
    void names_that_came_with_the_program_are_told_at_their_cells() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        Path book = round.init(NewCommune.named("xã Mới"));
        assertThat(PlanBookCheck.inspect(book).findings())
                .filteredOn(finding -> finding.code() == FindingCode.PLAN_SAMPLE_NAME)
                .hasSize(8)
                .allMatch(finding -> String.valueOf(finding.sheet()).equals("Ấp"));
    }

    @Test
    void what_cannot_be_read_is_told() throws Exception {
        Path book = Files.writeString(folder.resolve(WorkFolder.PLAN_BOOK), "không phải bảng tính \u0000");
        CheckedSubmission checked = PlanBookCheck.inspect(book);
        assertThat(checked.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(checked.findings()).extracting(Finding::code).isNotEmpty().doesNotContain(FindingCode.FILE_CUT);
    }

    @Test
    void any_other_name_is_a_report() {
        assertThat(PlanBookCheck.concerns(folder.resolve("Ap-01.xlsx"))).isFalse();
    }
}
