package vn.soxa.office.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawSheet;
import vn.soxa.office.WorkbookDump;
import vn.soxa.office.read.WorkbookReader;

/** What an annotated copy has that the sender's workbook had not: our marks and nothing else. */
class WorkbookAnnotatorTest {
    private static final String SHEET = "A1 THT-HTX";

    /** New parts, new entries of lists, places of sheets, and the marked cells themselves. */
    private static final Pattern OURS = Pattern.compile(".* added"
            + "|(\\[Content_Types]\\.xml|xl/styles\\.xml|.*\\.rels) \\+ .*"
            + "|.*workbook\\.xml\\.rels - .* Target=/xl/.*"
            + "|xl/workbook\\.xml [-+] .*(/sheets/sheet|localSheetId|bookViews).*"
            + "|xl/worksheets/sheet1\\.xml [-+] /worksheet/sheetData/row\\[[67]]/c r=(B6|C7).*"
            + "|xl/sharedStrings\\.xml \\+ .*"
            + "|docProps/core\\.xml - /coreProperties/[A-Za-z]+" // said nothing
            + "|xl/worksheets/sheet1\\.xml \\+ /worksheet/(legacyD|d)rawing .*");

    private static final Pattern EMPTY_REMAINS = Pattern.compile(
            ".* added|xl/(comments1\\.xml \\+ .*/author \\| Sổ Xã|worksheets/sheet\\d\\.xml \\+ /worksheet/(legacyD|d)rawing .*"
                    + "|comments1\\.xml . .*/rPr/b( val=1)?"
                    + "|worksheets/sheet\\\\d.xml . /worksheet/sheetData/row r=9)|.*(Types|Relationships)/.*");

    @TempDir
    Path folder = Path.of("");

    @Test
    void everything_people_add_stays() throws Exception {
        Path rich = Returned.rich(folder);
        Path copy = Returned.annotated(rich, folder.resolve("rich_can-sua"), SHEET, "C6 D6 E6 C9", Returned.NEW);

        assertThat(copy).hasFileName("rich_can-sua.xlsx");
        List<String> differences = PartLines.differences(rich, copy);
        assertThat(differences)
                .filteredOn(line -> !line.startsWith("xl/styles.xml +"))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/returned/rich.marks.txt")));
        assertThat(PartLines.rewritten(rich, copy))
                .noneMatch(part -> part.matches(".*(media|ctrlProp|threadedComment|person).*"));
    }

    @ParameterizedTest
    @CsvSource({"libreoffice.xlsx", "openpyxl.xlsx", "gnumeric.xlsx", "sheetjs.xlsx", "original.xlsx"})
    void whatever_program_saved_it(String name) throws Exception {
        Path original = Returned.savedBy(name);
        String sheet = first(original);
        Path copy = Returned.annotated(original, folder.resolve("copy"), sheet, "B6 C7", null);

        List<String> others = PartLines.differences(original, copy).stream()
                .filter(line -> !OURS.matcher(line).matches())
                .toList();
        assertThat(others).isEmpty();
        assertThat(cells(copy)).containsAll(cells(original));
        assertThat(styles(copy)).as("fonts as Gnumeric reads them, too").doesNotContain("<main:");
    }

    private static String styles(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/styles.xml"))) {
            return new String(part.readAllBytes(), UTF_8);
        }
    }

    @Test
    void cells_that_touch_at_a_corner_are_both_commented() throws Exception {
        Path original = Returned.savedBy("openpyxl.xlsx");
        String sheet = first(original);
        Path copy = Returned.annotated(original, folder.resolve("copy"), sheet, "H8 G9 H9 F10 G10", null);

        assertThat(Shifted.comments(copy, sheet))
                .extracting(comment -> comment.split(" ", 2)[0])
                .contains("H8", "G9", "H9", "F10", "G10");
    }

    @ParameterizedTest
    @CsvSource({"rich.xlsx, A1 THT-HTX", "libreoffice.xlsx,", "openpyxl.xlsx,"})
    void a_second_round_takes_the_first_ones_marks_away(String name, String given) throws Exception {
        Path original = given == null ? Returned.savedBy(name) : Returned.rich(folder);
        String sheet = given == null ? first(original) : given;
        Path once = Returned.annotated(original, folder.resolve("once"), sheet, "C6 D6 E6 C9", null);
        Path again = Returned.annotated(once, folder.resolve("again"), sheet, "", null);

        assertThat(PartLines.differences(original, again))
                .filteredOn(line -> line.matches(".*(worksheets/sheet\\d\\.xml|comments|/comment).*"))
                .filteredOn(line -> !EMPTY_REMAINS.matcher(line).matches())
                .isEmpty();
        assertThat(WorkbookReader.read(again).sheets())
                .extracting(RawSheet::name)
                .containsOnlyOnce("Cần sửa", Annotation.MEMORY);
    }

    @Test
    void marks_are_found_again_after_another_program_saved_and_rows_moved() throws Exception {
        Path rich = Returned.rich(folder);
        Path once = Returned.annotated(rich, folder.resolve("once"), SHEET, "C6 D6 E6", null);
        Path moved = Shifted.down(once, folder.resolve("moved.xlsx"), SHEET, 4);
        Path saved = new LibreOffice(folder).convert(moved, "xlsx");
        Path again = Returned.annotated(saved, folder.resolve("again"), SHEET, "", null);

        assertThat(Shifted.looks(again, SHEET, "C7 D7 E7")).isEqualTo(Shifted.looks(rich, SHEET, "C6 D6 E6"));
        assertThat(Shifted.comments(again, SHEET))
                .containsExactly("C7 Lê Hoàng Phúc: nữ 5, nam 13", "D7 [Threaded comment] Chưa đo hết");
    }

    @ParameterizedTest
    @CsvSource({"libreoffice.xls", "libreoffice.ods", "libreoffice.csv", "sheetjs-xml-2003.xls", "gnumeric.ods"})
    void other_formats_go_back_as_xlsx_with_every_value(String name) throws Exception {
        Path original = Returned.savedBy(name);
        Path copy = Returned.annotated(original, folder.resolve("copy"), first(original), "B6", Returned.NEW);

        assertThat(copy).hasFileName("copy.xlsx");
        assertThat(values(copy)).containsAll(values(original));
        assertThat(WorkbookReader.read(copy).properties()).containsEntry("SOXA_BIEU_MAU", "dấu mới");
    }

    private static String first(Path workbook) throws Exception {
        return WorkbookReader.read(workbook).sheets().get(0).name();
    }

    private static List<String> cells(Path workbook) throws Exception {
        return WorkbookDump.cells(WorkbookReader.read(workbook));
    }

    private static List<String> values(Path workbook) throws Exception {
        return cells(workbook).stream()
                .map(line -> line.replaceFirst("( \\[TextRun.*| \\| =.*)$", "").replace("\"", ""))
                .filter(line -> !line.contains("not calculated") && !line.contains("AP03|"))
                .toList();
    }
}
