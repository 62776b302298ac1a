package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;

class PlanReaderTest {

    private final PlanBook example = PlanReader.read(PlanRows.embedded().withExample());
    private final Plan plan = example.plan();

    @Test
    void the_example_book_is_without_fault() {
        assertThat(example.findings()).isEmpty();
    }

    @Test
    void the_book_as_carried_lacks_only_the_commune() {
        List<Finding> findings = PlanReader.read(PlanRows.embedded()).findings();
        assertThat(findings.stream()
                        .map(finding -> finding.code() + " " + finding.args().get("header")))
                .containsExactly("PLAN_SETTING_MISSING Tên xã", "PLAN_SETTING_MISSING Mã xã");
    }

    @Test
    void everything_of_the_plan_is_there() {
        assertThat(plan.hamletsIn(2025)).hasSize(8);
        assertThat(plan.officers()).hasSize(8);
        assertThat(plan.tasks()).hasSize(37);
        assertThat(plan.assignments()).hasSize(16);
        assertThat(plan.indicators()).hasSize(37);
        assertThat(plan.companies()).hasSize(7);
        assertThat(plan.sown()).hasSize(23);
        assertThat(plan.opening()).hasSize(32);
        assertThat(plan.allotments()).hasSize(24);
    }
}
