package vn.soxa.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;

class PlanBookCatalogueTest {

    private final PlanBookCatalogue catalogue = PlanBookCatalogue.of(List.of(2024, 2025, 2026));

    @Test
    void the_sheets_in_order_those_few_people_touch_last() {
        assertThat(catalogue.forms().stream().map(Form::sheetName))
                .containsExactly(
                        "Đơn vị",
                        "Kế hoạch",
                        "Ấp",
                        "Đầu mối",
                        "Chỉ tiêu",
                        "Giao ấp",
                        "Nhiệm vụ",
                        "Số liệu nền",
                        "Doanh nghiệp",
                        "Kỳ báo cáo",
                        "Biểu mẫu",
                        "Danh mục",
                        "Cột",
                        "Quy tắc",
                        "Cách tính",
                        "Báo cáo");
        assertThat(catalogue.forms()).allMatch(form -> form.kind() == FormKind.PLAN);
    }

    @Test
    void targets_of_each_year_stand_before_the_deadline() {
        List<String> headers =
                catalogue.get("P4").columns().stream().map(Column::header).toList();
        assertThat(headers).containsSequence("Kế hoạch 2024", "Kế hoạch 2025", "Kế hoạch 2026", "Hạn hoàn thành");
    }

    @Test
    void headers_are_one_of_a_kind_and_prompts_fit() {
        for (Form form : catalogue.forms()) {
            assertThat(form.columns().stream().map(Column::header)).doesNotHaveDuplicates();
            assertThat(form.columns())
                    .allSatisfy(column -> assertThat(column.prompt()).hasSizeBetween(5, 200));
        }
    }

    @Test
    void no_sheet_has_a_unit_column_or_an_owner_hand() {
        assertThat(catalogue.forms()).noneMatch(Form::twoHands);
    }
}
