package vn.soxa.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.ThreePlans;
import vn.soxa.text.HamletNames;
import vn.soxa.text.ListEntry;
import vn.soxa.text.Messages;

/** Rows of forms that are rows of the plan book, right and wrong, found at their cells. */
class PlanRowsReadTest {

    @Test
    void each_rule_of_the_poor_households_is_told_at_its_cell() {
        BoundSheet sheet = bind(ThreePlans.rows(), "GN1", """
                | chu_ho | nam_sinh | nhan_khau | chu_ho_nu | dan_toc | loai | dien_bien | ngay | thieu_hut | ho_tro | so_tien |
                | Họ tên chủ hộ | Năm sinh | Số nhân khẩu | Chủ hộ là nữ | Dân tộc | Loại hộ | Diễn biến trong năm | Ngày quyết định | Số chỉ số thiếu hụt | Hỗ trợ đã nhận trong kỳ | Số tiền hỗ trợ trong kỳ |
                | Nguyễn Văn Đủ | 1970 | 4 | Không | Kinh | Nghèo | Nghèo cũ | | 3 | | |
                | Nguyễn Văn Thiếu | 1970 | 4 | Không | Kinh | Nghèo | Thoát nghèo | | 3 | | |
                | Nguyễn Văn Già | 1870 | 40 | Không | Kinh | Nghèo | Nghèo cũ | | | Y tế | |
                | Nguyễn Văn Mới | 1970 | bốn năm | Không | Tày | Cận nghèo | Nghèo mới | #D 2025-12-31 | 2 | | |
                """);
        assertThat(codes(sheet))
                .containsExactlyInAnyOrder(
                        "F4 CELL_NOT_ALLOWED ERROR",
                        "H4 CELL_REQUIRED ERROR",
                        "B5 CELL_OUT_OF_RANGE ERROR",
                        "C5 CELL_OUT_OF_RANGE ERROR",
                        "I5 CELL_REQUIRED ERROR",
                        "K5 CELL_OWNER_MISSING WARNING",
                        "C6 CELL_UNREADABLE ERROR",
                        "E6 CELL_NOT_IN_LIST ERROR",
                        "H6 CELL_DATE_AFTER_CUTOFF ERROR");
    }

    @Test
    void figures_are_read_in_the_unit_of_their_column_which_its_header_names() {
        BoundSheet sheet = bind(ThreePlans.rows(), "NM2", """
                | ten | loai | km | von_ns | von_dan | tinh_trang | khoi_cong | xong |
                | Tên công trình | Loại | Chiều dài (km) | Vốn ngân sách (triệu đồng) | Nhân dân đóng góp | Tình trạng | Ngày khởi công | Ngày hoàn thành |
                | Đường số 1 | Đường giao thông | 1,2 km | 300 tr | 150.000.000 đồng | Đang làm | | |
                | Đường số 2 | Đường giao thông | 800 m | 1,5 tỷ | -12 | Đang làm | | |
                """);
        assertThat(codes(sheet))
                .containsExactly(
                        "C3 CELL_UNIT_READ INFO",
                        "D3 CELL_UNIT_READ INFO",
                        "E3 CELL_UNIT_READ INFO",
                        "C4 CELL_UNIT_READ INFO",
                        "D4 CELL_UNIT_READ INFO",
                        "E4 CELL_OUT_OF_RANGE WARNING");
        assertThat(told(sheet).get(5).args()).containsEntry("unit", "triệu đồng");
        assertThat(sheet.rows().stream().map(row -> row.text("km") + " " + row.text("von_ns")))
                .containsExactly("1.2 300", "0.8 1500");
        assertThat(sheet.rows()).allMatch(BoundRow::counts);
        assertThat(sheet.form().column("km").map(Column::title)).contains("Chiều dài (km)");
        assertThat(sheet.form().column("ten").map(Column::title)).contains("Tên công trình");
    }

    @Test
    void two_ways_to_read_a_figure_are_told_in_the_unit_of_its_column_and_a_year_of_birth_is_believable() {
        BoundSheet sheet = bind(ThreePlans.rows(), "NM2", """
                | ten | loai | km | tinh_trang |
                | Tên công trình | Loại | Chiều dài (km) | Tình trạng |
                | Đường số 1 | Đường giao thông | 1.250 | Đang làm |
                """);
        assertThat(told(sheet).stream()
                        .filter(finding -> finding.code() == FindingCode.CELL_NUMBER_AMBIGUOUS)
                        .map(finding -> finding.args().get("unit")))
                .containsExactly("km");
        assertThat(bind(ThreePlans.rows(), "GN1", "| nam_sinh |\n| Năm sinh |\n")
                        .form()
                        .column("nam_sinh")
                        .map(Column::example))
                .contains("{birthYear}");
    }

