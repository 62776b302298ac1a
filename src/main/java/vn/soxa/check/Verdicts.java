package vn.soxa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.submission.Differences;
import vn.soxa.submission.Submission;
import vn.soxa.submission.UnreadableFile;

/** What became of each file: its rows, its findings, where its cells went. */
record Verdicts(Round round) {

    List<CheckedSubmission> submissions() {
        return round.choices().stream().map(this::checked).toList();
    }

    private CheckedSubmission checked(Choice choice) {
        Submission submission = choice.submission();
        return round.named(submission.file()).map(this::standing).orElseGet(() -> aside(choice));
    }

    private CheckedSubmission standing(StandingFile file) {
        Submission submission = file.submission();
        List<BoundRow> accepted = rows(file, ReportedRow::taken);
        List<BoundRow> rejected = rows(file, row -> !row.taken());
        List<Finding> ofRows = round.rows(file).stream()
                .flatMap(row -> row.findings().stream())
                .toList();
        List<Finding> findings = findings(
                submission,
                Stream.concat(file.findings().stream(), ofRows.stream()).toList());
        List<BoundRow> givenUp = rows(file, ReportedRow::givenUp);
        boolean flawless =
                givenUp.size() == rejected.size() && findings.stream().noneMatch(Finding::rejects);
        boolean blank = file.findings().stream().anyMatch(finding -> finding.code() == FindingCode.FILE_BLANK);
        SubmissionStatus status = flawless
                ? SubmissionStatus.ACCEPTED
                : blank || accepted.isEmpty() ? SubmissionStatus.REJECTED : SubmissionStatus.PARTLY;
        return new CheckedSubmission(
                submission, status, accepted, rejected, givenUp, findings, count(submission, accepted, rejected));
    }

    private List<BoundRow> rows(StandingFile file, Predicate<ReportedRow> which) {
        return round.rows(file).stream()
                .filter(which)
                .map(row -> row.row().with(row.findings()))
                .toList();
    }

    /** A file that does not stand: none of its rows counts. */
    private CheckedSubmission aside(Choice choice) {
        Submission submission = choice.submission();
        List<BoundRow> rows = submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
        List<Finding> more = new ArrayList<>(
                rows.stream().flatMap(row -> row.findings().stream()).toList());
        SubmissionStatus status =
                switch (choice.verdict()) {
                    case UNIDENTIFIED -> SubmissionStatus.UNIDENTIFIED;
                    case NOT_REPORT -> SubmissionStatus.NOT_REPORT;
                    case BROKEN -> SubmissionStatus.REJECTED;
                    default -> SubmissionStatus.REPLACED;
                };
        if (status == SubmissionStatus.REPLACED) {
            more = choice.questions().isEmpty() ? List.of(why(choice)) : choice.questions();
        } else if (status == SubmissionStatus.UNIDENTIFIED
                && submission.findings().stream().noneMatch(Finding::rejects)) {
            more.add(Finding.ofFile(FindingCode.FILE_UNIDENTIFIED, "file", submission.file()));
        }
        return new CheckedSubmission(
                submission, status, List.of(), rows, ofAside(choice, more), count(submission, List.of(), rows));
    }

    /** Of a file the officer left out, or that is no report beside one that stands, nothing is left to mend. */
    private List<Finding> ofAside(Choice choice, List<Finding> more) {
        Submission submission = choice.submission();
        List<Finding> findings = findings(submission, more);
        return switch (choice.verdict()) {
            case EXCLUDED -> more;
            case NOT_REPORT, BROKEN ->
                round.file(String.valueOf(submission.reporter())).isEmpty() || maybeReport(choice)
                        ? findings
                        : findings.stream()
                                .map(finding -> finding.rejects() ? finding.as(Severity.WARNING) : finding)
                                .toList();
            default -> findings;
        };
    }

    /** A letter or a scan beside the report is none itself; what is damaged or packed may be one. */
    private static boolean maybeReport(Choice choice) {
        List<Finding> told = choice.submission().findings();
        return !choice.submission().sheets().isEmpty()
                || (choice.verdict() == Choice.Verdict.BROKEN
                        && !told.stream()
                                .allMatch(finding -> finding.code() == FindingCode.FILE_NOT_WORKBOOK
                                        && !finding.args().containsKey(UnreadableFile.PACKED)));
    }

    private Finding why(Choice choice) {
        String file = choice.submission().file();
        String by = choice.by();
        return by == null ? Finding.ofFile(FindingCode.FILE_EXCLUDED, "file", file) : replaced(choice.submission(), by);
    }

    private Finding replaced(Submission older, String by) {
        Finding replaced = Finding.ofFile(FindingCode.FILE_REPLACED, "file", older.file(), "other", by);
        return Optional.ofNullable(older.reporter())
                .flatMap(round::file)
                .map(StandingFile::submission)
                .filter(newer -> newer.file().equals(by))
                .map(newer ->
                        replaced.with("list", Differences.between(older, newer).summary()))
                .orElse(replaced);
    }

    private List<Finding> findings(Submission submission, List<Finding> more) {
        List<Finding> sheets = submission.sheets().stream()
                .flatMap(sheet -> sheet.findings().stream())
                .toList();
        return Stream.of(submission.findings(), sheets, more)
                .flatMap(List::stream)
                .map(round.severities()::weigh)
                .map(finding -> answered(submission, finding))
                .distinct()
                .sorted(Finding.WORST_FIRST)
                .toList();
    }

    /** A question with what the sender answered to it. */
    private static Finding answered(Submission submission, Finding finding) {
        CellAddress cell = finding.cell();
        return cell == null
                ? finding
                : submission
                        .answer(finding.code(), cell)
                        .map(answer -> finding.with(Finding.ANSWER, answer))
                        .orElse(finding);
    }

    private static CellCount count(Submission submission, List<BoundRow> accepted, List<BoundRow> rejected) {
        int good = accepted.stream().mapToInt(row -> own(row, row.cells())).sum();
        int other = accepted.stream().mapToInt(row -> own(row, row.others())).sum();
        int bad = rejected.stream()
                .mapToInt(row -> own(row, row.cells()) + own(row, row.others()))
                .sum();
        int read = submission.cells();
        return new CellCount(read, good, bad, other, read - good - bad - other);
    }

    /** A cell merged over several rows is counted where it is, once. */
    private static int own(BoundRow row, Map<String, BoundCell> cells) {
        return (int) cells.values().stream()
                .filter(cell -> cell.address().row() == row.row())
                .count();
    }
}
