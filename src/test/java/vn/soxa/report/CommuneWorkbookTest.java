package vn.soxa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.WorkbookWriter;

/** The commune workbook as LibreOffice calculates it anew. */
final class CommuneWorkbookTest {

    private static Path folder = Path.of("");
    private static Path workbook = Path.of("");

    @BeforeAll
    static void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        CheckedRound round = ExampleRound.round();
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        Imprint imprint = new Imprint(1, LocalDate.of(2025, 3, 20), ExampleRound.MOMENT);
        Path target =
                Files.createDirectories(folder.resolve("2025-Q1/4-Tong-hop")).resolve("Tong-hop_2025-Q1.xlsx");
        workbook = new WorkbookWriter().write(CommuneWorkbook.of(figures, round, imprint), target);
    }

    @Test
    void everyStoredValueIsWhatLibreOfficeCalculates() throws IOException {
        assertThat(new LibreOffice(folder).differences(workbook)).isEmpty();
    }
}
