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
        Optional<Finding> own = Stream.concat(
                        ofRows(read), read.findings().stream().flatMap(Questions::asked))
                .filter(finding -> cell.equals(finding.cell()) && asks(finding))
                .findFirst();
        return own.isPresent()
                ? own
                : ofRound(file).stream()
                        .filter(finding -> cell.equals(finding.cell()))
                        .findFirst()
                        .or(() -> wrong(read, cell));
    }

    /** What keeps the cell from counting: its value may be told by telephone. */
    private static Optional<Finding> wrong(Submission read, CellAddress cell) {
        return ofRows(read)
                .filter(finding -> cell.equals(finding.cell()) && finding.rejects())
                .findFirst();
    }

    /** The first cells of a file that wait for an answer; blank where none does. */
    String waiting(String file) throws IOException, CannotDoException {
        return ofRound(file).stream()
                .flatMap(finding -> Stream.ofNullable(finding.cell()))
                .distinct()
                .limit(SHOWN)
                .map(cell -> cell.sheet() + "!" + cell.a1())
                .collect(Collectors.joining(", "));
    }

    private List<Finding> ofRound(String file) throws IOException, CannotDoException {
        CheckedRound judged = round == null ? judging.with(decided) : round;
        round = judged;
        return judged.submissions().stream()
                .filter(one -> one.file().equals(file))
                .flatMap(one -> one.findings().stream())
                .filter(Questions::asks)
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
