package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;

/** A shipped plan added to a plan book in use. */
class AddedPlanTest {
    private static final String COOPERATIVES = "htx-ocop-2024-2025";
    private static final String COUNTRYSIDE = "nong-thon-moi-2026-2030";
    private static final List<String> COUNTS = List.of("Bìa", "_kt");

    @TempDir
    Path folder = Path.of("");

    private ReportingRound round = ReportingRound.open(folder, Progress.silent());

    @BeforeEach
    void a_plan_book_in_use() throws Exception {
        round = ReportingRound.open(folder, Progress.silent());
        round.init(new NewCommune("xã Hòa Bình", "", List.of("Hòa Thuận", "Hòa Lợi"), "", ""), List.of(COOPERATIVES));
    }

    @Test
    void stands_with_the_plan_that_was_there() throws Exception {
        AddedPlan added = AddedPlan.to(folder, COUNTRYSIDE);

        assertThat(added.kept()).containsExactly("A10", "B1", "B2", "B3", "B4");
        assertThat(added.officers()).containsExactly("VP", "KT", "VHXH", "HCC");
        PlanBook book = PlanReader.read(WorkbookReader.read(round.planBook()));
        assertThat(book.findings().stream().filter(Finding::rejects))
                .as("its office is not asked: the form stayed with those who had it")
                .extracting(Finding::code)
                .containsExactly(FindingCode.PLAN_INDICATOR_UNFED);
        Plan plan = book.plan();
        assertThat(plan.officers().stream().map(Officer::code)).contains("CB01", "CB08", "VP", "HCC");
        Indicator poor = indicator(plan, "GN1");
        assertThat(poor.targets().get(2026)).isEqualByComparingTo("2.5");
        assertThat(poor.targets().get(2030)).isEqualByComparingTo("1");
        assertThat(indicator(plan, "CT2").targets().get(2025)).isEqualByComparingTo("150");
        assertThat(plan.formsOf("AP01", plan.period("2026-Q1").orElseThrow()).stream()
                        .map(Form::code))
                .contains("A1", "A10", "GN1", "CS1", "NM1");
        assertThat(round.issue("2026-Q1", Audience.HAMLETS)).hasSize(2);
    }

    @Test
    void has_no_years_before_its_own() throws Exception {
        AddedPlan.to(folder, COUNTRYSIDE);
        Files.createDirectories(folder.resolve("2026-Q1/2-Da-nop"));
        assertThat(round.collect("2026-Q1").consolidation().indicators())
                .filteredOn(result ->
                        List.of("GN1", "CT2").contains(result.indicator().code()))
                .extracting(result -> result.indicator().code() + " " + result.year())
                .containsExactly("CT2 2024", "CT2 2025", "CT2 2026", "GN1 2026");
    }

    @Test
    void leaves_every_cell_that_was_there() throws Exception {
        Map<String, String> before = cells();
        AddedPlan.to(folder, COUNTRYSIDE);
        assertThat(cells()).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void of_a_new_year_can_be_edited_like_the_years_that_were_there() throws Exception {
        AddedPlan.to(folder, COUNTRYSIDE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(round.planBook()))) {
            var sheet = workbook.getSheet("Chỉ tiêu");
            int last = sheet.getRow(3).getLastCellNum() - 1;
            assertThat(sheet.getRow(3).getCell(last).getStringCellValue()).isEqualTo("Kế hoạch 2030");
            assertThat(sheet.getRow(3).getCell(last).getCellStyle())
                    .isEqualTo(sheet.getRow(3).getCell(11).getCellStyle());
            assertThat(sheet.getColumnStyle(last).getLocked()).isFalse();
        }
    }

    @Test
    void is_refused_where_its_codes_are_taken() throws Exception {
        byte[] before = Files.readAllBytes(round.planBook());
        assertThatThrownBy(() -> AddedPlan.to(folder, COOPERATIVES))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("HTX (trang Kế hoạch)")
                .hasMessageContaining("CT1, CT2")
                .hasMessageContaining("III.1.a")
                .hasMessageNotContaining("B1");
        assertThat(Files.readAllBytes(round.planBook())).isEqualTo(before);
    }

