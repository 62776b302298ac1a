package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;

/** Marks in workbooks that are spelt as few programs spell them. */
class MarkedDialectsTest {
    private static final String SHEET = "A1 THT-HTX";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    Path folder = Path.of("");

    @Test
    void names_may_carry_a_prefix() throws Exception {
        Path prefixed = respelt(
                "xl/(workbook|styles|comments1|worksheets/sheet\\d)\\.xml",
                xml -> xml.replaceAll("<(/?)(?=[A-Za-z]\\w*[\\s/>])", "<$1x:").replace(" xmlns=", " xmlns:x="));
        Path copy = Returned.annotated(prefixed, folder.resolve("copy"), SHEET, "C6 E6", Returned.NEW);

        assertThat(marked(copy, "C6 E6")).isEqualTo("Cần sửa; filled; filled");
        assertThat(Shifted.comments(copy, SHEET)).hasSize(3).last().asString().contains("Phải sửa: ô E6");
    }

    @Test
    void line_breaks_of_comments_need_not_be_closed() throws Exception {
        Path open = respelt(".*\\.vml", xml -> xml.replace("<div style=\"text-align:left\"/>", "<br>"));
        Path copy = Returned.annotated(open, folder.resolve("copy"), SHEET, "E6", null);

        assertThat(marked(copy, "E6")).isEqualTo("Cần sửa; filled");
        assertThat(PartLines.rewritten(open, copy)).contains("xl/drawings/vmlDrawing1.vml");
    }

    @Test
    void parts_may_be_named_in_another_case_and_from_the_root() throws Exception {
        Path moved = respelt("xl/_rels/workbook.xml.rels", xml -> xml.replace("\"worksheets/", "\"/XL/worksheets/"));
        Path copy = Returned.annotated(moved, folder.resolve("copy"), SHEET, "C6", null);

        assertThat(marked(copy, "C6")).isEqualTo("Cần sửa; filled");
        assertThat(PartLines.differences(moved, copy)).noneMatch(line -> line.endsWith(" lost"));
    }

    @Test
    void a_workbook_of_the_strict_dialect_goes_back_with_its_values() throws Exception {
        Path strict = respelt(
                "xl/.*\\.xml", xml -> xml.replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        Path copy = Returned.annotated(strict, folder.resolve("copy"), SHEET, "C6", null);

        assertThat(marked(copy, "C6")).isEqualTo("Cần sửa; filled");
        assertThat(WorkbookReader.read(copy).sheets())
                .extracting(RawSheet::name)
                .contains("Bìa", SHEET, "Sổ tay của ấp");
    }

    @Test
    void what_is_too_much_to_hold_goes_back_with_its_values() throws Exception {
        Path filler = respelt("xl/sharedStrings\\.xml", xml -> xml);
        try (FileSystem zip = FileSystems.newFileSystem(filler)) {
            Files.write(zip.getPath("xl/filler.bin"), new byte[ActiveContent.MOST_BYTES]);
        }
        Path copy = Returned.annotated(filler, folder.resolve("copy"), SHEET, "C6", null);

        assertThat(marked(copy, "C6")).isEqualTo("Cần sửa; filled");
        assertThat(Files.size(copy)).isLessThan(1 << 20);
    }

    /** The first sheet's name, and whether cells are filled. */
    private static String marked(Path copy, String cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            StringBuilder told = new StringBuilder(workbook.getSheetName(0));
            for (String cell : cells.split(" ", -1)) {
                var at = new org.apache.poi.ss.util.CellReference(cell);
                XSSFCellStyle style = workbook.getSheet(SHEET)
                        .getRow(at.getRow())
                        .getCell(at.getCol())
                        .getCellStyle();
                told.append(style.getFillForegroundXSSFColor() == null ? "; plain" : "; filled");
            }
            return told.toString();
        }
    }

    /** The workbook with everything people add, some of its parts spelt in another way. */
    private Path respelt(String parts, UnaryOperator<String> spelling) throws IOException {
        Path rich = Returned.rich(folder);
        Path respelt = folder.resolve("respelt.xlsx");
        try (InputStream file = Files.newInputStream(rich);
                ZipInputStream in = new ZipInputStream(file);
                OutputStream out = Files.newOutputStream(respelt);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String written = entry.getName().matches(parts) ? spelling.apply(xml) : xml;
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return respelt;
    }
}
