package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.finding.Finding;
import vn.soxa.plan.Plan;

final class PartsAboveWholesTest {

    @Test
    void aPartThatIsMoreThanItsWholeIsToldToItsOwnerAndTheHamlet() {
        Plan plan = Rounds.changing(Rounds.plan(), "CT3.1", Rounds::typed);
        assertThat(found(plan, """
                A3 AP01 | status=Ổn định | converted=2/2025 | toCrop=Mít | area=41
                B1 XA | indicator=CT3.1 | confirmed=60
                """)).containsExactly("CB03 PART_ABOVE_WHOLE 60 ha 41 ha");
        assertThat(found(Rounds.plan(), """
                A6 AP01 | kind=Họp dân | participants=40 | women=52 | khmer=3
                A6 AP02 | kind=Họp dân | participants=400 | women=52 | khmer=3
                """)).containsExactly("AP01 PART_ABOVE_WHOLE 52 lượt người 40 lượt người");
    }

    private static List<String> found(Plan plan, String table) {
        CheckedRound round = new CheckedRound(
                plan,
                plan.period("2025-Q1").orElseThrow(),
                List.of(),
                new ArrayList<>(AcceptedRows.of("2025-Q1", table)),
                List.of(),
                Map.of());
        CheckedRound told = PartsAboveWholes.told(round, new Consolidator().consolidate(round, List.of()));
        List<String> found = new ArrayList<>();
        told.byReporter()
                .forEach((reporter, findings) -> findings.forEach(finding -> found.add(
                        reporter + " " + finding.code() + " " + arg(finding, "found") + " " + arg(finding, "whole"))));
        return found;
    }

    private static String arg(Finding finding, String name) {
        return finding.args().getOrDefault(name, "");
    }
}
