package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.Communes;
import vn.soxa.book.EditedBook;
import vn.soxa.finding.Finding;
import vn.soxa.ledger.Summary;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.rollup.IndicatorTotal;
import vn.soxa.rollup.RolledUp;

/** Communes' workbooks, made by the tool and sent under any name, added up by the level above. */
class CommuneRollupTest {

    private static final String Q1 = "2025-Q1";
    private static final int ROWS = 30;

    @TempDir
    Path work = Path.of("");

    @Test
    void the_totals_are_the_sums_of_the_communes_json_stored_and_calculated_again(TestReporter reporter)
            throws Exception {
        Map<String, BigDecimal> sums = sent("xa", 1, 4);
        RollupResult result = rollup("xa");

        assertThat(told(result.rolled())).isEqualTo(Communes.plain(sums));
        assertThat(findings(result.rolled())).isEmpty();
        assertThat(result.needsPerson()).isFalse();
        assertThat(LibreOffice.formulas(result.workbook())).isGreaterThan(600);
        reporter.publishEntry("formula cells", "" + LibreOffice.formulas(result.workbook()));
        assertThat(new LibreOffice(work).differences(result.workbook())).isEmpty();
    }

    @Test
    void totals_of_totals_are_the_flat_total_and_a_commune_on_two_routes_counts_once() throws Exception {
        Map<String, BigDecimal> sums = sent("huyen-a", 1, 2);
        sent("huyen-b", 3, 4).forEach((key, value) -> sums.merge(key, value, BigDecimal::add));
        Path above = Files.createDirectories(work.resolve("tinh"));
        new CommuneRollup(work.resolve("huyen-a"), Progress.silent()).write(above.resolve("a.xlsx"), null, null);
        new CommuneRollup(work.resolve("huyen-b"), Progress.silent()).write(above.resolve("b.xlsx"), null, null);

        RollupResult twoLevels = rollup("tinh");
        assertThat(told(twoLevels.rolled())).isEqualTo(Communes.plain(sums));
        assertThat(findings(twoLevels.rolled())).isEmpty();
        assertThat(twoLevels.rolled().communes().get(0).link()).isEqualTo("../huyen-a/Xã 1.xlsx");

        Files.copy(work.resolve("huyen-a/Xã 2.xlsx"), above.resolve("gửi thẳng.xlsx"));
        RollupResult twice = rollup("tinh");
        assertThat(told(twice.rolled())).isEqualTo(Communes.plain(sums));
        assertThat(findings(twice.rolled())).hasSize(1).allMatch(text -> text.contains("INFO COMMUNE_TWICE"));
    }

    /** What send makes is read as it came, beside others; two workbooks in one zip are nobody's. */
    @Test
    void a_zip_that_was_sent_counts_as_the_workbook_in_it() throws Exception {
        Map<String, BigDecimal> sums = sent("xa", 1, 3);
        Path folder = work.resolve("xa");
        byte[] workbook = Files.readAllBytes(folder.resolve("Xã 1.xlsx"));
        Files.delete(folder.resolve("Xã 1.xlsx"));
        zip(folder.resolve("Gui-cap-tren_xa.zip"), workbook, "Tong-hop_xa_2025-Q1.xlsx", "ket-qua.json");
        zip(folder.resolve("hai.zip"), workbook, "Tong-hop_a_2025-Q1.xlsx", "Tong-hop_b_2025-Q1.xlsx");
        zip(folder.resolve("bom.zip"), new byte[80 << 20], "Tong-hop_c_2025-Q1.xlsx");
        zip(folder.resolve("Gui-cap-tren_trong.zip"), workbook, "ket-qua.json");
        zip(folder.resolve("chui.zip"), workbook, "../Tong-hop_d_2025-Q1.xlsx");

        RollupResult result = rollup("xa");

        assertThat(told(result.rolled())).isEqualTo(Communes.plain(sums));
        assertThat(findings(result.rolled()))
                .containsExactly(
                        "Gui-cap-tren_trong.zip ERROR FILE_NOT_WORKBOOK",
                        "bom.zip ERROR FILE_DAMAGED",
                        "chui.zip INFO FILE_NOT_WORKBOOK",
                        "hai.zip INFO FILE_NOT_WORKBOOK");
    }