    @Test
    void is_refused_where_a_list_of_its_name_says_something_else() throws Exception {
        edit("Danh mục", Map.of(1, "Dân tộc", 2, "Kinh"));
        assertThatThrownBy(() -> AddedPlan.to(folder, COUNTRYSIDE))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("Danh mục Dân tộc (trang Danh mục)");
    }

    @Test
    void shares_an_officer_of_the_same_code_and_post() throws Exception {
        edit("Đầu mối", Map.of(1, "VP", 2, "Văn phòng HĐND và UBND xã"));
        AddedPlan.to(folder, COUNTRYSIDE);
        assertThat(round.plan().officers().stream().map(Officer::code)).containsOnlyOnce("VP");
    }

    /** Only the first page's words on sheets that were blank are stored as they were; they are reckoned on opening. */
    @Test
    void has_nothing_wrong_in_the_eyes_of_the_book_itself() throws Exception {
        AddedPlan.to(folder, COUNTRYSIDE);
        assertThat(new LibreOffice(Files.createDirectory(folder.resolve("lo"))).differences(round.planBook()))
                .allMatch(difference -> difference.matches("Bìa!E\\d+ \\| Chưa nhập \\| Đủ"));
    }

    /** A book that was begun without a plan has no year in which anything could be planned. */
    @Test
    void finds_its_years_in_a_book_that_has_none() throws Exception {
        Path empty = folder.resolve("empty");
        ReportingRound other = ReportingRound.open(empty, Progress.silent());
        other.init(new NewCommune("xã Hòa Bình", "", List.of("Hòa Thuận"), "", ""), List.of("trong"));
        AddedPlan added = AddedPlan.to(empty, COUNTRYSIDE);
        assertThat(added.officers()).isEmpty();
        PlanBook book = PlanReader.read(WorkbookReader.read(other.planBook()));
        assertThat(book.findings().stream().filter(Finding::rejects)).isEmpty();
        assertThat(indicator(book.plan(), "GN1").targets().get(2026)).isEqualByComparingTo("2.5");
        assertThat(book.plan().formsOf("VHXH").stream().map(Form::code)).contains("GN1", "B1");
    }

    @Test
    void is_refused_where_it_begins_before_the_book_does() throws Exception {
        Path other = folder.resolve("other");
        ReportingRound.open(other, Progress.silent()).init(NewCommune.named("xã Hòa Bình"), List.of(COUNTRYSIDE));
        assertThatThrownBy(() -> AddedPlan.to(other, COOPERATIVES))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("1/1/2024");
    }

    @Test
    void needs_a_book_and_a_plan_that_is_shipped() {
        assertThatThrownBy(() -> AddedPlan.to(folder.resolve("none"), COUNTRYSIDE))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("So-ke-hoach.xlsx");
        assertThatThrownBy(() -> AddedPlan.to(folder, "khong-co")).hasMessageContaining("khong-co");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static Indicator indicator(Plan plan, String code) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Every cell but the counts. */
    private Map<String, String> cells() throws Exception {
        Map<String, String> cells = new TreeMap<>();
        WorkbookReader.read(round.planBook()).sheets().stream()
                .filter(sheet -> !COUNTS.contains(sheet.name()))
                .forEach(sheet -> sheet.rows().forEach(row -> row.cells()
                        .forEach(cell -> cells.put(
                                sheet.name() + "!" + row.index() + "," + cell.column(),
                                cell.value().text()))));
        return cells;
    }

    /** A line that a person wrote below the others. */
    private void edit(String sheet, Map<Integer, String> line) throws Exception {
        byte[] bytes = Files.readAllBytes(round.planBook());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(round.planBook())) {
            var added =
                    workbook.getSheet(sheet).createRow(workbook.getSheet(sheet).getLastRowNum() + 1);
            line.forEach((column, text) -> added.createCell(column).setCellValue(text));
            workbook.write(out);
        }
    }
}
