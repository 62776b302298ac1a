package vn.soxa.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

class FormCatalogueTest {

    private final FormCatalogue catalogue =
            PlanReader.read(PlanRows.embedded()).plan().forms();

    @Test
    void sixteen_forms_in_the_order_of_the_workbook() {
        assertThat(catalogue.forms().stream().map(Form::sheetName))
                .containsExactly(
                        "A1 THT-HTX",
                        "A2 Liên kết",
                        "A3 Chuyển đổi",
                        "A4 OCOP",
                        "A5 Xúc tiến",
                        "A6 Tuyên truyền",
                        "A7 Tín dụng",
                        "A8 Mô hình",
                        "A9 Vùng trồng",
                        "A10 Kiến nghị",
                        "B1 Chỉ tiêu",
                        "B2 Nhiệm vụ",
                        "B3 Kinh phí",
                        "B4 Đề xuất",
                        "B5 Phát thanh",
                        "B6 Giám sát");
    }

    @Test
    void a_hamlet_sees_its_own_columns_of_linked_production_with_the_unit_before_the_first_area() {
        assertThat(keys(catalogue.get("A2").forHamlet()))
                .isEqualTo("rowCode season product buyer seller households unit signedHa boughtHa status note");
    }

    @Test
    void the_owner_sees_the_hamlet_and_every_column() {
        assertThat(keys(catalogue.get("A4").columns()))
                .isEqualTo("rowCode hamlet product owner ownerKind group stage online support targetStars scoreA scoreB"
                        + " scoreC score stars decision recognised again note");
        assertThat(catalogue.get("A4").columns().stream().filter(c -> c.hand() == Hand.OWNER))
                .hasSize(13);
    }

    @Test
    void every_rule_speaks_of_columns_the_form_has() {
        for (Form form : catalogue.forms()) {
            for (var rule : form.rules()) {
                assertThat(form.column(rule.column()))
                        .as("%s %s", form.code(), rule)
                        .isPresent();
                assertThat(rule.reads())
                        .allSatisfy(key -> assertThat(form.column(key)).isPresent());
            }
        }
    }

    @Test
    void every_natural_key_is_made_of_columns_the_form_has() {
        for (Form form : catalogue.forms()) {
            assertThat(form.keys()).isNotEmpty().allSatisfy(key -> assertThat(key)
                    .allSatisfy(column -> assertThat(form.column(column)).isPresent()));
        }
    }

    @Test
    void prompts_fit_into_an_excel_input_prompt() {
        for (Form form : catalogue.forms()) {
            assertThat(form.columns())
                    .allSatisfy(column -> assertThat(column.prompt()).hasSizeBetween(5, 200));
        }
    }

    private static String keys(List<Column> columns) {
        return columns.stream().map(Column::key).collect(Collectors.joining(" "));
    }
}
