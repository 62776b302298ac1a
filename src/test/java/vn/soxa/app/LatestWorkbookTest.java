package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.plan.Period;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Which file of a period is its books: never an officer's note, however it is called and however new it is. */
class LatestWorkbookTest {
    private static final String OWN = "Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx";

    private final Period period = PlanReader.read(PlanRows.embedded().withExample())
            .plan()
            .period("2025-Q1")
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "Tong-hop_ghi chu.xlsx, false",
        "Tong-hop_xa-Tan-Phuoc-Doi_2024-Q4.xlsx, false",
        "Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1 - ban cua toi.xlsx, false",
        "Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx.bak, false",
        "~$Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx, false",
        "Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1 (2).xlsx, true"
    })
    void newer_file_is_taken(String other, boolean taken, @TempDir Path root) throws IOException {
        WorkFolder folder = new WorkFolder(root);
        Path outputs = Files.createDirectories(folder.outputs(period));
        Files.setLastModifiedTime(
                Files.createFile(outputs.resolve(OWN)), FileTime.from(Instant.parse("2025-03-01T00:00:00Z")));
        Files.createFile(outputs.resolve(other));

        assertThat(folder.latestCommuneWorkbook(period)).contains(outputs.resolve(taken ? other : OWN));
    }
}
