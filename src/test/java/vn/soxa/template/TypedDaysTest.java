package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Reporter;

/** A day is typed as text: a spreadsheet that speaks English would take 1/3/2025 for 3 January without a word. */
class TypedDaysTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_cell_for_a_day_is_text_and_a_carried_day_is_written_as_it_is_typed() throws Exception {
        Reporter reporter = Fixture.reporter("AP03");
        Path file = new WorkbookWriter()
                .write(Fixture.filled(Fixture.PLAN, reporter, TypedDaysTest::carried), folder.resolve("a.xlsx"));
        List<String> carried = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Form form : Fixture.PLAN.formsOf(reporter.code())) {
                SheetContent content = SheetContent.of(Fixture.PLAN, reporter, form, List.of());
                XSSFSheet sheet = workbook.getSheet(form.sheetName());
                for (int index = 0; index < content.columns().size(); index++) {
                    if (content.columns().get(index).type() == ColumnType.DATE) {
                        assertThat(format(sheet, Layout.HEADER_ROW + 2, index))
                                .as(form.code() + " "
                                        + content.columns().get(index).key())
                                .isEqualTo("@");
                        carried.add(text(sheet, index));
                    }
                }
            }
        }
        assertThat(carried).isNotEmpty().containsOnly("1/3/2025");
    }

    private static List<PrefilledRow> carried(Form form) {
        Map<String, Object> values = new TreeMap<>();
        for (Column column : form.columns()) {
            if (column.type() == ColumnType.DATE) {
                values.put(column.key(), DAY);
            }
        }
        return List.of(new PrefilledRow(values, true, Set.of()));
    }

    private static String format(XSSFSheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(column);
        CellStyle style = cell == null ? sheet.getColumnStyle(column) : cell.getCellStyle();
        return style.getDataFormatString();
    }

    private static String text(XSSFSheet sheet, int column) {
        return sheet.getRow(Layout.HEADER_ROW + 1).getCell(column).getStringCellValue();
    }
}
