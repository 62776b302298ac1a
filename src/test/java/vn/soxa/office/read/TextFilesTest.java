package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.WorkbookDump;

/** Files that are text inside: separated values, web pages and the XML of 2003, mostly named .xls. */
class TextFilesTest {

    private static final String ROWS = "Ấp;Diện tích;Ghi chú\nTân Định;12,5;\"a;\"\"b\"\"\"\n\n;7;\n";
    private static final String[] CELLS = {
        "T!A1 | \"Ấp\"",
        "T!B1 | \"Diện tích\"",
        "T!C1 | \"Ghi chú\"",
        "T!A2 | \"Tân Định\"",
        "T!B2 | \"12,5\"",
        "T!C2 | \"a;\"b\"\"",
        "T!B4 | \"7\""
    };

    private final Path file;

    TextFilesTest(@TempDir Path folder) {
        this.file = folder.resolve("T.xls");
    }

    @Test
    void separatedValuesInUtf8() throws Exception {
        assertThat(cells(ROWS, StandardCharsets.UTF_8)).containsExactly(CELLS);
        assertThat(cells("\uFEFF" + ROWS, StandardCharsets.UTF_8)).containsExactly(CELLS);
    }

    @Test
    void separatorNamedInTheFirstLine() throws Exception {
        assertThat(cells("sep=|\r\na;b|c\r\n", StandardCharsets.UTF_8))
                .containsExactly("T!A2 | \"a;b\"", "T!B2 | \"c\"");
    }

