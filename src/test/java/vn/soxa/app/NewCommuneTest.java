package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** What is typed and pasted on the first screen. */
class NewCommuneTest {

    @Test
    void the_heading_pasted_with_a_column_is_no_hamlet() {
        assertThat(pasted("Tên ấp", "Ấp Một", "2. ấp Hai", "", "Ba").hamlets()).containsExactly("Một", "Hai", "Ba");
        assertThat(pasted("STT\tTên ấp", "1\tẤp Một", "2\t4").hamlets()).containsExactly("Một", "4");
        assertThat(pasted("TT\tẤp", "Ấp 4", "5").hamlets()).containsExactly("4", "5");
    }

    @Test
    void a_hamlet_written_twice_is_said_before_anything_is_made() {
        assertThat(pasted("Ấp Một", "Hai", "1. ấp MỘT").fault())
                .hasValueSatisfying(said -> assertThat(said).contains("“MỘT” ghi hai lần"));
        assertThat(pasted("Ấp Một", "Hai").fault()).isEmpty();
    }

    @Test
    void a_commune_without_a_name_is_asked_for_it_and_a_code_is_right_or_left_out() {
        assertThat(new NewCommune(" ", "", List.of(), "", "").fault()).isPresent();
        assertThat(new NewCommune("Hòa Bình", "3021", List.of(), "", "").fault())
                .hasValueSatisfying(said -> assertThat(said).contains("5 chữ số"));
        assertThat(new NewCommune("Hòa Bình", " 30211 ", List.of(), "", "").fault())
                .isEmpty();
    }

    @Test
    void the_code_goes_into_the_plan_book() {
        NewCommune commune = new NewCommune("Hòa Bình", "30211", List.of("Một"), "", "");
        assertThat(PlanReader.read(commune.in(PlanRows.shipped(List.of("trong"))))
                        .plan()
                        .communeCode())
                .isEqualTo("30211");
    }

    private static NewCommune pasted(String... lines) {
        return new NewCommune("xã Hòa Bình", "", List.of(lines), "", "");
    }
}
