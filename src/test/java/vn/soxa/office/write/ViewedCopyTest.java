package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.form.CellAddress;

class ViewedCopyTest {
    private static final CellAddress CELL =
            CellAddress.of("A3 Chuyển đổi", "G120").orElseThrow();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"ấp 3.xlsx", "ấp 3.xls"})
    void the_copy_opens_at_the_cell_and_the_original_is_not_touched(String name) throws Exception {
        Path file = folder.resolve(name);
        try (Workbook made = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook()) {
            made.createSheet("Bìa");
            made.createSheet("A3 Chuyển đổi").createRow(119).createCell(6).setCellValue("nhiều");
            made.getSheetAt(1).createFreezePane(2, 5);
            try (OutputStream out = Files.newOutputStream(file)) {
                made.write(out);
            }
        }
        byte[] before = Files.readAllBytes(file);

        Path copy = ViewedCopy.at(file, CELL).orElseThrow();

        assertThat(copy.getFileName()).hasToString(name);
        assertThat(Files.isWritable(copy) && !System.getProperty("user.name").equals("root"))
                .isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Workbook read = WorkbookFactory.create(copy.toFile(), null, true)) {
            Sheet sheet = read.getSheetAt(read.getActiveSheetIndex());
            assertThat(sheet.getSheetName()).isEqualTo("A3 Chuyển đổi");
            assertThat(sheet.getActiveCell()).hasToString("G120");
            assertThat(sheet.isSelected()).isTrue();
            assertThat(read.getSheetAt(0).isSelected()).isFalse();
            if (name.endsWith("x")) {
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 115);
            }
        }
    }

    @Test
    void other_files_and_other_sheets_are_opened_as_they_are() throws Exception {
        Path text = Files.writeString(folder.resolve("a.csv"), "a;b\n");
        assertThat(ViewedCopy.at(text, CELL)).isEmpty();
        Path file = folder.resolve("b.xlsx");
        try (Workbook made = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            made.createSheet("Khác");
            made.write(out);
        }
        assertThat(ViewedCopy.at(file, CELL)).isEmpty();
    }
}
