package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.text.Messages;

class WrongEntryTest {

    /** The row behind the last setting, as people count. */
    private static final int AFTER = PlanRows.embedded().of("P1").size() + 5;

    @ParameterizedTest(name = "{0} {1} {2} = {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        P1  | planStart    | value      | 31/02/2024         | Đơn vị!C36 CELL_DATE_UNREADABLE
        P1  | dueHamlets   | value      | 31                 | Đơn vị!C24 CELL_OUT_OF_RANGE
        P1  | firstPeriod  | value      | quý một            | Đơn vị!C23 PLAN_PERIOD_UNKNOWN
        P1  | severity.STOCK_FELL | value | bỏ qua            | Đơn vị!C43 CELL_NOT_IN_LIST
        P1  | severity.CELL_DATE_OUTSIDE_PERIOD | value | xác nhận | Đơn vị!C44 CELL_NOT_IN_LIST
        P2  | AP03         | areaUnit   | sào                | Ấp!G7 CELL_NOT_IN_LIST
        P2  | AP03         | validTo    | 31/02/2025         | Ấp!I7 CELL_DATE_UNREADABLE
        P2  | AP09         | mergedInto | AP55               | Ấp!J13 CELL_NOT_IN_LIST
        P2  | AP09         | validFrom  | 01/01/2025         | Ấp!I13 PLAN_ENDS_BEFORE_START
        P3  | CB02         | post       | -                  | Đầu mối!C6 CELL_REQUIRED
        P4  | CT2          | target2025 | một trăm rưỡi      | Chỉ tiêu!K6 CELL_UNREADABLE
        P4  | CT2          | owner      | CB22               | Chỉ tiêu!R6 CELL_NOT_IN_LIST
        P4  | CT2          | kind       | hằng tháng         | Chỉ tiêu!F6 CELL_NOT_IN_LIST
        P16 | CT2          | column     | diện tích nào đó   | Cách tính!F8 PLAN_COLUMN_UNKNOWN
        P16 | CT2          | column     | buyer              | Cách tính!F8 PLAN_COLUMN_UNFIT
        P16 | CT2          | form       | A77                | Cách tính!D8 CELL_NOT_IN_LIST
        P16 | CT2          | operation  | Cộng tất cả        | Cách tính!E8 CELL_NOT_IN_LIST
        P16 | CT2          | compare1   | giống như          | Cách tính!I8 CELL_NOT_IN_LIST
        P16 | CT2          | value1     | -                  | Cách tính!J8 CELL_REQUIRED
        P16 | CT2          | year       | năm ấy             | Cách tính!Q8 PLAN_COLUMN_UNKNOWN
        P16 | CT2          | within     | CT99               | Cách tính!R8 CELL_NOT_IN_LIST
        P16 | CT2          | except     | CT98               | Cách tính!S8 CELL_NOT_IN_LIST
        P4  | CT3.1        | parent     | CT9                | Chỉ tiêu!Q8 CELL_NOT_IN_LIST
        P4  | CT2          | milestoneQ1| 145                | Chỉ tiêu!U6 CELL_OUT_OF_RANGE
        P4  | XT3          | numerator  | -                  | Chỉ tiêu!N31 CELL_REQUIRED
        P4  | XT3          | source     | -                  | Chỉ tiêu!G31 CELL_REQUIRED
        P4  | CT2          | source     | Nhập tay           | -
        P4  | XT3          | denominator| XT3                | Chỉ tiêu!O31 PLAN_RATE_HALF; Chỉ tiêu!C31 PLAN_CIRCLE
        P4  | CT3          | parent     | CT3.1              | Chỉ tiêu!Q7 PLAN_CIRCLE; Chỉ tiêu!Q8 PLAN_CIRCLE
        P4  | CT3          | target2026 | -                  | Chỉ tiêu!J7 PLAN_TARGET_MISSING
        P4  | CT1          | source     | Số liệu nền        | -
        P8  | A8           | officers   | -                  | Chỉ tiêu!G36 PLAN_INDICATOR_UNFED; Chỉ tiêu!G37 PLAN_INDICATOR_UNFED
        P16 | CT3          | within     | CT3.1              | Chỉ tiêu!C7 PLAN_CIRCLE; Chỉ tiêu!C8 PLAN_CIRCLE
        P16 | CT4          | by         | -                  | Cách tính!G13 PLAN_BY_MISSING; Chỉ tiêu!G9 PLAN_INDICATOR_UNFED
        P16 | CT2-KY       | operation  | Và khi             | Cách tính!E20 PLAN_CALCULATION_ALONE; Chỉ tiêu!G11 PLAN_INDICATOR_UNFED
        P6  | III.1.a      | owner      | CB09               | Nhiệm vụ!D5 CELL_NOT_IN_LIST
        P6  | III.1.a      | due        | 31/11/2025         | Nhiệm vụ!H5 CELL_DATE_UNREADABLE
        P7  | 2025-Q1      | cutoff     | 14/3/2024          | Kỳ báo cáo!D5 PLAN_ENDS_BEFORE_START
        P7  | 2025-Q1      | hamletsDue | 13/3/2025          | Kỳ báo cáo!E5 PLAN_DUE_BEFORE_CUTOFF
        P7  | 2025-Q1      | code       | quý 1              | Kỳ báo cáo!B5 PLAN_PERIOD_UNKNOWN
        P8  | A5           | officers   | CB04; CB40         | Biểu mẫu!J9 CELL_NOT_IN_LIST
        P8  | A2           | owner      | CB20               | Biểu mẫu!K6 CELL_NOT_IN_LIST
        P9  | Thương lái Tư Ghe | kind  | Bạn hàng           | Doanh nghiệp!E11 CELL_NOT_IN_LIST
        """)
    void is_found_at_its_cell(String form, String row, String column, String text, String expected) {
        PlanBook book =
                new Edited().cell(form, row, column, text == null ? "" : text).read();
        List<String> found = expected == null ? List.of() : List.of(expected.split("; ", -1));
        assertThat(direct(Edited.flat(book))).containsExactlyInAnyOrderElementsOf(direct(found));
    }

    /** Without what an indicator lacks because of it. */
    private static List<String> direct(List<String> found) {
        return found.stream()
                .filter(one -> !one.matches(".* PLAN_INDICATOR_(OFF|UNFED)"))
                .toList();
    }

    /** What rests on a row that is off has no figure, rather than one of its other rows alone. */
    @Test
    void of_a_calculation_leaves_its_indicator_without_a_figure() {
        assertThat(Edited.flat(
                        new Edited().cell("P16", "CT2", "column", "buyer").read()))
                .anyMatch(one -> one.startsWith("Chỉ tiêu!") && one.endsWith(" PLAN_INDICATOR_OFF"));
    }

    @Test
    void of_a_form_is_that_it_has_no_column() {
        Edited book =
                new Edited().row("P8", "form", "TT9", "title", "Việc khác", "kind", "Việc trong kỳ", "hamlets", "Có");
        assertThat(Edited.flat(book.read()))
                .anyMatch(one -> one.startsWith("Biểu mẫu!") && one.endsWith(" PLAN_FORM_WITHOUT_COLUMNS"));
    }

    @Test
    void in_the_sheets_of_figures() {
        PlanBook book = new Edited()
                .row("P5", "indicator", "CT9", "hamlet", "AP01", "year", "2025", "target", "1")
                .row("P5", "indicator", "CT3", "hamlet", "Tân Tiến", "year", "2025", "target", "1")
                .row("P5", "indicator", "CT3", "hamlet", "AP01", "year", "2026", "target", "9")
                .row("P10", "list", "A2 Tình trạng", "value", "Đã thanh lý")
                .row("P12", "indicator", "DTGT", "hamlet", "AP01", "year", "Thu Đông 2025", "value", "3 sào")
                .row("P12", "indicator", "CT2", "hamlet", "AP77", "year", "2023", "value", "100")
                .read();
        assertThat(Edited.flat(book))
                .containsExactlyInAnyOrder(
                        "Giao ấp!B29 CELL_NOT_IN_LIST",
                        "Giao ấp!C30 CELL_NOT_IN_LIST",
                        "Giao ấp!B31 PLAN_ROW_TWICE",
                        "Danh mục!C227 PLAN_CHOICE_NOT_COUNTED",
                        "Số liệu nền!E68 CELL_UNIT_UNKNOWN",
                        "Số liệu nền!C69 CELL_NOT_IN_LIST");
        assertThat(book.plan().opening()).hasSize(32 + 23 + 8);
        assertThat(book.plan().allotments()).hasSize(24);
    }

    @Test
    void a_code_given_twice_is_told_and_the_first_stands() {
        PlanBook book =
                new Edited().row("P2", "code", "AP03", "name", "Tân Tiến").read();
        assertThat(Edited.flat(book)).containsExactly("Ấp!B14 PLAN_ROW_TWICE");
        assertThat(book.plan().hamlet("AP03").orElseThrow().name()).isEqualTo("Tân Định");
    }

    @Test
    void a_season_without_its_years_is_not_guessed() {
        PlanBook book = new Edited()
                .row("P12", "indicator", "DTGT", "hamlet", "AP01", "year", "Thu Đông", "value", "12")
                .read();
        assertThat(Edited.flat(book)).containsExactly("Số liệu nền!D68 CELL_UNREADABLE");
    }

    @Test
    void more_allotted_than_planned_is_worth_a_look() {
        PlanBook book = new Edited()
                .row("P5", "indicator", "CT3.1", "hamlet", "AP09", "year", "2026", "target", "0.5")
                .read();
        assertThat(Edited.flat(book)).containsExactly("Giao ấp!E29 PLAN_ALLOTTED_ABOVE_TARGET");
        assertThat(book.findings().get(0).args()).containsEntry("found", "10.5").containsEntry("whole", "10");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"chặn,chặn", "CHAN,chặn", "error,chặn", "WARNING,nhắc", "xac nhan,xác nhận"})
    void how_much_a_rule_weighs_is_read_from_words_and_from_older_names(String typed, String read) {
        PlanBook book =
                new Edited().cell("P1", "severity.STOCK_FELL", "value", typed).read();
        assertThat(Edited.flat(book)).isEmpty();
        assertThat(book.plan().setting("severity.STOCK_FELL", "")).isEqualTo(read);
    }

    @Test
    void a_setting_that_nobody_knows_is_told() {
        PlanBook book = new Edited().row("P1", "label", "Màu cờ", "value", "đỏ").read();
        assertThat(Edited.flat(book)).containsExactly("Đơn vị!B" + AFTER + " PLAN_SETTING_UNKNOWN");
    }

    @Test
    void what_could_not_be_read_cannot_be_made_a_reminder() {
        PlanBook book = new Edited()
                .row("P1", "rowCode", "severity.CELL_UNREADABLE", "label", "Ô khó đọc", "value", "Nhắc")
                .row("P1", "label", "CELL_NOT_IN_LIST", "value", "Nhắc")
                .row("P1", "label", "mức độ: số hiểu được hai cách", "value", "nhắc")
                .read();
        assertThat(Edited.flat(book))
                .containsExactly(
                        "Đơn vị!C" + AFTER + " PLAN_SEVERITY_FIXED",
                        "Đơn vị!C" + (AFTER + 1) + " PLAN_SEVERITY_FIXED",
                        "Đơn vị!C" + (AFTER + 2) + " PLAN_SEVERITY_FIXED");
        assertThat(Messages.message(book.findings().get(0)))
                .isEqualTo(
                        "Điểm “Không đọc được ô này” luôn là lỗi phải sửa, không đổi thành “Nhắc” được: chỗ không đọc được"
                                + " thì không có số để tính.");
        assertThat(Messages.remedy(book.findings().get(0))).startsWith("Hãy xóa dòng này.");
    }

    @Test
    void a_missing_sheet_leaves_its_part_empty() {
        var sheets = PlanRows.embedded().withExample().sheets().stream()
                .filter(sheet -> !List.of("Giao ấp", "Đầu mối").contains(sheet.name()))
                .toList();
        PlanBook book = PlanReader.read(new vn.soxa.office.RawWorkbook(
                "xlsx", java.util.Map.of(), java.util.Map.of(), sheets, null, List.of()));
        assertThat(Edited.flat(book))
                .contains("Đầu mối PLAN_SHEET_MISSING", "Giao ấp PLAN_SHEET_MISSING", "Chỉ tiêu!R5 CELL_NOT_IN_LIST");
        assertThat(book.plan().allotments()).isEmpty();
        assertThat(book.plan().officers()).isEmpty();
    }
}
