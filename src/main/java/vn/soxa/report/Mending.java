package vn.soxa.report;

import java.util.List;
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

/**
 * What a sender has to mend of one file.
 *
 * @param unusable why the whole file cannot be used, or null
 * @param groups what to mend, answer, look at and what was answered already, worst first
 */
record Mending(@Nullable Finding unusable, List<FindingGroup> groups) {

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
        Set<CellAddress> answered = findings.stream()
                .filter(Mending::answer)
                .flatMap(finding -> Stream.ofNullable(finding.cell()))
                .collect(Collectors.toSet());
        return new Mending(
                unusable,
                FindingGroup.of(findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO || answer(finding))
                        .filter(finding -> !isTheCommunes(finding, answered))
                        .toList()));
    }

    /** True where nothing goes back: reminders alone are no reason. */
    boolean none() {
        return unusable == null
                && groups.stream().noneMatch(group -> group.first().rejects());
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

    /** The sender has answered, a person in the commune has to say whether that settles it. */
    private static boolean isTheCommunes(Finding finding, Set<CellAddress> answered) {
        CellAddress cell = finding.cell();
        return finding.severity() == Severity.CONFIRM && cell != null && answered.contains(cell);
    }

    /** The kind of finding that an answer is about. */
    static String subject(Finding finding) {
        return answer(finding)
                ? finding.args().getOrDefault(Answers.CODE, "")
                : finding.code().name();
    }
}
