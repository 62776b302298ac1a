package vn.soxa.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.check.Choice.Verdict;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.BoundRow;
import vn.soxa.submission.Submission;

/** Decides which workbook of each reporter stands; whole workbooks replace each other, never parts of them. */
record SubmissionSelection(Plan plan, Decisions decisions, Severities severities, Age age, OptionalCells optional) {

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
        if (decisions.excluded().contains(submission.file())) {
            return Verdict.EXCLUDED;
        }
        if (!submission.isReport()) {
            return Verdict.NOT_REPORT;
        }
        String reporter = submission.reporter();
        if (reporter == null || plan.reporter(reporter).isEmpty()) {
            return Verdict.UNIDENTIFIED;
        }
        boolean broken = submission.findings().stream()
                .map(severities::weigh)
                .anyMatch(finding -> finding.code().name().startsWith("FILE_") && finding.severity() == Severity.ERROR);
        return broken ? Verdict.BROKEN : Verdict.STANDS;
    }

    /** What the officer pinned, else the newest report that counts and loses nothing of an older one. */
    private List<Choice> between(List<Submission> same) {
        List<Choice> choices = new ArrayList<>();
        List<Candidate> reports = new ArrayList<>();
        Map<String, List<Candidate>> parts = new TreeMap<>();
        for (Submission one : same) {
            Candidate alone = new Candidate(List.of(one));
            if (Candidate.isPart(one)) {
                parts.computeIfAbsent(Candidate.form(one), form -> new ArrayList<>())
                        .add(alone);
            } else {
                reports.add(alone);
            }
        }
        List<Submission> together = parts.values().stream()
                .flatMap(rivals -> standing(rivals, choices).stream())
                .flatMap(standing -> standing.parts().stream())
                .sorted(Comparator.comparing(Submission::file))
                .toList();
        if (!together.isEmpty()) {
            reports.add(new Candidate(together).together());
        }
        standing(reports, choices).stream()
                .flatMap(report -> report.parts().stream())
                .forEach(part -> choices.add(new Choice(part, Verdict.STANDS, null)));
        return choices;
    }

    /** The one that stands, or all that were pinned; what becomes of the others is added to the choices. */
    private List<Candidate> standing(List<Candidate> rivals, List<Choice> choices) {
        List<Candidate> pinned = rivals.stream()
                .filter(one -> one.any(part -> decisions.pinned().contains(part.file())))
                .toList();
        List<Candidate> valid =
                rivals.stream().filter(one -> one.any(this::valid)).toList();
        List<Candidate> stand = !pinned.isEmpty() ? pinned : List.of(newest(valid.isEmpty() ? rivals : valid));
        for (Candidate one : rivals) {
            if (!stand.contains(one)) {
                one.parts().forEach(part -> choices.add(aside(part, one, stand.get(0), !pinned.isEmpty())));
            }
        }
        return stand;
    }

    /** As far as it is proven, and as long as nothing of an older one is lost; else the one with more rows. */
    private Candidate newest(List<Candidate> rivals) {
        List<Candidate> ordered = new ArrayList<>(rivals);
        ordered.sort(Comparator.comparing(Candidate::file));
        for (int i = 1; i < ordered.size(); i++) {
            for (int j = i; j > 0 && compare(ordered.get(j), ordered.get(j - 1)) < 0; j--) {
                Collections.swap(ordered, j, j - 1);
            }
        }
        Candidate stands = ordered.get(0);
        for (Candidate next : ordered.subList(1, ordered.size())) {
            boolean proven = compare(next, stands) > 0;
            boolean more = Candidate.counting(next.rows()) >= Candidate.counting(stands.rows());
            if (stands.sameAs(next) || (proven ? stands.lostIn(next).isEmpty() : more)) {
                stands = next;
            }
        }
        return stands;
    }

    private int compare(Candidate one, Candidate other) {
        return age.compare(one.newest(age), other.newest(age));
    }

    /**
     * A newer workbook of which nothing counts replaces nobody: it is to be mended. Of one that the officer gave to its
     * reporter it is asked which of them counts.
     */
    private Choice aside(Submission part, Candidate one, Candidate stands, boolean decided) {
        int newer = compare(one, stands);
        if (newer > 0 && !one.any(this::valid)) {
            return new Choice(part, Verdict.BROKEN, stands.file());
        }
        boolean blank = one.rows().isEmpty() && newer == 0;
        boolean older = newer < 0 && !decisions.as().containsKey(part.file());
        boolean clear = decided || older || blank || one.sameAs(stands);
        List<Finding> questions = clear ? List.of() : new AsideQuestions(one, stands, newer > 0).all();
        return new Choice(part, Verdict.REPLACED, stands.file(), questions);
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
                        .map(finding -> optional.weigh(row, finding))
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
        return s.of(reporter).with(known);
    }
}
