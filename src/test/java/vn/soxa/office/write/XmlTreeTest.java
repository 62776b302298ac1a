package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTreeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a/>                                                  | <a/>
            <a b="1" c='&quot;&lt;&#10;&#9;'>x</a>                | <a b="1" c="&quot;&lt;&#10;&#9;">x</a>
            <x:a xmlns:x="u" x:b="1"><x:c/></x:a>                 | <x:a xmlns:x="u" x:b="1"><x:c/></x:a>
            <a xmlns="u" xmlns:r="v"><b r:id="1" id="2"/></a>     | <a xmlns="u" xmlns:r="v"><b r:id="1" id="2"/></a>
            <a> một <b/> hai&#13; </a>                            | <a> một <b/> hai&#13; </a>
            <a><![CDATA[<&>]]><!-- kept by nobody --></a>         | <a>&lt;&amp;&gt;</a>
            <a xml:space="preserve"> 😀 &#x1F600;</a>             | <a xml:space="preserve"> 😀 😀</a>
            """)
    void a_part_is_written_as_it_was_read(String part, String written) throws IOException {
        assertThat(tree(part)).hasToString(written);
    }

    @Test
    void what_is_no_part_or_has_a_document_type_is_refused() {
        for (String part : List.of("", "<a>", "<a></b>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")) {
            assertThatThrownBy(() -> tree(part)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void what_xml_cannot_carry_is_replaced() throws IOException {
        XmlElement element = new XmlElement("a").set("b", "\u0001\uD800").say("\u0002\uFFFF\uDC00");
        assertThat(element).hasToString("<a b=\"\uFFFD\uFFFD\">\uFFFD\uFFFD\uFFFD</a>");
    }

    @Test
    void children_stand_where_the_schema_wants_them() throws IOException {
        XmlElement sheet = tree("<x:worksheet xmlns:x='u'><x:cols/><x:sheetData/><x:pageMargins/></x:worksheet>");
        for (String child : List.of("legacyDrawing", "sheetViews", "mergeCells", "extLst", "cols")) {
            sheet.childIn(SchemaOrder.SHEET, child);
        }
        assertThat(sheet)
                .hasToString("<x:worksheet xmlns:x=\"u\"><x:sheetViews/><x:cols/><x:sheetData/><x:mergeCells/>"
                        + "<x:pageMargins/><x:legacyDrawing/><x:extLst/></x:worksheet>");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "7.5, -1", "-7, -1", "12345678901, -1", "x, -1"})
    void numbers_are_whole(String written, int number) {
        assertThat(new XmlElement("a").set("n", written).number("n", -1)).isEqualTo(number);
    }

    private static XmlElement tree(String part) throws IOException {
        return XmlTree.read(part.getBytes(StandardCharsets.UTF_8));
    }
}