    @Test
    void separatedValuesInOtherEncodings() throws Exception {
        assertThat(cells("\uFEFF" + ROWS, StandardCharsets.UTF_16LE)).containsExactly(CELLS);
        assertThat(cells("\uFEFF" + ROWS, StandardCharsets.UTF_16BE)).containsExactly(CELLS);
        String typed = Normalizer.normalize(ROWS, Normalizer.Form.NFD)
                .replace("A\u0302", "Â")
                .replace("a\u0302", "â")
                .replace("e\u0323\u0302", "ê\u0323");
        Files.write(file, typed.getBytes(Charset.forName("windows-1258")));
        assertThat(cells()).containsExactly(CELLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", "|"})
    void otherSeparators(String separator) throws Exception {
        String text =
                ROWS.replace("\"a;\"\"b\"\"\"", "x").replace("12,5", "12.5").replace(";", separator);
        assertThat(cells(text, StandardCharsets.UTF_8))
                .contains("T!B2 | \"12.5\"", "T!C2 | \"x\"", "T!B4 | \"7\"")
                .hasSize(CELLS.length);
    }

    @Test
    void everyTableOfAWebPageIsASheet() throws Exception {
        Files.writeString(file, """
                <html><body><center><p><h1>Overview</h1><a href="#table0">Sheet 1</a></p></center>
                <a name="table0"><h1>Sheet 1: <em>Bìa</em></h1></a>
                <table><tr><td>Kỳ</td><td>Quý I</td></tr></table>
                <a name="table1"><h1>Sheet 2: <em>A2 Liên kết</em></h1></a>
                <table><tr><td>Vụ<table><tr><td>trong ô</td></tr></table></td><td sdval="2.5">2,5</td></tr></table>
                </body></html>""");
        assertThat(WorkbookDump.of(WorkbookReader.read(file)))
                .containsExactly(
                        "sheet Bìa",
                        "Bìa!A1 | \"Kỳ\"",
                        "Bìa!B1 | \"Quý I\"",
                        "sheet A2 Liên kết",
                        "A2 Liên kết!A1 | \"Vụ\"",
                        "A2 Liên kết!B1 | 2.5",
                        "sheet T 3",
                        "T 3!A1 | \"trong ô\"");
    }

    @Test
    void webPage() throws Exception {
        String page = """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color: red}</style></head>
                <!-- <table><tr><td>ẩn</td></tr></table> --><body><table border=1>
                <tr><th colspan=2>Biểu&nbsp;A1</th><td rowspan="2">gộp</td></tr>
                <tr style="display: none"><td>dòng 1<br>
                 dòng 2<td x:num="1250.5">1.250,5</tr>
                <tr><td>&lt;b&gt; &#7844;p</td><td x:num="45721">5/3/2025</td><td x:num="0.125">12,5%</td></tr>
                </table></body></html>""";
        Files.writeString(file, page);
        assertThat(WorkbookDump.of(WorkbookReader.read(file)))
                .containsExactly(
                        "sheet T",
                        "T merged A1:B1",
                        "T merged C1:C2",
                        "T hidden row 2",
                        "T!A1 | \"Biểu\u00A0A1\"",
                        "T!C1 | \"gộp\"",
                        "T!A2 | \"dòng 1\\ndòng 2\"",
                        "T!B2 | 1250.5",
                        "T!A3 | \"<b> Ấp\"",
                        "T!B3 | \"5/3/2025\"",
                        "T!C3 | 12.5%");
    }

    /** What a web page shows is not always the number it keeps beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5%      | 0.05   | Amount[number=0.05, percent=true, look=Look[unit=, thousands=0, since1904=false, clock=false]]
            5%      | 5      | Text[text=5%, runs=[]]
            12,5%   | 12.5   | Text[text=12,5%, runs=[]]
            5,4     | 5432   | Amount[number=5432, percent=false, look=Look[unit=, thousands=1, since1904=false, clock=false]]
            1.250   | 1250   | Amount[number=1250, percent=false, look=Look[unit=, thousands=0, since1904=false, clock=false]]
            1.250   | 1.25   | Amount[number=1.25, percent=false, look=Look[unit=, thousands=0, since1904=false, clock=false]]
            0,4     | 0.4321 | Amount[number=0.4321, percent=false, look=Look[unit=, thousands=0, since1904=false, clock=false]]
            """)
    void shown_in_a_web_page(String shown, String exact, String read) throws Exception {
        Files.writeString(
                file,
                "<html><body><table><tr><td sdval=\"" + exact + "\">" + shown + "</td></tr></table></body></html>");
        assertThat(WorkbookReader.read(file)
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .value()
                        .toString())
                .isEqualTo(read);
    }

    @Test
    void xmlOf2003() throws Exception {
        String xml = """
                <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                    xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <CustomDocumentProperties><So_x0020_Xa>AP03</So_x0020_Xa></CustomDocumentProperties>
                <Styles><Style ss:ID="s1"><Font ss:FontName=".VnTime"/></Style>
                <Style ss:ID="s2"><NumberFormat ss:Format="Percent"/></Style></Styles>
                <Worksheet ss:Name="A1"><Table><Column ss:Index="3" ss:Hidden="1"/>
                <Row ss:Index="2"><Cell ss:StyleID="s1" ss:MergeAcross="1"><Data ss:Type="String">T©n</Data></Cell>
                <Cell ss:StyleID="s2"><Data ss:Type="Number">0.5</Data></Cell>
                <Cell ss:Index="6" ss:Formula="=RC[-1]"/></Row>
                <Row ss:Hidden="1"><Cell><Data ss:Type="DateTime">2025-03-05T00:00:00.000</Data></Cell>
                <Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell></Row>
                </Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>""";
        Files.writeString(file, xml);
        assertThat(WorkbookDump.of(WorkbookReader.read(file)))
                .containsExactly(
                        "property So Xa | AP03",
                        "sheet A1 (hidden)",
                        "A1 merged A2:B2",
                        "A1 hidden column C",
                        "A1 hidden row 3",
                        "A1!A2 | \"T©n\" [TextRun[text=T©n, font=.VnTime]]",
                        "A1!C2 | 50%",
                        "A1!F2 | not calculated | =RC[-1]",
                        "A1!A3 | 2025-03-05 (45721)",
                        "A1!B3 | #DIV/0! | =1/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void twoBytesALetterWithoutAMark(String charset) throws Exception {
        assertThat(cells(ROWS, Charset.forName(charset))).containsExactly(CELLS);
    }

    /** Bytes of TCVN3 and of VNI stay what they are: whoever reads the cells knows these fonts. */
    @ParameterizedTest
    @ValueSource(strings = {"Hä tªn chñ hé;DiÖn tÝch", "Hoï teân chuû hoä;Dieän tích ñaát", "§¬n vÞ;Ghi chó"})
    void oldFontsKeepTheirBytes(String text) throws Exception {
        assertThat(cells(text, StandardCharsets.ISO_8859_1))
                .containsExactly(
                        "T!A1 | \"" + text.split(";", -1)[0] + "\"", "T!B1 | \"" + text.split(";", -1)[1] + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Date1904/>", "<Date1904></Date1904>", ""})
    void xmlOf2003MayCountItsDaysFrom1904(String setting) throws Exception {
        Files.writeString(file, """
                <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
                    xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
                <ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel">SETTING</ExcelWorkbook>
                <Worksheet ss:Name="A1"><Table><Row><Cell><Data ss:Type="Number">43951</Data></Cell></Row></Table>
                </Worksheet></Workbook>""".replace("SETTING", setting));
        assertThat(WorkbookReader.read(file)
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .value())
                .isInstanceOfSatisfying(
                        vn.soxa.office.CellValue.Amount.class,
                        amount -> assertThat(amount.look().since1904()).isEqualTo(!setting.isEmpty()));
    }

    private List<String> cells(String text, Charset charset) throws IOException, UnreadableWorkbookException {
        Files.write(file, text.getBytes(charset));
        return cells();
    }

    private List<String> cells() throws UnreadableWorkbookException {
        RawWorkbook workbook = WorkbookReader.read(file);
        return WorkbookDump.cells(workbook);
    }
}
