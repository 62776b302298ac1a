package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.forms.PlanBookCatalogue;

class PlanListsTest {

    private final Plan plan = PlanReader.read(PlanRows.embedded().withExample()).plan();

    @Test
    void every_column_that_is_chosen_has_its_list() {
        Set<String> empty = new TreeSet<>();
        Stream.concat(plan.forms().forms().stream(), PlanBookCatalogue.of(List.of(2025)).forms().stream())
                .flatMap(form -> form.columns().stream())
                .flatMap(column -> Stream.ofNullable(column.list()))
                .filter(list -> plan.list(list, 2025).isEmpty())
                .forEach(empty::add);
        assertThat(empty).isEmpty();
    }

    @Test
    void seasons_of_the_year_come_first_and_those_around_it_follow() {
        assertThat(values("Vụ"))
                .hasSize(15)
                .startsWith("Đông Xuân 2024-2025", "Hè Thu 2025", "Thu Đông 2025", "Mùa 2024-2025", "Cả năm 2025")
                .contains("Đông Xuân 2025-2026", "Hè Thu 2024");
    }

    @Test
    void lists_that_follow_from_other_sheets() {
        assertThat(values("Ấp")).hasSize(8).contains("Srê Thnốt").doesNotContain("An Lợi");
        assertThat(values("Doanh nghiệp")).hasSize(7);
        assertThat(values("Nhiệm vụ")).hasSize(37).contains("III.2.b");
        assertThat(values("Chỉ tiêu, nhiệm vụ")).hasSize(43).startsWith("CT1", "CT2", "CT3", "CT3.1", "CT4", "CT5");
        assertThat(values("Có/Không")).containsExactly("Có", "Không");
        assertThat(values("không có danh mục này")).isEmpty();
    }

    @Test
    void every_group_of_a_crop_but_rice_is_one_the_form_offers() {
        List<String> groups = values("A3 Nhóm cây trồng");
        assertThat(plan.list("Cây trồng, vật nuôi", 2025).stream()
                        .flatMap(crop -> Stream.ofNullable(crop.group()))
                        .filter(group -> !group.equals("Lúa")))
                .isNotEmpty()
                .allMatch(groups::contains);
    }

    @Test
    void aliases_lead_to_one_value_of_their_list() {
        for (String list : plan.lists().keySet()) {
            Set<String> seen = new TreeSet<>();
            assertThat(plan.list(list, 2025).stream()
                            .flatMap(value -> Stream.concat(Stream.of(value.value()), value.aliases().stream()))
                            .map(vn.soxa.text.Words::key)
                            .filter(word -> !seen.add(word)))
                    .as(list)
                    .isEmpty();
        }
    }

    @Test
    void topics_name_tasks_of_the_plan() {
        List<String> tasks = values("Nhiệm vụ");
        assertThat(plan.list("Chủ đề", 2025).stream()
                        .flatMap(topic -> Stream.ofNullable(topic.group()))
                        .flatMap(group -> TextRows.parts(group).stream()))
                .hasSizeGreaterThan(10)
                .allMatch(tasks::contains);
    }

    @Test
    void a_year_more_is_a_column_more() {
        PlanBook book = new Edited()
                .cell("P4", "CT2", "target2026", "155")
                .cell("P4", "CT2", "target2027", "160")
                .read();
        assertThat(book.findings()).isEmpty();
        assertThat(book.plan().indicator("CT2").orElseThrow().targets())
                .hasSize(4)
                .containsKey(2027);
        assertThat(book.plan().period("2028-N")).isPresent();
    }

    private List<String> values(String list) {
        return plan.list(list, 2025).stream().map(ListValue::value).toList();
    }
}
