package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.form.Column;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormRole;
import vn.soxa.form.Hand;
import vn.soxa.form.Rule;

/** Forms that stand in the plan book as rows. */
class PlanFormsTest {

    @Test
    void a_form_of_rows_is_a_form_like_any_other() {
        PlanBook book = ThreePlans.edited().read();
        assertThat(Edited.flat(book)).isEmpty();
        Form poor = book.plan().forms().get("GN1");
        assertThat(poor.role()).isEqualTo(FormRole.DATA);
        assertThat(poor.kind()).isEqualTo(FormKind.STATE);
        assertThat(poor.plan()).isEqualTo("GN");
        assertThat(poor.columns().stream().map(Column::key).collect(Collectors.joining(" ")))
                .isEqualTo(
                        "rowCode hamlet chu_ho nam_sinh nhan_khau chu_ho_nu dan_toc loai dien_bien ngay thieu_hut ho_tro"
                                + " so_tien note");
        assertThat(poor.keys()).containsExactly(List.of("chu_ho", "nam_sinh"));
        assertThat(poor.personal("chu_ho")).isTrue();
        assertThat(poor.personal("loai")).isFalse();
        assertThat(poor.twoHands()).isTrue();
        assertThat(poor.rules().stream().map(PlanFormsTest::told))
                .contains(
                        "chu_ho REQUIRED STOP",
                        "nam_sinh OUT_OF_RANGE STOP",
                        "ngay REQUIRED STOP",
                        "ngay AFTER_CUTOFF STOP",
                        "loai NOT_ALLOWED STOP",
                        "so_tien REQUIRED NOTE");
    }

    @Test
    void a_table_has_a_row_for_each_value_of_its_list() {
        Form papers = ThreePlans.edited().read().plan().forms().get("CS3");
        assertThat(papers.kind()).isEqualTo(FormKind.TABLE);
        assertThat(papers.fixed()).isEqualTo("Lĩnh vực TTHC");
        assertThat(papers.keys()).containsExactly(List.of(Column.LINE));
        assertThat(papers.column(Column.LINE).orElseThrow().header()).isEqualTo("Lĩnh vực TTHC");
    }

