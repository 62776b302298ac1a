package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.finding.Finding;
import vn.soxa.form.Form;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.ShippedPlan;

/** The plans that the program comes with, alone and together. */
class ShippedPlansTest {
    private static final NewCommune COMMUNE =
            new NewCommune("xã Hòa Bình", "", List.of("Hòa Thuận", "Hòa Lợi", "Hòa An"), "", "");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "htx-ocop-2024-2025",
                "nong-thon-moi-2026-2030",
                "trong",
                "nong-thon-moi-2026-2030,htx-ocop-2024-2025"
            })
    void is_a_plan_book_without_a_fault_that_can_be_issued(String plans) throws Exception {
        List<String> chosen = List.of(plans.split(",", -1));
        assertThat(PlanReader.read(COMMUNE.in(PlanRows.shipped(chosen))).findings().stream()
                        .filter(Finding::rejects))
                .isEmpty();
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.init(COMMUNE, chosen);
        Plan plan = round.plan();
        assertThat(round.issue("2026-Q1", Audience.HAMLETS)).hasSize(3);
        assertThat(plan.setting("planTitle", "")).isNotEmpty();
    }

    @Test
    void a_hamlet_gets_the_due_forms_of_all_plans_in_one_workbook() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.init(COMMUNE, List.of("nong-thon-moi-2026-2030", "htx-ocop-2024-2025"));
        Plan plan = round.plan();
        assertThat(codes(plan, "AP01", "2026-Q1"))
                .contains("GN1", "CS1", "NM1", "A2", "A6", "A10")
                .doesNotContain("NM3");
        assertThat(codes(plan, "KT", "2026-Q1")).contains("NM1", "NM2", "B1").doesNotContain("NM3");
        assertThat(codes(plan, "KT", "2026-Q2")).contains("NM3");
        assertThat(plan.forms().forms().stream()
                        .filter(form -> form.is(FormRole.DATA) && form.plan().equals("NM")))
                .hasSize(3);
    }

    @Test
    void the_empty_plan_asks_for_nothing_but_the_programs_own_forms() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.init(COMMUNE, List.of("trong"));
        assertThat(codes(round.plan(), "AP01", "2026-Q1")).containsExactly("A10");
        assertThat(round.plan().indicators()).isEmpty();
    }

    @Test
    void those_that_are_offered_are_shipped_and_the_year_says_which_is_proposed() {
        assertThat(ShippedPlan.all()).hasSizeGreaterThan(2).allSatisfy(plan -> {
            assertThat(PlanRows.ships(plan.folder())).isTrue();
            assertThat(plan.title()).isNotBlank();
        });
        assertThat(ShippedPlan.all().stream().filter(plan -> plan.runsIn(2027)).map(ShippedPlan::folder))
                .containsExactly("nong-thon-moi-2026-2030");
        assertThat(ShippedPlan.all().stream().filter(ShippedPlan::empty)).hasSize(1);
        assertThat(NewCommune.proposedPlans()).isNotEmpty();
    }

    @Test
    void a_plan_that_is_not_shipped_is_told() {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        assertThatThrownBy(() -> round.init(COMMUNE, List.of("khong-co")))
                .isInstanceOf(CannotDoException.class)
                .hasMessageContaining("khong-co");
    }

    private static List<String> codes(Plan plan, String reporter, String period) {
        return Stream.of(plan.period(period).orElseThrow())
                .flatMap(one -> plan.formsOf(reporter, one).stream())
                .map(Form::code)
                .toList();
    }
}
