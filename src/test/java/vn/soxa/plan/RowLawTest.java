package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soxa.form.Form;
import vn.soxa.form.PeriodBounds;
import vn.soxa.form.RowJudge;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.forms.PlanBookCatalogue;

/** Hibernate Validator finds a violation exactly where the condition holds that formulas and prompts are made from. */
class RowLawTest {
    private static final PeriodBounds BOUNDS =
            new PeriodBounds(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"));
    private static final int ROWS = 1500;

    static Stream<Form> forms() {
        return Stream.of(
                        PlanReader.read(PlanRows.embedded().withExample())
                                .plan()
                                .forms()
                                .forms(),
                        ThreePlans.edited().read().plan().forms().forms(),
                        PlanBookCatalogue.of(List.of(2026)).forms())
                .flatMap(List::stream)
                .filter(form -> !form.rules().isEmpty())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_row_violates_what_its_condition_says(Form form) {
        RandomRows rows = new RandomRows(form, BOUNDS, form.code().hashCode());
        RowJudge judge = form.constraints().judge(BOUNDS);
        Set<Rule> broken = new HashSet<>();
        for (int i = 0; i < ROWS; i++) {
            RowValues row = rows.next();
            List<Rule> holding = form.rules().stream()
                    .filter(rule -> rule.broken().holds(row, BOUNDS))
                    .distinct()
                    .toList();
            assertThat(judge.broken(row)).containsExactlyInAnyOrderElementsOf(holding);
            broken.addAll(holding);
        }
        assertThat(broken).containsAll(form.rules());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_metadata_mean_the_rules_of_the_form(Form form) {
        assertThat(form.constraints().rules()).hasSameElementsAs(form.rules());
    }

    /** Workbooks are read on all cores. */
    @Test
    void several_threads_may_ask_one_form() {
        Form form = ThreePlans.edited().read().plan().forms().get("GN1");
        RandomRows rows = new RandomRows(form, BOUNDS, 1);
        List<RowValues> some =
                IntStream.range(0, 200).mapToObj(i -> rows.next()).toList();
        List<Set<Rule>> alone = some.stream()
                .map(row -> Set.copyOf(form.constraints().judge(BOUNDS).broken(row)))
                .toList();
        Form fresh = ThreePlans.edited().read().plan().forms().get("GN1");
        assertThat(some.parallelStream()
                        .map(row -> Set.copyOf(fresh.constraints().judge(BOUNDS).broken(row)))
                        .toList())
                .isEqualTo(alone);
    }
}
