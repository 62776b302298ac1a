package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.write.Validation;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Phrasebook;

/** What a cell says while it is chosen, and when it refuses what was typed. */
class EntryGuideTest {
    private static final Reporter HAMLET = Fixture.reporter("AP03");
    private static final Reporter OFFICER = Fixture.reporter("CB01");

    @Test
    void every_prompt_and_every_refusal_is_whole() {
        List<String> cut = new ArrayList<>();
        for (Form form : Fixture.PLAN.forms().forms()) {
            for (Column column : form.columns()) {
                Validation validation = of(form, column, OFFICER);
                if ((validation.prompt() + validation.error() + validation.promptTitle()).contains("…")) {
                    cut.add(form.code() + "." + column.key());
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void a_part_of_a_whole() {
        assertThat(told("A1", "women", HAMLET))
                .containsExactly(
                        "Trong đó: nữ",
                        "Số nữ trong số thành viên. Ví dụ: 7",
                        "Chỉ gõ số nguyên, không kèm chữ. Từ 0 trở lên. Không lớn hơn cột “Số thành viên”. Ví dụ: 7");
    }

    @Test
    void a_day_of_the_period() {
        assertThat(told("A6", "date", HAMLET))
                .containsExactly(
                        "Ngày",
                        "Ngày tổ chức, trong kỳ báo cáo. Gộp nhiều cuộc thì ghi ngày đầu. Không sau ngày 14/3/2025."
                                + " Không trước ngày 15/12/2024. Ví dụ: 15/2/2025",
                        "Gõ ngày/tháng/năm. Không sau ngày 14/3/2025. Không trước ngày 15/12/2024. Ví dụ: 15/2/2025");
    }

    @Test
    void a_blank_unit_is_the_hamlets_own() {
        assertThat(told("A2", "unit", HAMLET).get(1)).contains("Ở đây là công 1.296 m².");
    }

    @Test
    void the_plan_book_says_what_stable_is() {
        assertThat(told("A3", "status", HAMLET).get(1)).contains("Ổn định: đã trồng ít nhất một vụ");
    }

    @Test
    void a_row_code_refuses_everything() {
        assertThat(of(Fixture.PLAN.forms().get("A1"), Column.ROW_CODE, HAMLET).allowed())
                .isEqualTo(new Validation.Allowed.When("FALSE"));
    }

    private static List<@Nullable String> told(String form, String column, Reporter reporter) {
        Validation validation = of(Fixture.PLAN.forms().get(form), column, reporter);
        List<@Nullable String> told = new ArrayList<>();
        told.add(validation.promptTitle());
        told.add(validation.prompt());
        told.add(validation.error());
        return told;
    }

    private static Validation of(Form form, String key, Reporter reporter) {
        return of(form, form.column(key).orElseThrow(), reporter);
    }

    private static Validation of(Form form, Column column, Reporter reporter) {
        SheetContent sheet = SheetContent.of(Fixture.PLAN, reporter, form, List.of());
        DropDowns choices =
                new DropDowns(Fixture.PLAN, List.of(2025), List.of(sheet), List.of(), new References(List.of()));
        SheetView view = new SheetView(sheet, Fixture.Q1.bounds(), choices, reporter.hamlet() ? "công 1.296 m²" : "ha");
        return new EntryGuide(view, new Phrasebook(SheetTemplate.class, "template_vi.properties")).of(column);
    }
}
