package vn.soxa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.soxa.finding.FindingCode;
import vn.soxa.sheet.BoundRow;
import vn.soxa.submission.Differences;
import vn.soxa.submission.Submission;

/**
 * What a reporter sent as one report: a workbook, or several files that each hold one sheet of it.
 *
 * @param parts in the order of their names
 */
record Candidate(List<Submission> parts) {

    /** Without a stamp and with one form: as when each sheet was saved by itself. */
    static boolean isPart(Submission file) {
        return file.stamp() == null && file.sheets().size() == 1;
    }

    /** Under this name it is told which report stands. */
    String file() {
        return parts.get(0).file();
    }

    boolean any(Predicate<Submission> what) {
        return parts.stream().anyMatch(what);
    }

    List<BoundRow> rows() {
        return parts.stream()
                .flatMap(part -> part.sheets().stream())
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
    }

    /** The part that decides how old it is. */
    Submission newest(Age age) {
        BinaryOperator<Submission> newer = (one, other) -> age.compare(one, other) >= 0 ? one : other;
        return parts.stream().reduce(newer).orElseThrow();
    }

    /** Sheets that another part holds are not missing in this one. */
    Candidate together() {
        List<String> here = parts.stream()
                .flatMap(part -> part.sheets().stream())
                .map(sheet -> sheet.form().sheetName())
                .toList();
        List<Submission> told = new ArrayList<>();
        for (Submission part : parts) {
            boolean first = told.isEmpty();
            told.add(part.with(part.findings().stream()
                    .filter(finding -> finding.code() != FindingCode.SHEET_MISSING
                            || (first && !here.contains(String.valueOf(finding.sheet()))))
                    .toList()));
        }
        return new Candidate(List.copyOf(told));
    }

    /**
     * The rows that count by themselves and would be lost if the other stood instead; none where it is simply a later state: the
     * same report with rows changed, added, or fewer than it has more.
     */
    List<BoundRow> lostIn(Candidate newer) {
        Differences differences = Differences.between(rows(), newer.rows());
        List<BoundRow> lost =
                differences.removed().stream().filter(BoundRow::counts).toList();
        boolean fewer = counting(newer.rows()) < counting(rows());
        boolean nothingShared =
                differences.unchanged() == 0 && differences.changed().isEmpty();
        return fewer || nothingShared || leavesOut(newer) ? lost : List.of();
    }

    /** A form that has rows here and none there, without a word that there is nothing to report. */
    private boolean leavesOut(Candidate newer) {
        Map<String, Long> there = newer.rows().stream()
                .collect(Collectors.groupingBy(row -> row.form().code(), TreeMap::new, Collectors.counting()));
        return rows().stream()
                .filter(BoundRow::counts)
                .map(row -> row.form().code())
                .anyMatch(form -> !there.containsKey(form)
                        && !newer.any(part -> part.nothing().contains(form)));
    }

    static long counting(List<BoundRow> rows) {
        return rows.stream().filter(BoundRow::counts).count();
    }

    /** True where nothing is said by one that is not by the other. */
    boolean sameAs(Candidate other) {
        Differences differences = Differences.between(rows(), other.rows());
        return differences.added().isEmpty()
                && differences.changed().isEmpty()
                && differences.removed().isEmpty()
                && marks().equals(other.marks());
    }

    private List<String> marks() {
        return parts.stream()
                .flatMap(part -> part.nothing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The only form of a part. */
    static String form(Submission part) {
        return part.sheets().get(0).form().code();
    }
}
