package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * Everything that is known after checking: what counts, what does not, who is missing.
 *
 * @param rows every row that counts for this period or stays in the books for its year: state rows of all hamlets
 *     (reported now or standing from before), log rows of this period, prefilled rows confirmed by owners
 * @param missing reporters that sent nothing that counts, by code
 * @param byReporter findings that belong to a reporter rather than to a file (missing, owner columns empty …)
 * @param before the books the period started from
 * @param closed periods closed by decision
 * @param waiting rows that were reported and do not count yet
 */
public record CheckedRound(
        Plan plan,
        Period period,
        List<CheckedSubmission> submissions,
        List<AcceptedRow> rows,
        List<String> missing,
        Map<String, List<Finding>> byReporter,
        Ledger before,
        Set<String> closed,
        List<WaitingRow> waiting) {

    /** Those of the missing who have sent nothing; the others have sent what must be mended and sent again. */
    public List<String> notSent() {
        Set<String> toMend = submissions.stream()
                .filter(one -> one.status() == SubmissionStatus.REJECTED)
                .map(one -> String.valueOf(one.reporter()))
                .collect(Collectors.toSet());
        return missing.stream().filter(code -> !toMend.contains(code)).toList();
    }

    /** True where some of the missing have sent what must be sent again. */
    public boolean someAgain() {
        return notSent().size() < missing.size();
    }

    /** A round that starts from nothing. */
    public CheckedRound(
            Plan plan,
            Period period,
            List<CheckedSubmission> submissions,
            List<AcceptedRow> rows,
            List<String> missing,
            Map<String, List<Finding>> byReporter) {
        this(plan, period, submissions, rows, missing, byReporter, Ledger.empty(), Set.of(), List.of());
    }

    /**
     * The round with what was found after its rows were counted, at the file of each reporter where one stands; it can remind
     * only, whatever the plan book says.
     */
    public CheckedRound telling(Map<String, List<Finding>> found) {
        Severities severities = new Severities(plan, Decisions.none());
        Map<String, List<Finding>> rest = new TreeMap<>();
        found.forEach((reporter, findings) -> rest.put(
                reporter,
                findings.stream()
                        .map(severities::weigh)
                        .map(finding -> finding.rejects() ? finding.as(Severity.WARNING) : finding)
                        .toList()));
        List<CheckedSubmission> told = submissions.stream()
                .map(file -> file.stands() ? file.telling(rest.remove(String.valueOf(file.reporter()))) : file)
                .toList();
        Map<String, List<Finding>> reporters = new TreeMap<>(byReporter);
        rest.forEach((reporter, findings) ->
                reporters.merge(reporter, findings, (one, more) -> Stream.concat(one.stream(), more.stream())
                        .toList()));
        return new CheckedRound(plan, period, told, rows, missing, reporters, before, closed, waiting);
    }

    /** The books this period leaves, with the series that consolidation made; what the commune workbook holds. */
    public Ledger after(List<SeriesPoint> series) {
        Map<String, Integer> highest = new TreeMap<>(before.highest());
        List<LedgerRow> all = rows.stream().map(AcceptedRow::row).toList();
        Stream.of(before.rows(), before.given(), all)
                .flatMap(List::stream)
                .flatMap(row -> RowCode.parse(row.rowCode()).stream())
                .forEach(code -> highest.merge(code.prefix(), code.number(), Integer::max));
        Set<String> closedNow = new TreeSet<>(before.closed());
        closedNow.addAll(closed);
        return new Ledger(
                period.code(),
                all,
                series,
                List.of(),
                highest,
                closedNow,
                List.of(),
                before.formerOf(period.code(), all),
                Map.of());
    }
}
