package vn.soxa.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.RawSheet;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

class SheetBinderTest {

    private static final String A2_KEYS =
            "| rowCode | season | product | variety | buyer | seller | households | unit | signedHa | boughtHa | tonnes"
                    + " | price | status | note |\n"
                    + "| Mã dòng | Vụ * | Cây trồng, vật nuôi | Giống | Doanh nghiệp thu mua | Bên bán (HTX, THT, nhóm hộ)"
                    + " | Số hộ | ĐVT | DT ký hợp đồng | DT đã thu mua | Sản lượng đã mua (tấn) | Giá mua (đồng/kg)"
                    + " | Tình trạng | Ghi chú |\n";

    private final FormCatalogue forms =
            PlanReader.read(PlanRows.embedded()).plan().forms();
    private final SheetBinder binder = new SheetBinder(Tables.context());

    @Test
    void each_bad_cell_is_told_once_at_its_address_and_good_ones_are_read() {
        BoundSheet sheet = bind("A2", A2_KEYS + """
                | | ĐX 24-25 | lúa | OM 18 | Công ty TNHH Lúa gạo Bảy Nhánh | THT Lúa | 12 | | #N 12.5 | | | | đang thực hiện | |
                | | HT25 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | THT Lúa | #N 5 | | nhiều | | | | Đang thực hiện | |
                | | Hè Thu 2025 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | | 3 | | 1.250 | | | | Đang thực hiện | |
                | | Đông xuân 2025 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | Hộ | 1 | | 12 công | | | | Đang thực hiện | |
                | | Hè Thu 2025 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | Hộ | 1 | công 1.000 m² | #N 30 | | | | Đang thực hiện | |
                | | Hè Thu 2025 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | Hộ | 1,5 | | | | | | Đang thực hiện | |
                | | Hè Thu 2025 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | Hộ | 1 | | | | | | Đang thỏa thuận | |
                """);

        assertThat(codes(sheet))
                .containsExactly(
                        "I4 CELL_UNREADABLE ERROR",
                        "F5 CELL_REQUIRED ERROR",
                        "I5 CELL_NUMBER_AMBIGUOUS CONFIRM",
                        "B6 CELL_LIST_AMBIGUOUS CONFIRM",
                        "I6 CELL_UNIT_READ INFO",
                        "G8 CELL_NOT_WHOLE ERROR",
                        "I8 CELL_REQUIRED ERROR");
        assertThat(sheet.rows().get(0).get("season")).isEqualTo("Đông Xuân 2024-2025");
        assertThat(sheet.rows().get(0).get("signedHa")).isEqualTo(new Area(125_000));
        assertThat(sheet.rows().get(3).get("signedHa")).isEqualTo(new Area(12 * 1296));
        assertThat(sheet.rows().get(4).get("signedHa")).isEqualTo(new Area(30_000));
        assertThat(sheet.rows().stream().map(BoundRow::counts))
                .containsExactly(true, false, false, false, true, false, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0,0001 | ha             | 1 ha    | 0,0001 ha
        0,5    | m²             | 5 m²    | 0,5 m²
        5      | m²             | 5 ha    | 5 m²
        5 m²   | ha             | 5 ha    | 5 m²
        0,001  | công 1.000 m²  | 0,001 ha | 0,001 công 1.000 m²
        """)
    void of_land_that_a_table_would_cover_both_readings_are_told(
            String typed, String unit, String larger, String asTyped) {
        BoundSheet sheet = bind(
                "A3",
                "| rowCode | household | fromCrop | toCrop | unit | area |\n"
                        + "| Mã dòng | Họ tên chủ hộ | Cây trồng trước đây | Chuyển sang trồng | ĐVT | Diện tích |\n"
                        + "| | Ông Ba | Lúa | Xoài | " + unit + " | " + typed + " |\n");
        assertThat(sheet.rows().get(0).findings())
                .filteredOn(finding -> finding.code() == FindingCode.CELL_NUMBER_AMBIGUOUS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.args())
                        .containsEntry("reading1", larger)
                        .containsEntry("reading2", asTyped));
    }

    @Test
    void a_percentage_means_the_same_however_the_cell_shows_it() {
        BoundSheet sheet = bind("A8", """
                | rowCode | name | kind | profit |
                | Mã dòng | Tên mô hình | Loại mô hình | Tăng lợi nhuận |
                | | Lúa tôm | a | #P 0.125 |
                | | Lúa cá | a | #N 12.5 |
                | | Lúa vịt | a | 12,5 |
                | | Lúa sen | a | 12,5% |
                """);
        assertThat(sheet.rows().stream().map(row -> row.text("profit")))
                .containsExactly("12.5", "12.5", "12.5", "12.5");
    }

    @Test
    void a_bad_cell_that_no_measure_uses_does_not_cost_the_row() {
        BoundSheet sheet = bind("A2", A2_KEYS + """
                | | HT25 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | THT Lúa | 5 | | 3 | | nhiều | ~6000 | Đang thực hiện | |
                """);

        assertThat(codes(sheet)).containsExactly("K3 CELL_UNREADABLE WARNING", "L3 CELL_UNREADABLE WARNING");
        assertThat(sheet.rows().get(0).counts()).isTrue();
        assertThat(sheet.rows().get(0).get("tonnes")).isNull();
        assertThat(raw(sheet.rows().get(0).cells(), "tonnes")).isEqualTo("nhiều");
    }

    @Test
    void titles_totals_repeated_headers_and_notes_are_not_rows() {
        RawSheet raw = Tables.sheet("A1 THT-HTX", """
                | TỔ HỢP TÁC |
                | Mã dòng | Tên tổ chức | Loại hình | Tình trạng | Số thành viên |
                | | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 |
                | | Tổng cộng | | | 18 |

                | Mã dòng | Tên tổ chức | Loại hình | Tình trạng | Số thành viên |
                | | THT Rau | Tổ hợp tác | Đang hoạt động | 18 hộ |
                | AP01-A1-0003 |
                | | Ghi chú: số liệu đến 14/3 |
                """);
        Form form = forms.get("A1");
        BoundSheet sheet = binder.bind(raw, form, List.of());

        assertThat(sheet.rows().stream().map(row -> row.text("name"))).containsExactly("THT Lúa", "THT Rau");
        assertThat(sheet.rows().get(1).get("members")).isEqualTo(18);
        assertThat(sheet.notData()).isEqualTo(1 + 5 + 2 + 5 + 1 + 1);
    }

    @Test
    void columns_moved_renamed_added_and_lost_are_told_apart_and_added_ones_are_kept() {
        RawSheet raw = Tables.sheet("A1 THT-HTX", """
                | Loại hình | Tên tổ chứ | Tình trạng | Số điện thoại hộ | Số thành viên |
                | Tổ hợp tác | THT Lúa | Đang hoạt động | 0912 | #N 18 |
                """);
        Form form = forms.get("A1");
        BoundSheet sheet = binder.bind(raw, form, form.forHamlet().subList(1, 5));

        assertThat(sheet.findings().stream()
                        .map(f -> f.code() + " "
                                + Objects.requireNonNullElse(f.args().get("header"), "")))
                .containsExactlyInAnyOrder(
                        "COLUMN_MISSING HTX đang thành lập: bước",
                        "COLUMN_RENAMED Tên tổ chức",
                        "COLUMN_UNKNOWN Số điện thoại hộ",
                        "COLUMN_MOVED Loại hình");
        assertThat(sheet.rows().get(0).text("name")).isEqualTo("THT Lúa");
        assertThat(raw(sheet.rows().get(0).others(), "Số điện thoại hộ")).isEqualTo("0912");
        assertThat(sheet.notData()).isEqualTo(5);
    }

    @Test
    void the_owner_judges_only_what_the_owner_fills() {
        RawSheet raw = Tables.sheet("A4 OCOP", """
                | rowCode | hamlet | product | owner | ownerKind | group | stage | stars | decision | recognised | score |
                | Mã dòng | Ấp | Tên sản phẩm | Chủ thể | Loại chủ thể | Nhóm sản phẩm | Giai đoạn | Hạng sao đạt | Số quyết định | Ngày quyết định | Tổng điểm |
                | AP01-A4-0001 | Phú Lợi | Mật ong | | Hộ kinh doanh | Thực phẩm | Đã công nhận | 3 sao | | #D 2024-11-20 | 52,8 |
                | AP01-A4-0002 | Phú Lợi | Đường | Chủ | Tổ hợp tác | Thực phẩm | Đã công nhận | 5 | 1/QĐ | #D 2024-11-20 | 63,4 |
                """);
        BoundSheet sheet = binder.bind(raw, forms.get("A4"), List.of());

        assertThat(codes(sheet))
                .containsExactly(
                        "E3 CELL_NOT_IN_LIST ERROR",
                        "F3 CELL_NOT_IN_LIST WARNING",
                        "I3 CELL_OWNER_MISSING WARNING",
                        "E4 CELL_NOT_IN_LIST ERROR",
                        "F4 CELL_NOT_IN_LIST WARNING",
                        "H4 CELL_BAND_DIFFERS ERROR");
        assertThat(sheet.rows().get(0).get("stars")).isEqualTo(3);
    }

    @Test
    void errors_dates_in_number_cells_and_uncalculated_formulas_are_named() {
        BoundSheet sheet = bind("A2", A2_KEYS + """
                | | HT25 | Lúa | | Công ty TNHH Lúa gạo Bảy Nhánh | THT | #D 2025-05-12 | | #REF! | #F A1+1 | | | Đang thực hiện | |
                """);

        assertThat(codes(sheet))
                .containsExactly(
                        "G3 CELL_DATE_IN_NUMBER ERROR", "I3 CELL_FAILED_FORMULA ERROR", "J3 CELL_NOT_CALCULATED ERROR");
    }

    @Test
    void a_sheet_without_a_header_says_so_and_reads_nothing() {
        BoundSheet sheet = binder.bind(Tables.sheet("A1 THT-HTX", "| abc | 1 |"), forms.get("A1"), List.of());

        assertThat(sheet.findings().get(0).code().name()).isEqualTo("SHEET_NO_HEADER");
        assertThat(sheet.notData()).isEqualTo(2);
    }

    @Test
    void a_confirmed_figure_that_differs_as_shown_is_explained() {
        BoundSheet sheet = bind("B1", """
                | indicator | name | reported | confirmed | difference | cause |
                | Mã | Chỉ tiêu | Tổng hợp từ các ấp | Số xác nhận | Lý do chênh lệch | Nguyên nhân chậm |
                | CT2 | Liên kết | #N 68.5 | #N 70 | |
                | CT3 | Chuyển đổi | #N 41.604 | #N 41.6 | |
                | CT4 | OCOP | #N 1 | #N 2 | thêm một sản phẩm |
                | CT5 | OCOP | | #N 1 | |
                """);

        assertThat(codes(sheet)).containsExactly("E3 CELL_DIFFERENCE_UNEXPLAINED ERROR");
    }

    @Test
    void days_after_the_cutoff_parts_above_the_whole_and_sums_that_differ_are_named() {
        BoundSheet meetings = bind("A6", """
                | date | kind | topic | content | times | participants | women |
                | Ngày | Hình thức | Chủ đề | Nội dung | Số cuộc | Số người dự | Trong đó nữ |
                | #D 2025-03-15 | Họp dân | OCOP | Họp | 1 | 30 | 31 |
                | #D 2025-03-14 | Họp dân | OCOP | Họp | 1 | 30 | 30 |
                """);
        BoundSheet products = bind("A4", """
                | product | owner | ownerKind | stage | scoreA | scoreB | scoreC | score |
                | Tên sản phẩm | Chủ thể | Loại chủ thể | Giai đoạn | Điểm phần A | Điểm phần B | Điểm phần C | Tổng điểm |
                | Khăn | Hộ Đa | Hộ | Ý tưởng | #N 30 | #N 20 | #N 25 | #N 57 |
                """);

        assertThat(codes(meetings))
                .contains("A3 CELL_DATE_AFTER_CUTOFF ERROR", "G3 CELL_MORE_THAN_WHOLE ERROR")
                .doesNotContain("A4 CELL_DATE_AFTER_CUTOFF ERROR", "G4 CELL_MORE_THAN_WHOLE ERROR");
        assertThat(codes(products)).contains("H3 CELL_SUM_DIFFERS WARNING");
    }

    @Test
    void a_part_does_not_count_while_its_whole_cannot_be_read() {
        BoundSheet meetings = bind("A6", """
                | date | kind | topic | content | times | participants | women |
                | Ngày | Hình thức | Chủ đề | Nội dung | Số cuộc | Số người dự | Trong đó nữ |
                | #D 2025-03-14 | Họp dân | OCOP | Họp | 1 | nhiều | 5 |
                | #D 2025-03-13 | Họp dân | OCOP | Họp | 1 | 30 | 5 |
                """);

        assertThat(codes(meetings))
                .contains("F3 CELL_UNREADABLE ERROR", "G3 CELL_WHOLE_UNREAD WARNING")
                .doesNotContain("G4 CELL_WHOLE_UNREAD WARNING");
        assertThat(meetings.rows().get(0).get("women")).isNull();
        assertThat(meetings.rows().get(1).get("women")).isEqualTo(5);
    }

    @Test
    void a_recognition_is_recalled_half_a_year_before_it_lapses() {
        BoundSheet sheet = bind("A4", """
                | product | owner | ownerKind | group | stage | stars | decision | recognised |
                | Tên sản phẩm | Chủ thể | Loại chủ thể | Nhóm sản phẩm | Giai đoạn | Hạng sao đạt | Số quyết định | Ngày quyết định |
                | Khăn | Hộ Đa | Hộ | Hàng | Đã công nhận | #N 3 | 1/QĐ | #D 2022-10-20 |
                | Mật ong | Hộ Tràm | Hộ | Thực phẩm | Đã công nhận | #N 3 | 2/QĐ | #D 2022-09-13 |
                """);

        assertThat(codes(sheet)).contains("H4 CELL_LAPSES_SOON WARNING").doesNotContain("H3 CELL_LAPSES_SOON WARNING");
    }

    @Test
    void what_the_law_on_land_and_growing_areas_asks_is_told_in_words_of_its_own() {
        BoundSheet parcels = bind("A3", """
                | household | fromCrop | toCrop | area | riceLand | status | converted | registered | answered | highYield |
                | Họ tên chủ hộ, tổ chức | Cây trồng trước đây | Chuyển sang trồng | Diện tích chuyển đổi | Đất trước khi chuyển | Tình trạng | Tháng, năm chuyển đổi | Ngày nộp bản đăng ký | Ngày UBND xã trả lời | Trong vùng lúa chất lượng cao |
                | Bà Tư | Lúa | Xoài | #N 2 | Đất trồng lúa còn lại | Đã trồng | #D 2024-09-12 | #D 2024-04-02 | #D 2024-04-10 | Có |
                | Ông Ba | Lúa | Xoài | #N 2 | Đất trồng lúa còn lại | Đã trồng | #D 2024-09-11 | #D 2024-04-02 | #D 2024-04-09 | Có |
                """);
        BoundSheet areas = bind("A9", """
                | status | crop | area |
                | Tình trạng mã | Cây trồng | Diện tích vùng trồng |
                | Đang làm | Xoài | #N 0.9 |
                | Đang làm | Sen | #N 0.09 |
                | Đang làm | Sen | #N 0.9 |
                """);

        assertThat(codes(parcels))
                .filteredOn(code -> code.contains("LATE") || code.contains("UNUSUAL"))
                .containsExactly("I3 CELL_REPLY_LATE WARNING", "J3 CELL_UNUSUAL WARNING");
        assertThat(codes(areas))
                .filteredOn(code -> code.contains("UNUSUAL"))
                .containsExactly("C3 CELL_UNUSUAL WARNING", "C4 CELL_UNUSUAL WARNING");
    }

    private static String raw(Map<String, BoundCell> cells, String key) {
        return Objects.requireNonNull(cells.get(key)).raw();
    }

    private BoundSheet bind(String form, String table) {
        Form found = forms.get(form);
        return binder.bind(Tables.sheet(found.sheetName(), table), found, List.of());
    }

    private static List<String> codes(BoundSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.findings().stream())
                .flatMap(SheetBinderTest::line)
                .toList();
    }

    private static Stream<String> line(Finding finding) {
        return Stream.of(Objects.requireNonNull(finding.cell()).a1() + " " + finding.code() + " " + finding.severity());
    }
}
