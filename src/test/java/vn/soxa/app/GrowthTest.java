package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.RoundFolder;
import vn.soxa.book.Capacity;
import vn.soxa.book.LinkedRows;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** Many hamlets: collected in little memory; what no spreadsheet could hold is refused in words. */
class GrowthTest {

    private static final int HAMLETS = 205;
    private static final int ROWS = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void manyHamletsAreCollectedInLittleMemory() throws Exception {
        new RoundFolder(folder).make(HAMLETS, ROWS);
        assertThat(collectIn("192m")).isEqualTo(0);
        Path workbook = new WorkFolder(folder)
                .latestCommuneWorkbook(
                        RoundFolder.plan(1).plan().period("2025-Q1").orElseThrow())
                .orElseThrow();
        LinkedRows linked = LinkedRows.of(workbook);
        assertThat(linked.rows()).isEqualTo(HAMLETS * ROWS);
        assertThat(linked.astray()).isEmpty();
        RawSheet hamlets = Objects.requireNonNull(WorkbookReader.read(workbook).sheet("Theo ấp"));
        RawRow header = hamlets.rows().get(2);
        assertThat(header.cells()).hasSizeGreaterThan(HAMLETS);
    }

    @Test
    void moreRowsThanASheetHoldsIsSaidBeforeAnythingIsWritten() {
        Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");
        Plan plan = RoundFolder.plan(1).plan();
        List<AcceptedRow> rows = Collections.nCopies(
                Capacity.MOST_ROWS + 1,
                AcceptedRows.of("2025-Q1", "A6 AP01 | kind=Họp dân").get(0));
        Consolidation figures = new Consolidation(
                plan,
                plan.period("2025-Q1").orElseThrow(),
                "2025-Q1",
                202503,
                rows,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> SheetLimit.require(figures, say))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("1.046.577 dòng")
                .hasMessageContaining("Hãy chia xã");
        assertThat(BigDecimal.valueOf(Capacity.rows(figures))).isEqualByComparingTo("1046577");
    }

    private int collectIn(String heap) throws Exception {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        TestClassPath.text(),
                        "vn.soxa.cli.Main",
                        "collect",
                        folder.toString(),
                        "--period",
                        "2025-Q1")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log)).doesNotContain("OutOfMemory");
        return process.exitValue();
    }
}
