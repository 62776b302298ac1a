package vn.soxa.app;

import java.nio.file.Path;
import java.util.List;
import vn.soxa.book.Assessment;
import vn.soxa.book.Names;
import vn.soxa.book.WaitingWords;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.finding.Finding;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * What a collect came to, and what it wrote; paths are inside the work folder.
 *
 * @param reports one for each addressee, the one to the level above first
 * @param pictures to pass on by telephone, that of all plans first
 */
public record RoundResult(
        Plan plan,
        Period period,
        CheckedRound checked,
        Consolidation consolidation,
        Path workbook,
        List<Path> reports,
        List<Path> pictures,
        List<Path> returned) {

    /** The report to the level above. */
    public Path report() {
        return reports.get(0);
    }

    /** What does not count yet, a sentence for each indicator with a target that it concerns. */
    public List<String> waiting() {
        return WaitingWords.sentences(consolidation);
    }

    /** The targets of the period, the furthest behind first. */
    public List<IndicatorResult> targets() {
        return Assessment.of(consolidation, checked).targets();
    }

    /** An indicator's name without what stands in brackets. */
    public static String name(IndicatorResult result) {
        return Names.first(result.indicator());
    }

    /** True where somebody must mend or confirm something before every row counts. */
    public boolean needsPerson() {
        return !plan.faults().toMend().isEmpty()
                || checked.submissions().stream()
                        .map(CheckedSubmission::findings)
                        .flatMap(List::stream)
                        .anyMatch(Finding::rejects);
    }
}
