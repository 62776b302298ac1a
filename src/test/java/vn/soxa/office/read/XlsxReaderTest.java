package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.WorkbookDump;

/** Every kind of cell, and all that stands around cells, from a workbook of the common format. */
class XlsxReaderTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Path folder;

    XlsxReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyKindOfCell() throws Exception {
        XSSFSheet sheet = workbook.createSheet("Gieo trồng");
        Row row = sheet.createRow(3);
        row.createCell(0).setCellValue("Ấp Tân Định");
        row.createCell(1).setCellValue(0.1 + 0.2);
        styled(row.createCell(2), "0.0%").setCellValue(0.125);
        styled(row.createCell(3), "[$-42A]dd/mm/yyyy;@").setCellValue(LocalDate.of(2025, 3, 5));
        styled(row.createCell(4), "hh:mm").setCellValue(0.5);
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellErrorValue((byte) 0x17);
        row.createCell(7).setCellFormula("B4*2");
        row.createCell(8).setCellFormula("B4*3");
        row.getCell(8).setCellValue(0.9);
        row.createCell(9).setCellFormula("IF(B4>1,1,\"\")");
        row.getCell(9).setCellValue("");
        styled(row.createCell(10), "0.00");
        row.createCell(11).setCellValue("dòng 1\ndòng 2");
        row.createCell(12).setCellValue("  ");
        assertThat(WorkbookDump.cells(reread()))
                .containsExactly(
                        "Gieo trồng!A4 | \"Ấp Tân Định\"",
                        "Gieo trồng!B4 | 0.3",
                        "Gieo trồng!C4 | 12.5%",
                        "Gieo trồng!D4 | 2025-03-05 (45721)",
                        "Gieo trồng!E4 | 12:00",
                        "Gieo trồng!F4 | TRUE",
                        "Gieo trồng!G4 | #REF!",
                        "Gieo trồng!H4 | not calculated | =B4*2",
                        "Gieo trồng!I4 | 0.9 | =B4*3",
                        "Gieo trồng!L4 | \"dòng 1\\ndòng 2\"");
    }

    @Test
    void whatStandsAroundCells() throws Exception {
        XSSFSheet sheet = workbook.createSheet("A1");
        sheet.createRow(0).createCell(0).setCellValue("x");
        sheet.createRow(5).createCell(1).setCellValue(7);
        sheet.getRow(5).setZeroHeight(true);
        sheet.addMergedRegion(CellRangeAddress.valueOf("B6:C7"));
        sheet.setColumnHidden(2, true);
        XSSFDataValidationHelper validations = new XSSFDataValidationHelper(sheet);
        sheet.addValidationData(validations.createValidation(
                validations.createExplicitListConstraint(new String[] {"a", "b"}),
                new CellRangeAddressList(1, 9, 3, 3)));
        workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet("_ds")), true);
        workbook.getProperties().getCustomProperties().addProperty("SoXa.reporter", "AP03");
        var name = workbook.createName();
        name.setNameName("soxa_ma");
        name.setRefersToFormula("'A1'!$A$1");
        assertThat(WorkbookDump.of(reread()))
                .containsExactly(
                        "property SoXa.reporter | AP03",
                        "name soxa_ma | 'A1'!$A$1",
                        "sheet A1",
                        "A1 merged B6:C7",
                        "A1 validated D2:D10",
                        "A1 hidden column C",
                        "A1 hidden row 6",
                        "A1!A1 | \"x\"",
                        "A1!B6 | 7",
                        "sheet _ds (hidden)");
    }

    @Test
    void oldVietnameseFontsAreNamedRunByRun() throws Exception {
        Row row = workbook.createSheet("S").createRow(0);
        XSSFFont old = workbook.createFont();
        old.setFontName(".VnTime");
        CellStyle style = workbook.createCellStyle();
        style.setFont(old);
        row.createCell(0).setCellValue("Hîp t¸c x·");
        row.getCell(0).setCellStyle(style);
        XSSFRichTextString mixed = new XSSFRichTextString("Ấp ");
        XSSFFont vni = workbook.createFont();
        vni.setFontName("VNI-Times");
        mixed.append("Taân", vni);
        row.createCell(1).setCellValue(mixed);
        row.createCell(2).setCellValue("Tân");
        assertThat(WorkbookDump.cells(reread()))
                .containsExactly(
                        "S!A1 | \"Hîp t¸c x·\" [TextRun[text=Hîp t¸c x·, font=.VnTime]]",
                        "S!B1 | \"Ấp Taân\" [TextRun[text=Ấp , font=null], TextRun[text=Taân, font=VNI-Times]]",
                        "S!C1 | \"Tân\"");
    }

    private Cell styled(Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private RawWorkbook reread() throws Exception {
        Path file = folder.resolve("tệp.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return WorkbookReader.read(file);
    }
}
