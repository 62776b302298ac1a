package vn.soxa.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.Choice.Verdict;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.Stamp;
import vn.soxa.submission.Submission;

/** Decides which workbook of each reporter stands; whole workbooks replace each other, never parts of them. */
record SubmissionSelection(Plan plan, Decisions decisions, Severities severities) {

    private static final Comparator<Submission> AGE = Comparator.comparing(SubmissionSelection::round)
            .thenComparing(submission -> or(submission.modified(), Instant.MIN))
            .thenComparing(Submission::fileTime)
            .thenComparing(Submission::file);

    /** One choice a file, in the order of file names, whatever the order they came in. */
    List<Choice> choose(List<Submission> submissions) {
        List<Choice> choices = new ArrayList<>();
        TreeMap<String, List<Submission>> rivals = new TreeMap<>();
        for (Submission submission : submissions.stream().map(this::named).toList()) {
            Verdict verdict = alone(submission);
            String reporter = submission.reporter();
            if (verdict == Verdict.STANDS && reporter != null) {
                rivals.computeIfAbsent(reporter, key -> new ArrayList<>()).add(submission);
            } else {
                choices.add(new Choice(submission, verdict, null));
            }
        }
        rivals.values().forEach(same -> choices.addAll(between(same)));
        choices.sort(Comparator.comparing(choice -> choice.submission().file()));
        return choices;
    }

    private Verdict alone(Submission submission) {
        String reporter = submission.reporter();
        if (reporter == null || plan.reporter(reporter).isEmpty()) {
            return Verdict.UNIDENTIFIED;
        }
        if (decisions.excluded().contains(submission.file())) {
            return Verdict.EXCLUDED;
        }
        boolean broken = submission.findings().stream()
                .map(severities::weigh)
                .anyMatch(finding -> finding.code().name().startsWith("FILE_") && finding.severity() == Severity.ERROR);
        return broken ? Verdict.BROKEN : Verdict.STANDS;
    }

    private List<Choice> between(List<Submission> same) {
        Submission winner = same.stream()
                .max(Comparator.comparing((Submission one) -> decisions.pinned().contains(one.file()))
                        .thenComparing(this::valid)
                        .thenComparing(AGE))
                .orElseThrow();
        return same.stream()
                .map(one -> one.file().equals(winner.file())
                        ? new Choice(one, Verdict.STANDS, null)
                        : new Choice(one, loser(one, winner), winner.file()))
                .toList();
    }

    /** A newer workbook of which nothing counts replaces nobody: it is to be mended. */
    private Verdict loser(Submission one, Submission winner) {
        return AGE.compare(one, winner) > 0 && !valid(one) ? Verdict.BROKEN : Verdict.REPLACED;
    }

    /** At least one row counts, or there is none. */
    private boolean valid(Submission submission) {
        List<BoundRow> rows = submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
        boolean blank = rows.isEmpty()
                && submission.findings().stream().map(severities::weigh).noneMatch(Finding::rejects);
        return blank
                || rows.stream().anyMatch(row -> row.findings().stream()
                        .map(severities::weigh)
                        .filter(Finding::rejects)
                        .allMatch(finding ->
                                decisions.settlement(submission, finding).isPresent()));
    }

    private Submission named(Submission s) {
        String reporter = decisions.as().get(s.file());
        if (reporter == null || s.reporter() != null) {
            return s;
        }
        List<Finding> known = s.findings().stream()
                .filter(finding -> finding.code() != FindingCode.FILE_UNIDENTIFIED)
                .toList();
        return new Submission(
                s.path(),
                s.file(),
                reporter,
                s.stamp(),
                s.sheets(),
                s.nothing(),
                known,
                s.modified(),
                s.fileTime(),
                s.filler(),
                s.cells(),
                s.notData());
    }

    private static int round(Submission submission) {
        Stamp stamp = submission.stamp();
        return stamp == null ? 1 : stamp.round();
    }

    private static Instant or(@Nullable Instant instant, Instant otherwise) {
        return instant == null ? otherwise : instant;
    }
}
