package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Form;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;

/** What a sheet says to the one who opens it. */
class IssuedSheetsTest {
    private static final PrefilledRow OF_A_HAMLET =
            new PrefilledRow(Map.of("name", "THT Lúa", "hamlet", "AP03"), false, Set.of("name"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_first_page_names_whom_the_plan_book_names() throws IOException, UnreadableWorkbookException {
        assertThat(texts(sheet("AP03", "Bìa", form -> List.of())))
                .contains("Cần hỏi: Nguyễn Minh Trí, điện thoại 0900000201.");
    }

    @Test
    void an_owner_is_told_whose_the_grey_cells_are() throws IOException, UnreadableWorkbookException {
        assertThat(guide("CB01", "A1 THT-HTX", form -> List.of(OF_A_HAMLET))).startsWith("Ô nền xám là số của các ấp");
    }

    @Test
    void an_owner_is_told_that_the_hamlets_rows_are_still_to_come() throws IOException, UnreadableWorkbookException {
        assertThat(guide("CB01", "A1 THT-HTX", form -> List.of())).startsWith("Chưa có dòng nào của các ấp");
    }

    @Test
    void figures_to_confirm_that_were_not_collected_yet_are_said_to_come() throws Exception {
        assertThat(guide("CB02", "B1 Chỉ tiêu", form -> List.of(toConfirm("target"))))
                .contains("chưa thu báo cáo");
        assertThat(guide("CB02", "B1 Chỉ tiêu", form -> List.of(toConfirm("reported"))))
                .doesNotContain("chưa thu báo cáo");
    }

    @Test
    void lines_to_confirm_show_no_row_code() throws IOException, UnreadableWorkbookException {
        assertThat(sheet("CB02", "B2 Nhiệm vụ", form -> List.of()).hiddenColumns())
                .containsExactly(0);
        assertThat(sheet("CB02", "A6 Tuyên truyền", form -> List.of()).hiddenColumns())
                .isEmpty();
    }

    private static PrefilledRow toConfirm(String known) {
        return new PrefilledRow(Map.of("indicator", "CT2", known, BigDecimal.TEN), false, Set.of());
    }

    private String guide(String reporter, String name, Fixture.Rows rows)
            throws IOException, UnreadableWorkbookException {
        return texts(sheet(reporter, name, rows)).get(1);
    }

    private RawSheet sheet(String reporter, String name, Fixture.Rows rows)
            throws IOException, UnreadableWorkbookException {
        Fixture.Rows here = (Form form) -> form.sheetName().equals(name) ? rows.of(form) : List.of();
        Path file = new WorkbookWriter()
                .write(
                        Fixture.filled(Fixture.PLAN, Fixture.reporter(reporter), here),
                        folder.resolve(reporter + ".xlsx"));
        return WorkbookReader.read(file).sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(RawSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().text())
                .toList();
    }
}
