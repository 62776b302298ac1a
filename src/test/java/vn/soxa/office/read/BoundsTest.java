package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.PartsOnDisk;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/** No workbook costs more than the bounds say, and none is cut without a word. */
class BoundsTest {

    private final Path file;

    BoundsTest(@TempDir Path folder) {
        this.file = folder.resolve("a.xlsx");
    }

    @Test
    void sheets() throws Exception {
        String listed = times(300, i -> "<sheet name='S" + i + "' sheetId='" + i + "'/>");
        RawWorkbook workbook = read(PartsOnDisk.workbook("")
                .part("xl/workbook.xml", "<workbook><sheets>" + listed + "</sheets></workbook>"));
        assertThat(workbook.sheets()).hasSize(Bounds.SHEETS);
        assertThat(workbook.limits()).containsExactly(Bounds.SHEETS_CUT);
        assertThat(workbook.sheets().get(0).limits()).containsExactly(Bounds.SHEET_MISSING);
    }

    @Test
    void rows() throws Exception {
        RawSheet sheet = sheet(data(times(Bounds.ROWS + 1, i -> "<row><c><v>" + i + "</v></c></row>")));
        assertThat(sheet.rows()).hasSize(Bounds.ROWS);
        assertThat(sheet.limits()).containsExactly(Bounds.ROWS_CUT);
    }

