package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.Communes;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.WorkbookDump;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.ChangedPlan;

/** Communes of which little is known, added up. */
class SilentCommunesTest {

    @Test
    void targets_nobody_reported_stand_there_as_such_and_no_tasks_are_no_error(@TempDir Path work) throws Exception {
        Path folder = work.resolve("xa");
        new Communes(folder, 0)
                .write(ChangedPlan.of(Communes.plan(1)).tasks(List.of()).done(), 1, "Xã 1.xlsx", "2025-Q1", 1);
        Path total = new CommuneRollup(folder, Progress.silent())
                .write(work.resolve("tong.xlsx"), null, null)
                .workbook();

        List<String> overview = WorkbookDump.cells(WorkbookReader.read(total)).stream()
                .filter(line -> line.startsWith("Tổng quan!"))
                .toList();
        assertThat(overview).anyMatch(line -> line.contains("Diện tích liên kết tiêu thụ"));
        assertThat(overview).anyMatch(line -> line.contains("Chưa có số liệu"));
        assertThat(new LibreOffice(work).differences(total)).isEmpty();
    }
}