    @Test
    void a_word_of_the_header_behind_a_number_says_nothing_new() {
        BoundSheet sheet = bind(ThreePlans.rows(), "CS2", """
                | luot | nu | khmer |
                | Số lượt người | Trong đó: nữ | Trong đó: Khmer |
                | 40 lượt | 12 nữ | 25 khmer |
                """);
        assertThat(sheet.rows().stream().map(row -> row.text("luot") + " " + row.text("nu") + " " + row.text("khmer")))
                .containsExactly("40 12 25");
    }

    @Test
    void every_other_kind_of_rule_too_each_in_the_weight_and_words_of_the_book() {
        PlanRows rows = with(List.of(
                rule("Để trống khi", "xong", "", "tinh_trang", "không là", "Hoàn thành", "", "", "xác nhận", ""),
                rule(
                        "Tổng không lớn hơn",
                        "von_dan; km",
                        "von_ns",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "chặn",
                        "Dân góp quá vốn nhà nước"),
                rule("Tỷ số trong khoảng", "von_ns", "km", "", "", "", "100", "2000", "nhắc", ""),
                rule("Trong N ngày làm việc", "xong", "khoi_cong", "", "", "", "5", "", "nhắc", "")));
        BoundSheet sheet = bind(rows, "NM2", """
                | ten | loai | km | von_ns | von_dan | tinh_trang | khoi_cong | xong |
                | Tên công trình | Loại | Chiều dài | Vốn ngân sách | Nhân dân đóng góp | Tình trạng | Ngày khởi công | Ngày hoàn thành |
                | Đường số 1 | Đường giao thông | #N 1.5 | #N 300 | #N 100 | Hoàn thành | #D 2025-03-03 | #D 2025-03-07 |
                | Đường số 2 | Đường giao thông | #N 1.5 | #N 100 | #N 99 | Đang làm | #D 2025-03-03 | #D 2025-03-01 |
                | Đường số 3 | Đường giao thông | | #N 100 | #N 50 | Hoàn thành | #D 2025-02-03 | #D 2025-03-10 |
                """);
        assertThat(codes(sheet))
                .containsExactlyInAnyOrder(
                        "D4 CELL_RATIO_UNLIKELY WARNING",
                        "E4 CELL_SUM_ABOVE_WHOLE ERROR",
                        "H4 CELL_DATE_BEFORE ERROR",
                        "C5 CELL_REQUIRED ERROR",
                        "H5 CELL_REPLY_LATE WARNING");
        assertThat(sheet.rows().get(1).findings().stream().map(Messages::message))
                .anyMatch(said -> said.startsWith("Dân góp quá vốn nhà nước."));
        BoundSheet early = bind(rows, "NM2", """
                | ten | loai | tinh_trang | xong |
                | Tên công trình | Loại | Tình trạng | Ngày hoàn thành |
                | Nhà văn hóa | Nhà văn hóa | Đang làm | #D 2025-03-01 |
                """);
        assertThat(codes(early)).containsExactly("D3 CELL_NOT_BLANK CONFIRM");
    }

    private static Map<String, String> rule(String... cells) {
        String[] keys = {"rule", "column", "against", "when1", "compare1", "value1", "from", "to", "level", "message"};
        Map<String, String> row = new TreeMap<>();
        row.put("form", "NM2");
        for (int i = 0; i < keys.length; i++) {
            row.put(keys[i], cells[i]);
        }
        return row;
    }

    private static PlanRows with(List<Map<String, String>> rules) {
        Map<String, List<Map<String, String>>> rows =
                new TreeMap<>(ThreePlans.rows().rows());
        List<Map<String, String>> all = new ArrayList<>(rows.getOrDefault("P15", List.of()));
        all.addAll(rules);
        rows.put("P15", all);
        return new PlanRows(rows);
    }

    private static BoundSheet bind(PlanRows rows, String code, String table) {
        Plan plan = PlanReader.read(rows).plan();
        Period period = plan.period("2025-Q1").orElseThrow();
        Form form = plan.forms().get(code);
        Map<String, List<ListEntry>> lists = new TreeMap<>();
        for (Column column : form.columns()) {
            String list = column.list();
            if (list != null) {
                lists.put(
                        list,
                        plan.list(list, period.year()).stream()
                                .map(value -> new ListEntry(value.value(), value.aliases()))
                                .toList());
            }
        }
        ReadingContext context = new ReadingContext(
                period.bounds(), period.year(), lists, "ha", new BigDecimal(1000), HamletNames.of(Map.of()));
        return new SheetBinder(context).bind(Tables.sheet(form.sheetName(), table), form, form.forHamlet());
    }

    private static List<Finding> told(BoundSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.findings().stream()).toList();
    }

    private static List<String> codes(BoundSheet sheet) {
        return told(sheet).stream().map(PlanRowsReadTest::flat).toList();
    }

    private static String flat(Finding finding) {
        CellAddress cell = finding.cell();
        return (cell == null ? "" : cell.a1()) + " " + finding.code() + " " + finding.severity();
    }
}
