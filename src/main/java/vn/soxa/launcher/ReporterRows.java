package vn.soxa.launcher;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** The lines of the table: files nobody could identify, then whoever has to report, in the order of the plan book. */
final class ReporterRows {
    private ReporterRows() {}

    /** Before anything was read. */
    static List<ReporterRow> of(Plan plan, Period period) {
        return asked(plan, period).map(ReporterRow::unread).toList();
    }

    static List<ReporterRow> of(InboxView seen) {
        CheckedRound round = seen.view().checked();
        List<Reporter> reporters = asked(round.plan(), round.period()).toList();
        Set<String> codes = reporters.stream().map(Reporter::code).collect(Collectors.toSet());
        Stream<ReporterRow> unknown = round.submissions().stream()
                .filter(file -> file.status() == SubmissionStatus.UNIDENTIFIED
                        || !codes.contains(String.valueOf(file.reporter())))
                .filter(file -> file.status() != SubmissionStatus.REPLACED)
                .filter(file -> file.findings().stream().noneMatch(found -> found.code() == FindingCode.FILE_EXCLUDED))
                .map(ReporterRow::unidentified);
        return Stream.concat(unknown, reporters.stream().map(reporter -> row(reporter, seen)))
                .toList();
    }

    private static ReporterRow row(Reporter reporter, InboxView seen) {
        CheckedRound round = seen.view().checked();
        List<Finding> remarks = round.byReporter().getOrDefault(reporter.code(), List.of());
        List<CheckedSubmission> files = round.submissions().stream()
                .filter(file -> reporter.code().equals(file.reporter()))
                .filter(file -> file.status() != SubmissionStatus.UNIDENTIFIED)
                .sorted(Comparator.comparing(CheckedSubmission::status))
                .toList();
        if (files.isEmpty() || files.get(0).aside()) {
            return ReporterRow.missing(reporter, remarks);
        }
        boolean collected = seen.collected().contains(files.get(0).file());
        return ReporterRow.of(reporter, files.get(0), files.subList(1, files.size()), remarks, collected);
    }

    /** Those that have something to fill this period. */
    private static Stream<Reporter> asked(Plan plan, Period period) {
        return plan.reporters(period).stream()
                .filter(reporter -> !plan.formsOf(reporter.code(), period).isEmpty());
    }
}