    /** Notes are free, and the unit of area is that of the hamlet unless it says otherwise. */
    @Test
    void the_cooperative_plan_asks_a_hamlet_head_for_few_columns() {
        Plan plan = PlanReader.read(PlanRows.embedded().withExample()).plan();
        Map<String, Long> asked = plan.formsOf("AP01", plan.period("2025-Q1").orElseThrow()).stream()
                .filter(form -> form.is(FormRole.DATA))
                .collect(Collectors.toMap(Form::code, form -> form.forHamlet().stream()
                        .filter(column -> column.hand() == Hand.FILLER)
                        .filter(column -> !Set.of(Column.NOTE, Column.UNIT).contains(column.key()))
                        .count()));
        assertThat(asked).hasSize(5);
        assertThat(asked.values()).allMatch(columns -> columns <= 9);
        assertThat(asked.values().stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(34);
    }

    private static String told(Rule rule) {
        return rule.column() + " " + rule.breach() + " " + rule.level();
    }

    /** Each kind of rule, by one row of the sheet of rules. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Phải ghi khi          | km       | -       | loai | là | Chiếu sáng | - | -   | km REQUIRED STOP
        Để trống khi          | xong     | -       | tinh_trang | không là | Hoàn thành | - | - | xong MUST_BE_BLANK STOP
        Chỉ nhận              | loai     | -       | tinh_trang | là | Đang làm | Chiếu sáng; Khác | - | loai NOT_ALLOWED STOP
        Không lớn hơn         | von_dan  | von_ns  | - | - | - | 1,5 | -     | von_dan MORE_THAN_WHOLE STOP
        Tổng không lớn hơn    | von_dan; km | von_ns | km | có ghi | - | - | - | von_dan SUM_ABOVE_WHOLE STOP
        Bằng tổng             | km       | von_ns; von_dan | - | - | - | 0,01 | - | km SUM_DIFFERS STOP
        Tỷ số trong khoảng    | von_dan  | von_ns  | km | từ | 1 | 0,1 | 5 | von_dan RATIO_UNLIKELY STOP; von_dan RATIO_UNLIKELY STOP
        Khác thường           | km       | -       | km | đến | 3 | - | 20 | km UNUSUAL STOP
        Trong kỳ              | xong     | -       | km | có ghi | - | - | - | xong AFTER_CUTOFF STOP; xong OUTSIDE_PERIOD STOP
        Không sau ngày chốt   | khoi_cong | -      | - | - | - | - | -    | khoi_cong AFTER_CUTOFF STOP
        Không trước           | khoi_cong | xong | - | - | - | - | -  | khoi_cong BEFORE_OTHER STOP
        Trong N ngày làm việc | xong     | khoi_cong | - | - | - | 5 | -  | xong ANSWERED_LATE STOP
        Sắp hết hạn           | xong     | -       | loai | chứa | nhà | 3 | - | xong LAPSES_SOON STOP
        """)
    void each_kind_of_rule(
            String rule,
            String column,
            String against,
            String when,
            String how,
            String value,
            String from,
            String to,
            String told) {
        PlanBook book = ThreePlans.edited()
                .row(
                        "P15",
                        "form",
                        "NM2",
                        "rule",
                        rule,
                        "column",
                        or(column),
                        "against",
                        or(against),
                        "when1",
                        or(when),
                        "compare1",
                        or(how),
                        "value1",
                        or(value),
                        "from",
                        or(from),
                        "to",
                        or(to))
                .read();
        assertThat(Edited.flat(book)).isEmpty();
        List<String> before = ThreePlans.edited().read().plan().forms().get("NM2").rules().stream()
                .map(PlanFormsTest::told)
                .collect(Collectors.toList());
        List<String> after = book.plan().forms().get("NM2").rules().stream()
                .map(PlanFormsTest::told)
                .collect(Collectors.toList());
        before.forEach(after::remove);
        assertThat(after).containsExactlyInAnyOrder(told.split("; "));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    @Test
    void rules_across_rows_are_kept_for_the_check() {
        Form works = ThreePlans.edited()
                .row("P15", "form", "NM2", "rule", "Không trùng trong ấp", "column", "ten", "level", "xác nhận")
                .row("P15", "form", "NM2", "rule", "Không giảm", "column", "von_dan", "level", "nhắc")
                .row(
                        "P15",
                        "form",
                        "NM2",
                        "rule",
                        "Kết thúc khi",
                        "when1",
                        "tinh_trang",
                        "compare1",
                        "là",
                        "value1",
                        "Hoàn thành")
                .read()
                .plan()
                .forms()
                .get("NM2");
        assertThat(works.crossRules().stream().map(CrossRule::kind))
                .containsExactly(CrossRule.Kind.UNIQUE, CrossRule.Kind.NOT_FALLING);
        assertThat(works.ended().toString()).contains("Hoàn thành");
    }

    /** One wrong entry switches its own row off, at its cell, and nothing else. */
    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        P15 | column  | khong_co        | Quy tắc!D CELL_NOT_IN_LIST
        P15 | column  | ten             | Quy tắc!D PLAN_RULE_UNFIT
        P15 | against | -               | Quy tắc!E CELL_REQUIRED
        P15 | against | khoi_cong       | Quy tắc!E PLAN_RULE_UNFIT
        P15 | rule    | Không to hơn    | Quy tắc!C CELL_NOT_IN_LIST
        P15 | form    | NM9             | Quy tắc!B CELL_NOT_IN_LIST
        P15 | when1   | khac            | Quy tắc!F CELL_NOT_IN_LIST
        P15 | value1  | Đang xây        | Quy tắc!H CELL_NOT_IN_LIST
        P15 | compare1 | giống như      | Quy tắc!G CELL_NOT_IN_LIST
        P15 | from    | một lần rưỡi    | Quy tắc!L PLAN_RULE_UNFIT
        P15 | level   | rất nặng        | Quy tắc!N CELL_NOT_IN_LIST
        """)
    void a_wrong_rule_is_found_at_its_cell(String sheet, String column, String text, String expected) {
        List<String> entries = new java.util.ArrayList<>(List.of(
                "form",
                "NM2",
                "rule",
                "Không lớn hơn",
                "column",
                "von_dan",
                "against",
                "von_ns",
                "when1",
                "tinh_trang",
                "compare1",
                "là",
                "value1",
                "Đang làm",
                "from",
                "2",
                "level",
                "chặn"));
        entries.set(entries.indexOf(column) + 1, or(text));
        PlanBook book =
                ThreePlans.edited().row(sheet, entries.toArray(String[]::new)).read();
        assertThat(Edited.flat(book).stream().map(found -> found.replaceAll("\\d+ ", " ")))
                .containsExactly(expected);
        assertThat(book.plan().forms().get("NM2").rules()).isNotEmpty();
    }

    /** Each of them would have to be mended in the next period. */
    @Test
    void a_day_that_a_list_keeps_can_not_be_asked_to_lie_in_the_period() {
        List<String> rule = List.of("form", "NM2", "rule", "Trong kỳ", "column", "khoi_cong");
        List<String> some = new java.util.ArrayList<>(rule);
        some.addAll(List.of("when1", "tinh_trang", "compare1", "là", "value1", "Đang làm"));
        PlanBook book = ThreePlans.edited()
                .row("P15", rule.toArray(String[]::new))
                .row("P15", some.toArray(String[]::new))
                .read();
        assertThat(book.findings()).singleElement().satisfies(finding -> assertThat(finding.toString())
                .contains("PLAN_RULE_UNFIT", "Xóa trắng"));
    }

    @Test
    void a_wrong_column_is_found_at_its_cell() {
        PlanBook book = ThreePlans.edited()
                .row("P14", "form", "NM2", "key", "số nhà", "header", "Số nhà", "type", "Chữ")
                .row("P14", "form", "NM2", "key", "mau", "header", "Màu", "type", "Danh mục", "list", "Không có")
                .row("P14", "form", "NM2", "key", "ten", "header", "Tên khác", "type", "Chữ")
                .read();
        assertThat(Edited.flat(book).stream().map(found -> found.replaceAll("\\d+ ", " ")))
                .containsExactlyInAnyOrder("Cột!C PLAN_KEY_UNFIT", "Cột!G PLAN_LIST_EMPTY", "Cột!B PLAN_ROW_TWICE");
    }
}