    private static void zip(Path file, byte[] content, String... names) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        }
    }

    @Test
    void what_does_not_count_is_told_with_its_file() throws Exception {
        Communes communes = new Communes(work.resolve("xa"), ROWS);
        communes.write(1, "v1.xlsx", Q1, 1);
        communes.write(1, "moi/v2.xlsx", Q1, 2);
        communes.write(2, "hai.xlsx", Q1, 1);
        communes.write(3, "ky sau.xlsx", "2025-Q2", 1);
        communes.write(Communes.named(Communes.plan(2), "10002", "xã Khác"), 5, "ma trung.xlsx", Q1, 3);
        communes.write(Communes.named(Communes.plan(6), "", "xã Không Mã"), 6, "khong ma.xlsx", Q1, 1);
        Files.write(work.resolve("xa/thu.xlsx"), new byte[0]);
        Files.writeString(work.resolve("xa/bao cao.pdf"), "%PDF-1.7", StandardCharsets.UTF_8);
        plainWorkbook(work.resolve("xa/bang luong.xlsx"));

        RollupResult result = rollup("xa");
        assertThat(findings(result.rolled()))
                .containsExactlyInAnyOrder(
                        "v1.xlsx INFO COMMUNE_OLDER_VERSION",
                        "ky sau.xlsx ERROR COMMUNE_OTHER_PERIOD",
                        "hai.xlsx ERROR COMMUNE_CODE_SHARED",
                        "khong ma.xlsx WARNING COMMUNE_CODE_MISSING",
                        "thu.xlsx ERROR FILE_EMPTY",
                        "bao cao.pdf INFO FILE_NOT_WORKBOOK",
                        "bang luong.xlsx WARNING COMMUNE_WORKBOOK_NONE");
        assertThat(result.rolled().communes()).hasSize(3);
        assertThat(result.needsPerson()).isTrue();
        assertThat(RollupJson.of(result)).contains("COMMUNE_OTHER_PERIOD", "\"counts\" : false");
    }

    @Test
    void two_copies_that_differ_are_a_warning_and_the_younger_counts() throws Exception {
        Communes communes = new Communes(work.resolve("xa"), ROWS);
        communes.write(1, "a.xlsx", Q1, 1);
        communes.write(Communes.plan(1), 9, "b.xlsx", Q1, 1);
        Files.setLastModifiedTime(work.resolve("xa/a.xlsx"), FileTime.fromMillis(1_700_000_000_000L));

        RollupResult result = rollup("xa");
        assertThat(findings(result.rolled())).containsExactly("a.xlsx WARNING COMMUNE_TWICE");
        assertThat(result.rolled().communes().get(0).file()).isEqualTo("b.xlsx");
    }

    @Test
    void plans_that_differ_are_told_and_units_are_never_mixed() throws Exception {
        Communes communes = new Communes(work.resolve("xa"), ROWS);
        Map<String, BigDecimal> sums = sent("xa", 1, 3);
        communes.write(
                Communes.changed(4, "CT2", "CT2", "Diện tích", "công", IndicatorKind.ANNUAL_FLOOR), 4, "4.xlsx", Q1, 1);
        communes.write(
                Communes.changed(5, "CT4", "CT4", "Tên khác", "sản phẩm", IndicatorKind.TRACK), 5, "5.xlsx", Q1, 1);
        communes.write(
                Communes.changed(6, "VT1", "RIENG1", "Chỉ tiêu riêng", "mã", IndicatorKind.TRACK), 6, "6.xlsx", Q1, 1);
        communes.write(
                Communes.changed(7, "MH1", "MH1", "Gọi khác", "mô hình", IndicatorKind.TRACK), 7, "7.xlsx", Q1, 1);

        RollupResult result = rollup("xa");
        assertThat(findings(result.rolled()))
                .containsExactlyInAnyOrder(
                        "4.xlsx ERROR COMMUNE_INDICATOR_OTHER_UNIT",
                        "5.xlsx ERROR COMMUNE_INDICATOR_OTHER_KIND",
                        "6.xlsx WARNING COMMUNE_INDICATOR_MISSING",
                        "6.xlsx INFO COMMUNE_INDICATOR_EXTRA",
                        "7.xlsx WARNING COMMUNE_INDICATOR_OTHER_NAME");
        IndicatorTotal area = total(result.rolled(), "CT2");
        assertThat(area.parts()).hasSize(7);
        assertThat(area.communes()).isEqualTo(6);
        assertThat(area.model().unit()).isEqualTo("ha");
        assertThat(sums).containsKey("CT2 2025");
    }

    @Test
    void a_cell_that_somebody_changed_by_hand_is_named_and_the_engines_figure_counts() throws Exception {
        Map<String, BigDecimal> sums = sent("xa", 1, 1);
        python("""
                import openpyxl, sys
                book = openpyxl.load_workbook(sys.argv[1])
                sheet = book['Số liệu A3']
                keys = {cell.value: cell.column for row in sheet.iter_rows() for cell in row if cell.value in ('area', 'status')}
                sheet.cell(5, keys['area']).value = 999999
                page = book['Chỉ tiêu']
                line = next(row for row in page.iter_rows() if row[1].value and 'liên kết tiêu thụ' in str(row[1].value))
                line[6].value = 777
                page.insert_rows(1)
                book.save(sys.argv[1])
                """, work.resolve("xa/Xã 1.xlsx"));
        RollupResult result = rollup("xa");

        assertThat(told(result.rolled())).isEqualTo(Communes.plain(sums));
        assertThat(result.rolled().files().get(0).findings())
                .extracting(finding -> finding.code() + " " + finding.cell())
                .hasSize(2)
                .allMatch(text -> text.startsWith("COMMUNE_EDITED"))
                .anyMatch(text -> text.contains("Số liệu A3"))
                .anyMatch(text -> text.contains("Chỉ tiêu"));
    }

    @Test
    void a_changed_hidden_sheet_counts_nothing() throws Exception {
        sent("xa", 1, 2);
        python("""
                import openpyxl, sys
                book = openpyxl.load_workbook(sys.argv[1])
                for row in book['_soxa'].iter_rows(max_row=60):
                    if row[0].value == 'figure' and row[1].value == 'CT3':
                        row[11].value = '5000'
                book.save(sys.argv[1])
                """, work.resolve("xa/Xã 2.xlsx"));
        RollupResult result = rollup("xa");

        assertThat(findings(result.rolled())).containsExactly("Xã 2.xlsx ERROR COMMUNE_SUMMARY_BROKEN");
        assertThat(result.rolled().communes()).hasSize(1);
    }

    @Test
    void a_workbook_that_cannot_be_looked_through_is_told_so() {
        Summary nothing = new Summary(Map.of(), List.of(), List.of(), List.of(), Map.of());
        assertThat(EditedBook.findings(work.resolve("khong-co.xlsx"), "khong-co.xlsx", nothing))
                .extracting(CommuneRollupTest::told)
                .containsExactly("INFO COMMUNE_NOT_VERIFIED");
    }

    @Test
    void an_empty_folder_is_said_in_a_sentence() throws IOException {
        Files.createDirectories(work.resolve("trong"));
        assertThatThrownBy(() -> rollup("trong"))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("chưa có sổ tổng hợp nào");
        assertThatThrownBy(() -> rollup("khong-co"))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("Không có thư mục");
        assertThatThrownBy(() -> new CommuneRollup(work, Progress.silent()).write(work.resolve("a.docx"), null, null))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining(".xlsx");
    }

    private Map<String, BigDecimal> sent(String folder, int first, int last) throws IOException {
        Communes communes = new Communes(work.resolve(folder), ROWS);
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (int number = first; number <= last; number++) {
            Communes.add(communes.write(number, "Xã " + number + ".xlsx", Q1, 1), sums);
        }
        return sums;
    }

    private RollupResult rollup(String folder) throws IOException, CannotDoException {
        return new CommuneRollup(work.resolve(folder), Progress.silent())
                .write(work.resolve("tong-hop.xlsx"), null, null);
    }

    private static IndicatorTotal total(RolledUp rolled, String code) {
        return rolled.indicators().stream()
                .filter(total -> total.key().code().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** {@code CT2 2025} → total, from the JSON. */
    private Map<String, String> told(RolledUp rolled) throws IOException {
        Map<String, String> told = new TreeMap<>();
        String json = RollupJson.of(new RollupResult(rolled, work, work));
        for (Object entry : (List<?>) JSON.std.mapFrom(json).getOrDefault("indicators", List.of())) {
            Map<?, ?> indicator = (Map<?, ?>) entry;
            Object year = indicator.get("year");
            @Nullable Object actual = indicator.get("actual");
            if (actual != null) {
                told.put(
                        indicator.get("code") + (year == null ? "" : " " + year),
                        Communes.text(new BigDecimal("" + actual)));
            }
        }
        return told;
    }

    /** {@code file SEVERITY CODE}. */
    private static List<String> findings(RolledUp rolled) {
        return rolled.files().stream()
                .flatMap(file -> file.findings().stream().map(finding -> file.file() + " " + told(finding)))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.code();
    }

    private void plainWorkbook(Path file) throws Exception {
        python("import openpyxl, sys\nbook = openpyxl.Workbook()\nbook.active['A1'] = 5\nbook.save(sys.argv[1])", file);
    }

    private void python(String script, Path file) throws IOException, InterruptedException {
        Path source = Files.writeString(work.resolve("sua.py"), script, StandardCharsets.UTF_8);
        Process process = new ProcessBuilder("/usr/bin/python3", source.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
