package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Reporter;

/** Days and figures are typed as text: a spreadsheet that speaks English would take 1/3/2025 for 3 January. */
class TypedCellsTest {

    private static final Map<ColumnType, Object> VALUES = Map.of(
            ColumnType.DATE,
            LocalDate.of(2025, 3, 1),
            ColumnType.AMOUNT,
            new BigDecimal("1234.50"),
            ColumnType.AREA,
            new Area(12_340),
            ColumnType.INTEGER,
            1250);

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_cell_is_text_and_what_stands_there_is_written_as_it_is_typed() throws IOException {
        assertThat(written("AP03")).containsExactly("1,2340", "1/3/2025", "1250");
        assertThat(written("CB04")).containsExactly("1/3/2025", "1234,5", "1250");
    }

    private Set<String> written(String code) throws IOException {
        Reporter reporter = Fixture.reporter(code);
        Path file = new WorkbookWriter()
                .write(Fixture.filled(Fixture.PLAN, reporter, TypedCellsTest::carried), folder.resolve("a.xlsx"));
        Set<String> carried = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Form form : Fixture.PLAN.formsOf(reporter.code())) {
                SheetContent content = SheetContent.of(Fixture.PLAN, reporter, form, List.of());
                XSSFSheet sheet = workbook.getSheet(form.sheetName());
                assertThat(sheet.getIgnoredErrors()).containsKey(IgnoredErrorType.NUMBER_STORED_AS_TEXT);
                for (int index = 0; index < content.columns().size(); index++) {
                    Column column = content.columns().get(index);
                    if (VALUES.containsKey(column.type())) {
                        XSSFCell cell = sheet.getRow(Layout.FIRST_ROW).getCell(index);
                        CellStyle below = sheet.getColumnStyle(index);
                        assertThat(List.of(cell.getCellStyle().getDataFormatString(), below.getDataFormatString()))
                                .as(form.code() + " " + column.key())
                                .containsOnly("@");
                        carried.add(cell.getStringCellValue());
                    }
                }
            }
        }
        return carried;
    }

    private static List<PrefilledRow> carried(Form form) {
        Map<String, Object> values = new TreeMap<>();
        form.columns().stream()
                .filter(column -> VALUES.containsKey(column.type()))
                .forEach(column -> values.put(column.key(), VALUES.get(column.type())));
        return List.of(new PrefilledRow(values, true, Set.of()));
    }
}