    @Test
    void styledBlankRowsCostNothing() throws Exception {
        String blank = times(300_000, i -> "<row r='" + (i + 2) + "' s='1'><c r='A" + (i + 2) + "' s='3'/></row>");
        RawSheet sheet = sheet("<dimension ref='A1:XFD1048576'/>"
                + data("<row><c><v>1</v></c></row>" + blank + "<row r='1048576'><c><v>2</v></c></row>"));
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.limits()).isEmpty();
    }

    @Test
    void columns() throws Exception {
        RawSheet sheet = sheet(data("<row><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>"));
        assertThat(sheet.rows().get(0).cells()).hasSize(1);
        assertThat(sheet.limits()).containsExactly(Bounds.COLUMNS_CUT);
    }

    @Test
    void cells() throws Exception {
        String row = "<row>" + "<c><v>1</v></c>".repeat(900) + "</row>";
        RawWorkbook workbook = read(PartsOnDisk.workbook(data(row.repeat(700))));
        assertThat(workbook.limits()).containsExactly(Bounds.CELLS_CUT);
        assertThat(workbook.sheets().get(0).limits()).containsExactly(Bounds.CELLS_CUT);
    }

    @Test
    void lengthOfAText() throws Exception {
        RawWorkbook workbook = read(PartsOnDisk.workbook(
                data("<row><c t='inlineStr'><is><t>" + "ấ".repeat(40_000) + "</t></is></c></row>")));
        assertThat(workbook.limits()).containsExactly(Bounds.TEXT_CUT);
        assertThat(workbook.sheets().get(0).rows().get(0).cells().get(0).value().text())
                .hasSize(Bounds.CELL_CHARACTERS);
    }

    @Test
    void mergedRanges() throws Exception {
        RawSheet sheet = sheet("<mergeCells>"
                + times(10_001, i -> "<mergeCell ref='A" + (i + 1) + ":B" + (i + 1) + "'/>") + "</mergeCells>");
        assertThat(sheet.merged()).hasSize(Bounds.RANGES);
        assertThat(sheet.limits()).containsExactly(Bounds.RANGES_CUT);
    }

    @Test
    void bombsAreRefused() throws Exception {
        assertThat(refusal(
                        PartsOnDisk.workbook("").strings(("<si><t>" + " ".repeat(1 << 20) + "</t></si>").repeat(30))))
                .isEqualTo("tỷ lệ nén");
        assertThat(refusal(PartsOnDisk.workbook(data("<a>".repeat(100))))).isEqualTo("độ sâu");
        assertThat(refusal(PartsOnDisk.workbook("").strings("<si/>".repeat(Bounds.SHARED_STRINGS + 1))))
                .isEqualTo("chữ dùng chung");
        assertThat(refusal(PartsOnDisk.workbook("")
                        .strings(times(600, i -> "<si><t>" + i + "ấ".repeat(30_000) + "</t></si>"))))
                .isIn("chữ", "tỷ lệ nén");
    }

    /** Each where a small file becomes a large one: in every format, in parts that nobody reads, and by their number. */
    @Test
    void bombsOfOtherKindsAreRefused() throws Exception {
        String spaces = " ".repeat(1 << 20);
        String cells = ("<a>" + spaces + "</a>").repeat(30);
        String remarks = ("<!--" + spaces + "-->").repeat(30) + "<a/>";
        PartsOnDisk opened = PartsOnDisk.empty().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertThat(refusal(opened.part("content.xml", "<d>" + cells + "</d>"))).isEqualTo("tỷ lệ nén");
        assertThat(refusal(PartsOnDisk.workbook(data("")).part("xl/theme/theme1.xml", remarks)))
                .isEqualTo("tỷ lệ nén");
        assertThat(refusal(PartsOnDisk.workbook(data("")).part("xl/_rels/workbook.xml.rels", remarks)))
                .isEqualTo("tỷ lệ nén");
        assertThat(refusal(PartsOnDisk.workbook(data("")).part("docProps/custom.xml", "<a>" + cells + "</a>")))
                .isEqualTo("tỷ lệ nén");
        PartsOnDisk many = PartsOnDisk.workbook(data(""));
        for (int i = 0; i <= Bounds.PARTS; i++) {
            many.part("xl/media/" + i + ".png", "");
        }
        assertThat(refusal(many)).isEqualTo("số phần trong tệp");
    }

    /** Nine million letters, which no zip makes small: a parser would gather them all. */
    @Test
    void oneEndlessTextIsRefused() throws Exception {
        String endless = new java.util.Random(7)
                .ints(9_000_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(refusal(PartsOnDisk.workbook("<sheetPr a='" + endless + "'/>" + data(""))))
                .isEqualTo("một chữ quá dài");
        assertThat(refusal(PartsOnDisk.workbook("<" + endless + "/>" + data(""))))
                .isEqualTo("một chữ quá dài");
        assertThat(refusal(PartsOnDisk.workbook(data("<row><c t='str'><v>" + endless + "</v></c></row>"))))
                .isEqualTo("một chữ quá dài");
    }

    @Test
    void repeatedRowsOfOpenDocument() throws Exception {
        RawWorkbook workbook = read(PartsOnDisk.empty()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part(
                        "content.xml",
                        "<d><body><spreadsheet><table name='S'><table-row number-rows-repeated='1048576'>"
                                + "<table-cell value-type='float' value='1' number-columns-repeated='16384'/>"
                                + "</table-row></table></spreadsheet></body></d>"));
        RawSheet sheet = workbook.sheets().get(0);
        assertThat(sheet.rows()).hasSize(Bounds.CELLS / Bounds.COLUMNS);
        assertThat(sheet.limits()).containsExactly(Bounds.COLUMNS_CUT, Bounds.CELLS_CUT);
    }

    private static String data(String rows) {
        return "<sheetData>" + rows + "</sheetData>";
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private RawSheet sheet(String content) throws Exception {
        return read(PartsOnDisk.workbook(content)).sheets().get(0);
    }

    private RawWorkbook read(PartsOnDisk parts) throws Exception {
        return WorkbookReader.read(parts.write(file));
    }

    private String refusal(PartsOnDisk parts) throws IOException {
        Path written = parts.write(file);
        UnreadableWorkbookException refused =
                assertThrows(UnreadableWorkbookException.class, () -> WorkbookReader.read(written));
        assertThat(refused.why()).isEqualTo(UnreadableWorkbookException.Why.TOO_LARGE);
        return refused.detail();
    }
}
