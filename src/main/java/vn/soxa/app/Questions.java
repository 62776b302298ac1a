package vn.soxa.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.submission.Answers;
import vn.soxa.submission.Submission;

/** What is asked about cells of the inbox: by the cell's own text, else across rows and workbooks. */
final class Questions {

    private static final int SHOWN = 8;

    private final Judging judging;
    private final Decisions decided;
    private final Map<String, Submission> files = new HashMap<>();
    private @Nullable CheckedRound round;

    Questions(Judging judging, Decisions decided) {
        this.judging = judging;
        this.decided = decided;
    }

    Optional<Finding> about(String file, CellAddress cell) throws IOException, CannotDoException {
        Submission read = files.computeIfAbsent(file, name -> judging.read(name, decided));
        Stream<Finding> own =
                Stream.concat(ofRows(read), read.findings().stream().flatMap(Questions::asked));
        List<Finding> across = judged(file);
        return Stream.of(
                        asking(own, cell),
                        asking(across.stream(), cell),
                        wrong(ofRows(read), cell),
                        wrong(across.stream(), cell))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> asking(Stream<Finding> found, CellAddress cell) {
        return found.filter(finding -> cell.equals(finding.cell()) && asks(finding))
                .findFirst();
    }

    /** What is wrong with the cell, or with one that it is held against: its value may be told by telephone. */
    private static Optional<Finding> wrong(Stream<Finding> found, CellAddress cell) {
        return found.filter(Questions::tellable)
                .filter(finding -> finding.either().contains(cell))
                .min(Finding.WORST_FIRST);
    }

    /** True where a value for the cell would settle it. */
    private static boolean tellable(Finding finding) {
        return finding.rejects()
                || (finding.severity() == Severity.WARNING
                        && finding.code().name().startsWith("CELL_"));
    }

    /** The first cells of a file that can be told a value; blank where there is none. */
    String waiting(String file) throws IOException, CannotDoException {
        return judged(file).stream()
                .filter(Finding::rejects)
                .flatMap(finding -> finding.either().stream())
                .distinct()
                .limit(SHOWN)
                .map(cell -> cell.sheet() + "!" + cell.a1())
                .collect(Collectors.joining(", "));
    }

    private List<Finding> judged(String file) throws IOException, CannotDoException {
        CheckedRound judged = round == null ? judging.with(decided) : round;
        round = judged;
        return judged.submissions().stream()
                .filter(one -> one.file().equals(file))
                .flatMap(one -> one.findings().stream())
                .toList();
    }

    static Stream<Finding> ofRows(Submission submission) {
        return submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.findings().stream());
    }

    private static boolean asks(Finding finding) {
        return finding.severity() == Severity.CONFIRM;
    }

    /** The question that the sender answered already. */
    private static Stream<Finding> asked(Finding finding) {
        CellAddress cell = finding.cell();
        String code = finding.args().get(Answers.CODE);
        return finding.code() == FindingCode.CELL_ANSWERED && cell != null && code != null
                ? Stream.of(FindingCode.values())
                        .filter(known -> known.name().equals(code))
                        .map(known -> Finding.ofCell(known, cell).as(Severity.CONFIRM))
                : Stream.empty();
    }
}
