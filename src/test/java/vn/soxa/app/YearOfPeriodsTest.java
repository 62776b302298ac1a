package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.PlanReader;

/** The periods of a year added to a plan book in use. */
class YearOfPeriodsTest {
    private static final String SHEET = "Kỳ báo cáo";

    @TempDir
    Path folder = Path.of("");

    private ReportingRound round = ReportingRound.open(folder, Progress.silent());

    @BeforeEach
    void a_plan_book_in_use() throws Exception {
        round = ReportingRound.open(folder, Progress.silent());
        round.init(NewCommune.named("xã Hòa Bình"));
        edit(workbook -> {
            workbook.getSheet(SHEET).getRow(4).createCell(2).setCellValue("20/12/2024");
            workbook.getSheet(SHEET).createRow(18).createCell(1).setCellValue("2026-DOTXUAT1");
            workbook.getSheet(SHEET).getRow(18).createCell(2).setCellValue("01/02/2026");
            workbook.getSheet(SHEET).getRow(18).createCell(3).setCellValue("05/02/2026");
            workbook.createSheet("Ghi chép riêng").createRow(0).createCell(0).setCellValue("Nhớ gọi ấp Tân Định");
        });
    }

    @Test
    void stand_below_what_the_officer_wrote() throws Exception {
        assertThat(round.addYear(2028))
                .containsExactly("2028-Q1", "2028-6T", "2028-Q2", "2028-9T", "2028-Q3", "2028-N", "2028-Q4");

        RawWorkbook book = WorkbookReader.read(round.planBook());
        assertThat(text(book, 18, 1)).isEqualTo("2026-DOTXUAT1");
        assertThat(text(book, 19, 1)).isEqualTo("2028-Q1");
        assertThat(text(book, 19, 8)).isEqualTo("Quý I/2028");
        assertThat(PlanReader.read(book).plan().periods().stream().map(Period::code))
                .contains("2026-DOTXUAT1", "2028-Q1", "2028-N");
        assertThat(round.issue("2028-Q1", Audience.HAMLETS)).hasSize(8);
    }

    @Test
    void touch_nothing_else() throws Exception {
        List<String> before = others(round.planBook());
        round.addYear(2028);
        List<String> after = others(round.planBook());
        after.removeIf(cell -> cell.matches("Chỉ tiêu\\|(target|Kế hoạch )2028"));
        assertThat(after).isEqualTo(before).contains("Ghi chép riêng|Nhớ gọi ấp Tân Định");
        assertThat(new LibreOffice(Files.createDirectory(folder.resolve("lo"))).differences(round.planBook()))
                .isEmpty();
    }

    @Test
    void are_added_once() throws Exception {
        round.addYear(2028);
        byte[] once = Files.readAllBytes(round.planBook());
        assertThat(round.addYear(2028)).isEmpty();
        assertThat(round.addYear(2025)).isEmpty();
        assertThat(Files.readAllBytes(round.planBook())).isEqualTo(once);
    }

    @Test
    void follow_the_book_in_what_a_period_is() throws Exception {
        edit(workbook -> {
            workbook.getSheet("Đơn vị").forEach(row -> {
                if (row.getCell(1) != null
                        && row.getCell(1).getStringCellValue().equals("Loại kỳ")) {
                    row.getCell(2).setCellValue("Tháng");
                }
            });
            workbook.getSheet(SHEET).getRow(4).getCell(2).setBlank();
        });
        assertThat(round.addYear(2027)).hasSize(19).contains("2027-01", "2027-12", "2027-Q1", "2027-6T");
    }

    @Test
    void are_refused_for_a_year_outside_the_plan() {
        assertThatThrownBy(() -> round.addYear(2020))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("Năm 2020")
                .hasMessageContaining("2024");
    }

    @Test
    void are_refused_where_the_sheet_is_gone() throws Exception {
        edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex(SHEET)));
        assertThatThrownBy(() -> round.addYear(2028))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("trang Kỳ báo cáo");
    }

    /** Every cell but those of the periods and the counts. */
    private static List<String> others(Path file) throws Exception {
        List<String> cells = new ArrayList<>();
        WorkbookReader.read(file).sheets().stream()
                .filter(sheet -> !List.of(SHEET, "Bìa", "_kt").contains(sheet.name()))
                .forEach(sheet -> sheet.rows().forEach(row -> row.cells()
                        .forEach(cell ->
                                cells.add(sheet.name() + "|" + cell.value().text()))));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            cells.add("parts " + zip.size());
        }
        return cells;
    }

    private static String text(RawWorkbook book, int row, int column) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(SHEET))
                .map(sheet -> sheet.cell(row, column))
                .map(cell -> cell == null ? "" : cell.value().text())
                .findFirst()
                .orElseThrow();
    }

    private void edit(Edit edit) throws IOException {
        Path edited = folder.resolve("edited.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(round.planBook()));
                OutputStream out = Files.newOutputStream(edited)) {
            edit.of(workbook);
            workbook.write(out);
        }
        Files.move(edited, round.planBook(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a person did to the book. */
    @FunctionalInterface
    private interface Edit {
        void of(XSSFWorkbook workbook);
    }
}
