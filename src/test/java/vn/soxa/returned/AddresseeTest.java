package vn.soxa.returned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.text.Phrasebook;

/** Who is written to. */
class AddresseeTest {

    private static final Phrasebook WORDS = new Phrasebook(ReturnedCopies.class, "returned_vi.properties");

    @Test
    void a_post_without_a_name_is_no_person() {
        Plan unnamed = PlanReader.read(PlanRows.embedded()).plan();
        Plan named = PlanReader.read(PlanRows.embedded().withExample()).plan();
        assertThat(whom(unnamed, "CB05")).isEqualTo("Đài Truyền thanh xã");
        assertThat(whom(named, "CB01")).isEqualTo("anh/chị Nguyễn Minh Trí");
        assertThat(whom(named, "AP03")).isEqualTo("anh/chị Trưởng ấp Tân Định");
    }

    private static String whom(Plan plan, String reporter) {
        return new Addressee(plan, plan.period("2025-Q1").orElseThrow(), reporter, null, WORDS).whom();
    }
}
