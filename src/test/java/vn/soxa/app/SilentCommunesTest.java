package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.Communes;
import vn.soxa.consolidate.Status;
import vn.soxa.office.CellValue;
import vn.soxa.office.Hyperlinks;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.PrintedPages;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.WorkbookDump;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.rollup.IndicatorTotal;
import vn.soxa.rollup.RollupPicture;

/** Communes of which little is known, added up. */
class SilentCommunesTest {

    private static final String Q1 = "2025-Q1";
    private static final int FIRST_TARGET = 3;

    @TempDir
    Path work = Path.of("");

    @Test
    void targets_nobody_reported_stand_there_as_such_and_no_tasks_are_no_error() throws Exception {
        Path folder = work.resolve("xa");
        new Communes(folder, 0)
                .write(ChangedPlan.of(Communes.plan(1)).tasks(List.of()).done(), 1, "Xã 1.xlsx", Q1, 1);
        Path total = rollup().workbook();

        List<String> overview = WorkbookDump.cells(WorkbookReader.read(total)).stream()
                .filter(line -> line.startsWith("Tổng quan!"))
                .toList();
        assertThat(overview).anyMatch(line -> line.contains("Diện tích liên kết tiêu thụ"));
        assertThat(overview).anyMatch(line -> line.contains("Chưa có số liệu"));
        assertThat(new LibreOffice(work).differences(total)).isEmpty();
    }

    /** It had 38 ha before the book was used, and 80 ha to reach. */
    @Test
    void a_commune_of_which_nobody_reported_adds_nothing_takes_nothing_and_is_named() throws Exception {
        write();
        RollupResult result = rollup();
        IndicatorTotal parcels = total(result, "CT3");
        assertThat(parcels.target()).isEqualByComparingTo("160");
        assertThat(parcels.known()).isEqualTo(2);
        assertThat(parcels.parts())
                .filteredOn(part -> part.commune().name().endsWith("3"))
                .singleElement()
                .satisfies(part -> assertThat(part.status()).isEqualTo(Status.NO_DATA))
                .satisfies(part -> assertThat(part.figure().thisPeriod()).isNull());
        assertThat(RollupJson.of(result)).contains("\"10003\" : null");
        assertThat(RollupPicture.of(result.rolled(), null).lines().toString())
                .contains("xã Thử Nghiệm 3: chưa có số liệu của 6 chỉ tiêu");

        RawWorkbook book = WorkbookReader.read(result.workbook());
        assertThat(row(book, "Tổng quan", "xã Thử Nghiệm 3").cells().toString()).contains("chưa có số liệu của 6");
        assertThat(texts(row(book, "Kinh phí", "xã Thử Nghiệm 3")))
                .contains("Chưa có số liệu")
                .doesNotContain("0");
        assertThat(texts(row(
                        WorkbookReader.read(work.resolve("xa/Xã 3.xlsx")), "Chỉ tiêu", "Diện tích chuyển đổi ổn định")))
                .doesNotContain("-38");
        assertThat(new LibreOffice(work).differences(List.of(result.workbook(), work.resolve("xa/Xã 3.xlsx"))))
                .isEmpty();
    }

    /** The same rule of who counts on every page. */
    @Test
    void the_last_line_is_the_sum_of_the_communes_above_it_and_what_other_pages_say() throws Exception {
        write();
        RollupResult result = rollup();
        RawSheet page = sheet(WorkbookReader.read(result.workbook()), "Theo xã");
        RawRow sums = row(page, "Cộng");
        List<IndicatorTotal> targets = result.rolled().indicators().stream()
                .filter(IndicatorTotal::aims)
                .filter(total -> !Integer.valueOf(2024).equals(total.key().year()))
                .toList();
        assertThat(targets).hasSize(6);
        for (int i = 0; i < targets.size(); i++) {
            int column = FIRST_TARGET + 3 * i;
            assertThat(number(sums, column)).isEqualByComparingTo(added(page, sums, column));
            assertThat(number(sums, column)).isEqualByComparingTo(targets.get(i).target());
            assertThat(number(sums, column + 1)).isEqualByComparingTo(added(page, sums, column + 1));
            assertThat(number(sums, column + 1))
                    .isEqualByComparingTo(targets.get(i).actual());
        }
    }

    @Test
    void a_figure_leads_to_the_line_of_the_communes_own_workbook_that_tells_it() throws Exception {
        write();
        RollupResult result = rollup();
        RawSheet page = sheet(WorkbookReader.read(result.workbook()), "Theo xã");
        int line = row(page, "xã Thử Nghiệm 3").index();
        RawWorkbook own = WorkbookReader.read(work.resolve("xa/Xã 3.xlsx"));
        List<String> told = new ArrayList<>();
        for (Hyperlinks.Link link : Hyperlinks.of(result.workbook())) {
            if (link.sheet().equals("Theo xã")
                    && link.row() == line
                    && !link.place().endsWith("!A1")) {
                assertThat(link.file()).isEqualTo("xa/Xã 3.xlsx");
                int row = Integer.parseInt(link.place().replaceFirst(".*!B", "")) - 1;
                told.add(Objects.requireNonNull(sheet(own, "Chỉ tiêu").cell(row, 1))
                        .value()
                        .text()
                        .strip());
            }
        }
        assertThat(told)
                .hasSize(6)
                .contains(
                        "Hợp tác xã nông nghiệp thành lập mới",
                        "Sản phẩm OCOP 5 sao",
                        "Trong đó: cây ăn trái bền vững");
    }

    @Test
    void what_a_leader_prints_is_short_and_readable() throws Exception {
        write();
        Path workbook = rollup().workbook();
        LibreOffice office = new LibreOffice(work);
        assertThat(office.pages(workbook)).hasSizeLessThanOrEqualTo(10);
        assertThat(PrintedPages.of(office.convertToPdf(workbook)).smallest()).allMatch(points -> points >= 7.9);
    }

    private void write() throws IOException {
        Communes communes = new Communes(work.resolve("xa"), 60);
        communes.write(1, "Xã 1.xlsx", Q1, 1);
        communes.write(2, "Xã 2.xlsx", Q1, 1);
        communes.writeSilent(3, "Xã 3.xlsx", Q1);
    }

    private RollupResult rollup() throws IOException, CannotDoException {
        return new CommuneRollup(work.resolve("xa"), Progress.silent()).write(work.resolve("tong.xlsx"), null, null);
    }

    private static IndicatorTotal total(RollupResult result, String code) {
        return result.rolled().indicators().stream()
                .filter(total -> total.key().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RawSheet sheet(RawWorkbook book, String name) {
        return Objects.requireNonNull(book.sheet(name));
    }

    private static RawRow row(RawWorkbook book, String sheet, String name) {
        return row(sheet(book, sheet), name);
    }

    /** The row whose second cell says so. */
    private static RawRow row(RawSheet sheet, String name) {
        return sheet.rows().stream()
                .filter(row -> Stream.ofNullable(row.cell(1))
                        .anyMatch(cell -> cell.value().text().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(RawRow row) {
        return row.cells().stream().map(cell -> cell.value().text()).toList();
    }

    private static BigDecimal number(RawRow row, int column) {
        RawCell cell = row.cell(column);
        return cell != null && cell.value() instanceof CellValue.Amount amount ? amount.number() : BigDecimal.ZERO;
    }

    private static BigDecimal added(RawSheet page, RawRow sums, int column) {
        return page.rows().stream()
                .filter(row -> row.index() > 3 && row.index() < sums.index())
                .map(row -> number(row, column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
