package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.PartsOnDisk;
import vn.soxa.office.WorkbookDump;

/** What the standard allows and only some programs write. */
class XlsxOddityTest {

    private final Path folder;

    XlsxOddityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void cellsAndRowsWithoutReference() throws Exception {
        assertThat(cells("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='5'><c><v>4</v></c></row>"
                        + "<row><c r='D6'><v>5</v></c><c><v>6</v></c></row>"))
                .containsExactly("S!A1 | 1", "S!C1 | 3", "S!A5 | 4", "S!D6 | 5", "S!E6 | 6");
    }

    @Test
    void rowsAndCellsOutOfOrder() throws Exception {
        assertThat(cells("<row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row>"
                        + "<row r='1'><c r='A1'><v>0</v></c></row><row r='3'><c r='C3'><v>3</v></c></row>"))
                .containsExactly("S!A1 | 0", "S!A3 | 1", "S!B3 | 2", "S!C3 | 3");
    }

    @Test
    void inlineTextDatesTruthAndErrors() throws Exception {
        assertThat(cells("<row><c t='inlineStr'><is><t>Ấp </t></is></c>"
                        + "<c t='inlineStr'><is><r><t>Tân</t></r><r><t> Định</t></r></is></c>"
                        + "<c t='d'><v>2025-03-05T00:00:00</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c>"
                        + "<c t='str'><v>&lt;a&gt; &amp; b</v></c><c><v>không phải số</v></c></row>"))
                .containsExactly(
                        "S!A1 | \"Ấp \"",
                        "S!B1 | \"Tân Định\"",
                        "S!C1 | 2025-03-05 (45721)",
                        "S!D1 | FALSE",
                        "S!E1 | #N/A",
                        "S!F1 | \"<a> & b\"",
                        "S!G1 | \"không phải số\"");
    }

    @Test
    void formulasSharedCachedEmptyAndNotCalculated() throws Exception {
        assertThat(cells(
                        "<row><c><f t='shared' ref='A1:B1' si='0'>C1*2</f><v>4</v></c><c><f t='shared' si='0'/><v>6</v></c>"
                                + "<c t='str'><f>IF(1,\"\")</f><v></v></c><c><f>1+1</f><v></v></c><c><f>1+2</f></c>"
                                + "<c t='str'><f>X()</f></c></row>"))
                .containsExactly(
                        "S!A1 | 4 | =C1*2",
                        "S!B1 | 6 | =",
                        "S!D1 | not calculated | =1+1",
                        "S!E1 | not calculated | =1+2",
                        "S!F1 | not calculated | =X()");
    }

    @Test
    void sharedTextsWithRunsPhoneticsAndEscapes() throws Exception {
        PartsOnDisk workbook = PartsOnDisk.workbook("<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c>"
                        + "<c t='s'><v>2</v></c><c t='s'><v>3</v></c><c t='s'><v>9</v></c></row></sheetData>")
                .strings("<si><t xml:space='preserve'> a _x000D_\n_x0041__xZZZZ_</t></si>"
                        + "<si><r><t>HTX </t></r><r><rPr><rFont val='Arial'/></rPr><t>Tân</t></r><rPh><t>bỏ</t></rPh></si>"
                        + "<si><t>  </t></si><si/>");
        assertThat(WorkbookDump.cells(WorkbookReader.read(workbook.write(folder.resolve("a.xlsx")))))
                .containsExactly("S!A1 | \" a \\nA_xZZZZ_\"", "S!B1 | \"HTX Tân\"", "S!E1 | #9");
    }

    @Test
    void strictNamespacesPrefixesAndBackslashes() throws Exception {
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        Path file = PartsOnDisk.workbook("")
                .part(
                        "xl\\worksheets\\Sheet1.xml",
                        "<x:worksheet xmlns:x='" + main
                                + "'><x:sheetData><x:row r='2'><x:c r='B2'><x:v>7</x:v></x:c></x:row>"
                                + "</x:sheetData></x:worksheet>")
                .without("xl/worksheets/sheet1.xml")
                .write(folder.resolve("a.xlsx"));
        assertThat(WorkbookDump.cells(WorkbookReader.read(file))).containsExactly("S!B2 | 7");
    }

    @Test
    void validationsOfNewerWorkbooksAndHiddenColumns() throws Exception {
        Path file = PartsOnDisk.workbook("<cols><col min='2' max='3' hidden='1'/></cols><sheetData/>"
                        + "<dataValidations><dataValidation sqref='A1:A9 C1'/></dataValidations>"
                        + "<extLst><ext><dataValidations><dataValidation><formula1><f>x!A1</f></formula1>"
                        + "<sqref>E1:E5</sqref></dataValidation></dataValidations></ext></extLst>")
                .write(folder.resolve("a.xlsx"));
        assertThat(WorkbookDump.of(WorkbookReader.read(file)))
                .containsExactly(
                        "sheet S",
                        "S validated A1:A9",
                        "S validated C1:C1",
                        "S validated E1:E5",
                        "S hidden column B",
                        "S hidden column C");
    }

    private List<String> cells(String rows) throws Exception {
        Path file = PartsOnDisk.workbook("<sheetData>" + rows + "</sheetData>").write(folder.resolve("a.xlsx"));
        return WorkbookDump.cells(WorkbookReader.read(file));
    }
}
