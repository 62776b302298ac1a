package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawSheet;

/** What follows the cells of a sheet says the same whether it is scanned or parsed. */
class SheetTailTest {

    private static final String CELLS =
            "<worksheet xmlns:x14=\"x14\" xmlns:xm=\"xm\"><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData>";

    private static final String MERGED =
            "<mergeCells count=\"2\"><mergeCell ref=\"A1:B2\"/><mergeCell  ref = 'C3:D4' /></mergeCells>";

    @Test
    void mergedAndValidatedRangesAreFoundAmongWhateverElse() throws IOException {
        String tail = MERGED
                + "<!-- <mergeCell ref=\"Z1:Z2\"/> --> <?pi <x>?>"
                + "<conditionalFormatting sqref=\"Q1:Q9\"><cfRule type=\"expression\"><formula>A1&gt;\"'\"</formula></cfRule>"
                + "</conditionalFormatting><dataValidations count=\"2\"><dataValidation prompt=\"a > b, ref='x' sqref='no'\""
                + " sqref=\"E5:E9 G1\"><formula1>1</formula1></dataValidation><dataValidation sqref=\"H1\"/></dataValidations>"
                + "<extLst><ext><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>a</xm:f></x14:formula1>"
                + "<xm:sqref>J1:J2 K3</xm:sqref></x14:dataValidation></x14:dataValidations>"
                + "<x14:conditionalFormatting><xm:sqref>L1</xm:sqref></x14:conditionalFormatting></ext></extLst>"
                + "<x><![CDATA[<mergeCell ref=\"Y1:Y2\"/>]]></x></worksheet>";
        List<String> found = List.of(
                "cells 1",
                "merged A1:B2",
                "merged C3:D4",
                "validated E5:E9",
                "validated G1:G1",
                "validated H1:H1",
                "validated J1:J2",
                "validated K3:K3");
        assertThat(read(CELLS + tail)).isEqualTo(found);
        assertThat(read(CELLS.replace("</sheetData>", "</sheetData >") + tail)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<mergeCells>", "<mergeCells><mergeCell ref=\"A1", "<!-- ", "</workshee", "<"})
    void aSheetThatJustStopsIsDamaged(String tail) {
        assertThatThrownBy(() -> read(CELLS + tail)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(CELLS.replace("</sheetData>", "</sheetData >") + tail))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theEndOfTheCellsIsSeenWhereverTheBytesAreCut() throws IOException {
        for (int padding = 8100; padding < 8220; padding++) {
            String cells = CELLS.replace("<sheetData>", "<!--" + "x".repeat(padding) + "--><sheetData>");
            assertThat(read(cells + MERGED + "</worksheet>"))
                    .containsExactly("cells 1", "merged A1:B2", "merged C3:D4");
        }
    }

    private static List<String> read(String xml) throws IOException {
        InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        SheetBytes bytes = new SheetBytes(in);
        Budget budget = new Budget();
        SheetBuilder builder = new SheetBuilder("S", false, budget);
        try (XmlCursor cursor = new XmlCursor(XmlCursor.factory(), bytes)) {
            cursor.root();
            XlsxCell cell = new XlsxCell(cursor, new XlsxStyles(), new XlsxStrings(), new Serials(false), budget);
            new XlsxSheet(bytes, cursor, cell, builder).read();
        }
        RawSheet sheet = builder.build();
        List<String> lines = new ArrayList<>();
        lines.add("cells " + sheet.rows().size());
        sheet.merged().forEach(range -> lines.add("merged " + a1(range)));
        sheet.validated().forEach(range -> lines.add("validated " + a1(range)));
        return lines;
    }

    private static String a1(CellRange range) {
        return (char) ('A' + range.firstColumn()) + "" + (range.firstRow() + 1) + ":"
                + (char) ('A' + range.lastColumn()) + (range.lastRow() + 1);
    }
}
