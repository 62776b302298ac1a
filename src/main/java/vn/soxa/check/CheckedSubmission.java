package vn.soxa.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.BoundRow;
import vn.soxa.submission.Submission;

/**
 * A file and what became of it.
 *
 * @param accepted rows that count (as read; joined ones are in {@link CheckedRound#rows()})
 * @param rejected rows that do not, with all their values
 * @param givenUp those of them that do not because somebody answered so: nothing of them is left to mend
 * @param findings everything found in the file, rows included, worst first
 */
public record CheckedSubmission(
        Submission submission,
        SubmissionStatus status,
        List<BoundRow> accepted,
        List<BoundRow> rejected,
        List<BoundRow> givenUp,
        List<Finding> findings,
        CellCount cells) {

    /** A file of which no row was given up. */
    public CheckedSubmission(
            Submission submission,
            SubmissionStatus status,
            List<BoundRow> accepted,
            List<BoundRow> rejected,
            List<Finding> findings,
            CellCount cells) {
        this(submission, status, accepted, rejected, List.of(), findings, cells);
    }

    /** Path of the file inside the inbox. */
    public String file() {
        return submission.file();
    }

    /** Where the file is. */
    public Path path() {
        return submission.path();
    }

    /** Whose it is; null where nobody can tell. */
    public @Nullable String reporter() {
        return submission.reporter();
    }

    /** When it was last saved, as far as the workbook tells, else the file. */
    public Instant saved() {
        Instant modified = submission.modified();
        return modified == null ? submission.fileTime() : modified;
    }

    /** When the disk says that the file was last saved, as it was read. */
    public Instant fileTime() {
        return submission.fileTime();
    }

    /** True for the file of its reporter that is judged row by row. */
    public boolean stands() {
        return status == SubmissionStatus.ACCEPTED || status == SubmissionStatus.PARTLY;
    }

    /** True for a file that nobody waits for: another one stands, or it is no report at all. */
    public boolean aside() {
        return status == SubmissionStatus.REPLACED || status == SubmissionStatus.NOT_REPORT;
    }

    /** Rows that do not count though nobody gave them up. */
    public List<BoundRow> open() {
        Set<CellAddress> left = placesGivenUp();
        return rejected.stream().filter(row -> !left.contains(row.place())).toList();
    }

    /** Where the rows stand that were given up: to ask for many rows. */
    public Set<CellAddress> placesGivenUp() {
        return givenUp.stream().map(BoundRow::place).collect(Collectors.toSet());
    }

    /** The same file with more found in it. */
    public CheckedSubmission telling(@Nullable List<Finding> more) {
        return more == null || more.isEmpty()
                ? this
                : new CheckedSubmission(
                        submission,
                        status,
                        accepted,
                        rejected,
                        givenUp,
                        Stream.concat(findings.stream(), more.stream())
                                .sorted(Finding.WORST_FIRST)
                                .toList(),
                        cells);
    }
}
