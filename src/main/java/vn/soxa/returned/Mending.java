package vn.soxa.returned;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.submission.Answers;
import vn.soxa.text.Settlement;

/**
 * What a sender has to mend of one file.
 *
 * @param unusable why the whole file cannot be used, or null
 * @param groups what to mend, answer, look at and what was answered already, worst first
 */
record Mending(@Nullable Finding unusable, List<FindingGroup> groups) {

    private static final String WAITS = "waits";

    static Mending of(CheckedSubmission checked) {
        if (checked.status() == SubmissionStatus.REPLACED) {
            return new Mending(null, List.of());
        }
        List<Finding> findings = checked.findings();
        Finding unusable = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && finding.code().name().startsWith("FILE_"))
                .findFirst()
                .orElse(null);
        Set<CellAddress> waiting = findings.stream()
                .filter(Mending::isTheCommunes)
                .flatMap(finding -> Stream.ofNullable(finding.cell()))
                .collect(Collectors.toSet());
        return new Mending(
                unusable,
                FindingGroup.of(findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO || answer(finding) || settled(finding))
                        .filter(finding -> !isTheCommunes(finding))
                        .map(finding -> answer(finding) && waiting.contains(finding.cell())
                                ? finding.with(WAITS, WAITS)
                                : finding)
                        .toList()));
    }

    /** True where nothing goes back: reminders alone are no reason. */
    boolean none() {
        return unusable == null
                && groups.stream().noneMatch(group -> group.first().rejects());
    }

    /** True where nothing is to be typed into a cell: every question is settled by choosing an answer. */
    boolean onlyAnswers() {
        return !rejecting().isEmpty()
                && rejecting().stream()
                        .map(FindingGroup::first)
                        .allMatch(finding -> finding.severity() == Severity.CONFIRM
                                && finding.readings().isEmpty()
                                && !Settlement.choices(finding.code()).isEmpty());
    }

    List<FindingGroup> rejecting() {
        return groups.stream().filter(group -> group.first().rejects()).toList();
    }

    /** Rows that were there the period before and are not told of now: who sent the file has to know, though all counts. */
    List<FindingGroup> vanished() {
        return groups.stream()
                .filter(group -> group.first().code() == FindingCode.ROW_VANISHED)
                .toList();
    }

    /** True where only {@link #vanished} rows are to be told. */
    boolean reminds() {
        return none() && waiting() == 0 && !vanished().isEmpty();
    }

    /** How many answers wait for the commune. */
    int waiting() {
        return (int) groups.stream()
                .filter(group -> waits(group.first()))
                .mapToLong(group -> group.cells().size())
                .sum();
    }

    List<FindingGroup> of(Severity severity) {
        return groups.stream()
                .filter(group -> group.first().severity() == severity)
                .toList();
    }

    /** How many cells of a severity, each once; what concerns a whole sheet counts as one. */
    int places(Severity severity) {
        List<FindingGroup> wanted = of(severity);
        long cells = wanted.stream()
                .flatMap(group -> group.cells().stream())
                .distinct()
                .count();
        return (int) (cells
                + wanted.stream().filter(group -> group.cells().isEmpty()).count());
    }

    /** True where everything of a severity is about cells. */
    boolean cellsOnly(Severity severity) {
        return of(severity).stream().noneMatch(group -> group.cells().isEmpty());
    }

    static boolean answer(Finding finding) {
        return finding.code() == FindingCode.CELL_ANSWERED;
    }

    /** True for what an officer wrote instead, after a call. */
    static boolean settled(Finding finding) {
        return finding.code() == FindingCode.CELL_SETTLED;
    }

    /** True for an answer in free words, which a person in the commune has to settle. */
    static boolean waits(Finding finding) {
        return finding.args().containsKey(WAITS);
    }

    private static boolean isTheCommunes(Finding finding) {
        return finding.severity() == Severity.CONFIRM && finding.answer().isPresent();
    }

    /** The same as a code, where it is one. */
    static Optional<FindingCode> question(Finding finding) {
        return Stream.of(FindingCode.values())
                .filter(code -> code.name().equals(subject(finding)))
                .findFirst();
    }

    /** The kind of finding that an answer is about. */
    static String subject(Finding finding) {
        return answer(finding)
                ? finding.args().getOrDefault(Answers.CODE, "")
                : finding.code().name();
    }
}
