package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.read.WorkbookReader;

/** What Excel is strict about, and other programs are not. */
class WrittenPackageTest {
    private static final List<String> SHEET_ORDER = List.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetProtection",
            "autoFilter",
            "mergeCells",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "drawing");

    private final Path written;
    private final PackageParts parts;

    WrittenPackageTest(@TempDir Path folder) throws Exception {
        written = new WorkbookWriter().write(Workbooks.everything(), folder.resolve("bieu.xlsx"));
        parts = new PackageParts(written);
    }

    @Test
    void every_part_has_a_content_type_and_every_relationship_a_part() {
        assertThat(parts.withoutContentType()).isEmpty();
        assertThat(parts.brokenRelationships()).isEmpty();
    }

    @Test
    void a_sheet_has_its_elements_in_the_order_of_the_schema() {
        for (String sheet :
                List.of("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml")) {
            List<String> children = parts.children(sheet);
            assertThat(SHEET_ORDER).containsAll(children);
            assertThat(children)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(
                            (one, other) -> Integer.compare(SHEET_ORDER.indexOf(one), SHEET_ORDER.indexOf(other)));
        }
    }

    @Test
    void nothing_makes_a_program_calculate_on_loading() {
        assertThat(parts.children("xl/workbook.xml")).doesNotContain("calcPr");
        assertThat(parts.names()).doesNotContain("xl/calcChain.xml");
    }

    @Test
    void nothing_of_the_master_but_its_styles_travels() {
        assertThat(parts.names())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/app.xml",
                        "docProps/core.xml",
                        "docProps/custom.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/charts/chart1.xml",
                        "xl/charts/chart2.xml",
                        "xl/charts/chart3.xml",
                        "xl/drawings/_rels/drawing1.xml.rels",
                        "xl/drawings/drawing1.xml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/worksheets/sheet3.xml");
    }

    @Test
    void charts_keep_their_figures_for_a_preview() {
        assertThat(parts.attributes("xl/charts/chart3.xml", "ptCount", "val")).containsExactly("3", "3");
    }

    @Test
    void another_library_opens_it_and_a_returned_copy_without_a_warning(@TempDir Path other) throws Exception {
        Path sent = Returned.savedBy("openpyxl.xlsx");
        String sheet = WorkbookReader.read(sent).sheets().get(0).name();
        Path copy = Returned.annotated(sent, other.resolve("tra"), sheet, "B6 C7", Returned.NEW);
        for (Path each : List.of(written, copy)) {
            Process python = new ProcessBuilder(
                            "/usr/bin/python3",
                            "-W",
                            "error",
                            "-c",
                            "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])",
                            each.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).isEmpty();
            assertThat(python.waitFor()).isZero();
        }
    }

    @Test
    void colours_are_written_with_their_opacity() {
        assertThat(parts.attributes("xl/styles.xml", "color", "rgb"))
                .filteredOn(colour -> !colour.isEmpty())
                .isNotEmpty()
                .allMatch(colour -> colour.length() == 8);
    }
}
