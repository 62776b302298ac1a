package vn.soxa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** What is told of tasks whose owners' lines do not count yet. */
class TasksPartTest {

    private static final Consolidation NOTHING = TargetSentenceTest.figures(
            PlanReader.read(PlanRows.embedded().withExample()).plan(), "2025-Q1");

    @Test
    void a_task_whose_line_waits_was_reported() {
        assertThat(tally(Set.of())).contains("Có 37 nhiệm vụ: 37 chưa có báo cáo.");
        assertThat(tally(Set.of("III.1.a", "III.4.b")))
                .contains("02 báo cáo còn chờ sửa")
                .contains("35 chưa có báo cáo");
    }

    private static String tally(Set<String> waiting) {
        TasksPart tasks = new TasksPart(NOTHING, waiting, CommuneReport.WORDS);
        ReportText text = new ReportText(CommuneReport.WORDS);
        tasks.tally(text, tasks.all());
        return text.blocks().toString();
    }
}
