package vn.soxa.template;

import static org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.Gnumeric;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RedCells;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

class PlanBookWorkbookTest {

    private static final Instant CREATED = Instant.parse("2025-01-02T00:00:00Z");

    private final Path folder;

    PlanBookWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void of_the_example_reads_back_as_the_same_plan_whatever_program_saved_it() throws Exception {
        PlanBook book = PlanReader.read(PlanRows.embedded().withExample());
        Path written = write(book);
        LibreOffice office = new LibreOffice(folder);
        assertThat(written.toFile().length()).isLessThan(150_000);
        same(book, written);
        same(book, office.convert(written, "ods"));
        same(book, office.recalculate(written));
    }

    @Test
    void of_a_commune_that_has_yet_to_fill_it_in_keeps_every_setting() throws Exception {
        PlanBook book = PlanReader.read(PlanRows.embedded().withSetting("communeName", "xã Vĩnh Trung"));
        PlanBook back = PlanReader.read(WorkbookReader.read(write(book)));
        assertThat(back.plan()).isEqualTo(book.plan());
        assertThat(back.findings()).isEqualTo(book.findings()).hasSize(3);
        assertThat(back.sheets().get(0).rows())
                .hasSameSizeAs(PlanRows.embedded().of("P1"));
    }

    @Test
    void counts_itself_complete_and_every_stored_count_is_what_is_calculated() throws Exception {
        Path written = write(PlanReader.read(PlanRows.embedded().withExample()));
        assertThat(new LibreOffice(folder).differences(written)).isEmpty();
        assertThat(Gnumeric.differences(written)).isEmpty();
        var first = WorkbookReader.read(written).sheets().get(0);
        assertThat(first.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.value().text().equals("Đủ")))
                .hasSize(16);
    }

    @Test
    void what_must_be_written_before_issuing_is_missing_on_the_first_page_as_it_is_for_the_reader() throws Exception {
        PlanBook book = PlanReader.read(PlanRows.embedded().withSetting("communeName", "xã Vĩnh Trung"));
        Path written = write(book);
        assertThat(new LibreOffice(folder).differences(written)).isEmpty();
        var line = WorkbookReader.read(written).sheets().get(0).rows().stream()
                .map(row ->
                        row.cells().stream().map(cell -> cell.value().text()).toList())
                .filter(texts -> texts.contains("Đơn vị"))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("2", "Còn thiếu");
        assertThat(book.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.PLAN_SETTING_MISSING)
                        .map(finding -> finding.args().get("header")))
                .containsExactlyInAnyOrder("Mã xã", "Người ký");
    }

    @Test
    void a_setting_outside_its_list_is_red_counted_and_found() throws Exception {
        PlanBook book = PlanReader.read(
                with("periodKind", "Tuần").andWith("dueHamlets", "31").rows());
        Path written = write(book);
        LibreOffice office = new LibreOffice(folder);
        Set<String> found = book.findings().stream()
                .filter(Finding::rejects)
                .map(finding -> finding.sheet() + "!"
                        + Objects.requireNonNull(finding.cell()).a1())
                .collect(Collectors.toSet());
        assertThat(found).hasSize(2);
        assertThat(RedCells.of(written, office)).isEqualTo(found);
        assertThat(office.differences(written)).isEmpty();
        assertThat(WorkbookReader.read(written).sheets().get(0).rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.value().text())
                                .toList())
                        .filter(texts -> texts.get(0).equals("Đơn vị")))
                .singleElement()
                .satisfies(texts -> assertThat(texts).contains("0", "2", "Có lỗi"));
    }

    @Test
    void shares_above_the_target_are_yellow_and_found() throws Exception {
        Map<String, List<Map<String, String>>> rows =
                new TreeMap<>(PlanRows.embedded().withExample().rows());
        List<Map<String, String>> shares = new ArrayList<>(rows.getOrDefault("P5", List.of()));
        shares.set(0, Settings.changed(shares.get(0), "target", "999"));
        rows.put("P5", shares);
        PlanBook book = PlanReader.read(new PlanRows(rows));
        Set<String> yellow = RedCells.yellow(write(book), new LibreOffice(folder));
        assertThat(book.findings()).singleElement().satisfies(finding -> assertThat(yellow)
                .contains("Giao ấp!" + Objects.requireNonNull(finding.cell()).a1())
                .contains("Giao ấp!E5")
                .allMatch(cell -> cell.startsWith("Giao ấp!E")));
    }

    @Test
    void a_setting_is_chosen_from_its_own_list() throws Exception {
        Path written = write(PlanReader.read(PlanRows.embedded().withExample()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(written.toFile())) {
            var offered = workbook.getSheet("Đơn vị").getDataValidations().stream()
                    .filter(one -> one.getValidationConstraint().getValidationType() == LIST)
                    .map(one -> workbook.getName(one.getValidationConstraint().getFormula1()))
                    .map(name -> name.getRefersToFormula())
                    .toList();
            assertThat(offered).hasSize(8).allMatch(formula -> formula.startsWith("'_ds'!"));
        }
    }

    private static Settings with(String key, String value) {
        return new Settings(PlanRows.embedded().withExample()).andWith(key, value);
    }

    private Path write(PlanBook book) throws Exception {
        return new WorkbookWriter().write(PlanBookWorkbook.of(book, CREATED), folder.resolve("So-ke-hoach.xlsx"));
    }

    private static void same(PlanBook book, Path file) throws Exception {
        PlanBook back = PlanReader.read(WorkbookReader.read(file));
        assertThat(back.findings()).isEmpty();
        assertThat(back.plan()).isEqualTo(book.plan());
    }

    /** The example's plan with other settings. */
    private record Settings(PlanRows rows) {
        Settings andWith(String key, String value) {
            Map<String, List<Map<String, String>>> all = new TreeMap<>(rows.rows());
            all.put(
                    "P1",
                    rows.of("P1").stream()
                            .map(row -> key.equals(row.get("rowCode")) ? changed(row, "value", value) : row)
                            .toList());
            return new Settings(new PlanRows(all));
        }

        private static Map<String, String> changed(Map<String, String> row, String column, String text) {
            Map<String, String> other = new TreeMap<>(row);
            other.put(column, text);
            return other;
        }
    }
}
