package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** A file that is no workbook is one finding of the reporter whose name it bears. */
class UnreadableFileTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_WORKBOOK, FILE_NOT_WORKBOOK",
        "BINARY_WORKBOOK, FILE_BINARY_WORKBOOK",
        "ENCRYPTED, FILE_ENCRYPTED",
        "DAMAGED, FILE_DAMAGED",
        "EMPTY, FILE_EMPTY",
        "TOO_LARGE, FILE_TOO_LARGE",
        "UNREADABLE, FILE_UNREADABLE"
    })
    void each_reason_has_its_code(Why why, FindingCode code) {
        assertThat(UnreadableFile.code(why)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"255044462d312e37, FILE_NOT_WORKBOOK PDF", "504b0304140000, FILE_DAMAGED ''", "'', FILE_EMPTY ''"})
    void a_file_sent_is_told_as_a_whole(String hex, String told, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("AP03.xlsx"), HexFormat.of().parseHex(hex));
        assertThat(read(file)).isEqualTo("AP03: " + told.replace(" ''", " "));
    }

    @Test
    void a_file_that_is_gone_is_told_too(@TempDir Path folder) {
        assertThat(read(folder.resolve("AP03.xlsx"))).startsWith("AP03: FILE_UNREADABLE");
    }

    private static String read(Path file) {
        Submission read = new SubmissionReader(Sent.PLAN, Sent.Q1).read(file, "Ap-03.xlsx", null, Map.of());
        return read.reporter() + ": " + read.findings().get(0).code() + " "
                + read.findings().get(0).args().getOrDefault("found", "");
    }
}
