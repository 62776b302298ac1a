package vn.soxa.check;

import java.util.List;
import java.util.Map;
import vn.soxa.finding.Finding;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * Everything that is known after checking: what counts, what does not, who is missing.
 *
 * @param rows every row that counts for this period or stays in the books for its year: state rows of all hamlets
 *     (reported now or standing from before), log rows of this period, prefilled rows confirmed by owners
 * @param missing reporters that sent nothing that counts, by code
 * @param byReporter findings that belong to a reporter rather than to a file (missing, owner columns empty …)
 */
public record CheckedRound(
        Plan plan,
        Period period,
        List<CheckedSubmission> submissions,
        List<AcceptedRow> rows,
        List<String> missing,
        Map<String, List<Finding>> byReporter) {}
