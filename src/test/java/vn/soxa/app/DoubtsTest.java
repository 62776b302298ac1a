package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.plan.Plan;

/** What is asked before templates go out. */
class DoubtsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_hamlet_that_gets_no_template_because_its_code_is_anothers_is_named_at_its_cell() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.init(new NewCommune("xã Hòa Bình", "", List.of("Hòa Thuận", "Hòa Lợi"), "", ""), List.of());
        assertThat(new Doubts().beforeIssuing(round.plan())).noneMatch(doubt -> doubt.contains("Trang Ấp"));
        doubleTheFirstCode(round.planBook());

        assertThat(new Doubts().beforeIssuing(round.plan()))
                .contains("Trang Ấp của sổ kế hoạch, ô B6: “AP01” đã có ở dòng khác (ô B5); dòng này không dùng."
                        + " Nơi ở dòng đó sẽ không có biểu mẫu.");
    }

    @Test
    void targets_that_nobody_touched_are_asked_about_until_one_is_the_communes_own() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.init(
                new NewCommune("xã Hòa Bình", "", List.of("Hòa Thuận", "Hòa Lợi"), "", ""),
                List.of("nong-thon-moi-2026-2030"));
        assertThat(new Doubts().beforeIssuing(round.plan()))
                .filteredOn(doubt -> doubt.contains("chỉ tiêu mẫu"))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(doubt -> doubt.startsWith("Kế hoạch “Giảm nghèo bền vững” còn nguyên"));
        Plan touched = BookRows.of("nong-thon-moi-2026-2030")
                .and(
                        "P4",
                        "plan|code|name|measuredIn|kind|source|aggregation|owner|target2026",
                        "GN|GN9|Hộ được vay vốn|hộ|Hằng năm|Nhập tay|Trong kỳ|VHXH|20")
                .read()
                .plan();
        assertThat(new Doubts().beforeIssuing(touched)).noneMatch(doubt -> doubt.contains("Giảm nghèo bền vững"));
    }

    private static void doubleTheFirstCode(Path book) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            workbook.getSheet("Ấp").getRow(5).getCell(1).setCellValue("AP01");
            try (var out = Files.newOutputStream(book)) {
                workbook.write(out);
            }
        }
    }
}
