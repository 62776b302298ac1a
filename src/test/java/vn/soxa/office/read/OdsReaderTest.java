package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.PartsOnDisk;
import vn.soxa.office.WorkbookDump;

/** OpenDocument's own ways: repeated rows and cells, spans, groups, notes on cells, text in pieces. */
class OdsReaderTest {

    private static final String CONTENT = """
            <d><font-face-decls><font-face name="F" font-family="'.VnTime'"/></font-face-decls>
            <automatic-styles><style name="t" family="table"><table-properties display="false"/></style>
            <style name="c"><text-properties font-name="F"/></style></automatic-styles>
            <body><spreadsheet><table name="S" style-name="t">
            <table-column number-columns-repeated="2"/><table-column visibility="collapse" default-cell-style-name="c"/>
            <table-row number-rows-repeated="3"><table-cell number-columns-repeated="1024"/></table-row>
            <table-row-group><table-row visibility="filter" number-rows-repeated="2">
            <table-cell value-type="string" number-columns-repeated="2"><annotation><p>ghi chú</p></annotation>
            <p>a<s c="2"/>b<annotation><p>nữa</p></annotation></p><p>c</p></table-cell>
            <table-cell value-type="string"><p>T©n</p></table-cell></table-row></table-row-group>
            <table-row><table-cell number-columns-spanned="2" number-rows-spanned="3" value-type="percentage" value="0.125">
            <p>12,5%</p></table-cell><covered-table-cell/><table-cell value-type="date" date-value="2025-03-05T10:00:00"/>
            <table-cell value-type="time" time-value="PT06H00M00S"/><table-cell value-type="boolean" boolean-value="true"/>
            <table-cell formula="of:=IF([.A1]=1;&quot;a;b&quot;;[$'X y'.B2:.B3])"/></table-row>
            </table></spreadsheet></body></d>""";

    private final Path file;

    OdsReaderTest(@TempDir Path folder) {
        this.file = folder.resolve("a.ods");
    }

    @Test
    void everythingInOneTable() throws Exception {
        PartsOnDisk parts = PartsOnDisk.empty()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", CONTENT)
                .part("meta.xml", "<m><meta><user-defined name='SoXa'>AP03</user-defined></meta></m>");
        assertThat(WorkbookDump.of(WorkbookReader.read(parts.write(file))))
                .containsExactly(
                        "property SoXa | AP03",
                        "sheet S (hidden)",
                        "S merged A6:B8",
                        "S hidden column C",
                        "S hidden row 4",
                        "S hidden row 5",
                        "S!A4 | \"a  b\\nc\"",
                        "S!B4 | \"a  b\\nc\"",
                        "S!C4 | \"T©n\" [TextRun[text=T©n, font=.VnTime]]",
                        "S!A5 | \"a  b\\nc\"",
                        "S!B5 | \"a  b\\nc\"",
                        "S!C5 | \"T©n\" [TextRun[text=T©n, font=.VnTime]]",
                        "S!A6 | 12.5%",
                        "S!C6 | 2025-03-05 (45721.4166666667)",
                        "S!D6 | 6:00",
                        "S!E6 | TRUE",
                        "S!F6 | not calculated | =IF(A1=1,\"a;b\",'X y'!B2:B3)");
    }

    /** Days counted from 1904, a unit that depends on the figure, and a percent sign that is mere text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <calculation-settings><null-date date-value="1904-01-01"/></calculation-settings> | true
            <calculation-settings><null-date date-value="1899-12-30"/></calculation-settings> | false
            <calculation-settings/>                                                            | false
            """)
    void whatFiguresAreShownAs(String settings, boolean from1904) throws Exception {
        String content = """
                <d><automatic-styles><number-style name="m"><number/><text> m²</text></number-style>
                <number-style name="h"><number/><text> ha</text><map condition="value()&gt;=1000" apply-style-name="m"/>
                </number-style><number-style name="p"><number/><text>%</text></number-style>
                <style name="c" family="table-cell" data-style-name="h"/>
                <style name="q" family="table-cell" data-style-name="p"/></automatic-styles>
                <body><spreadsheet>SETTINGS<table name="S"><table-row>
                <table-cell style-name="c" value-type="float" value="4000"><p>4.000 m²</p></table-cell>
                <table-cell style-name="c" value-type="float" value="0.4"><p>0,4 ha</p></table-cell>
                <table-cell style-name="q" value-type="float" value="40"><p>40%</p></table-cell></table-row>
                </table></spreadsheet></body></d>""".replace("SETTINGS", settings);
        PartsOnDisk parts = PartsOnDisk.empty()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", content);
        assertThat(WorkbookReader.read(parts.write(file))
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells())
                .extracting(cell -> ((vn.soxa.office.CellValue.Amount) cell.value()).look())
                .extracting(look -> look.unit() + " " + look.since1904())
                .containsExactly("m² " + from1904, "ha " + from1904, "% " + from1904);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $S.$A$1          | S!$A$1
            $'A 1'.$B$2:.$C$3 | 'A 1'!$B$2:$C$3
            $'a.b'.A1        | 'a.b'!A1
            .A1:.B2          | A1:B2
            """)
    void references(String written, String read) {
        assertThat(OdsFormula.reference(written)).isEqualTo(read);
    }
}
