package vn.soxa.check;

import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.sheet.BoundRow;
import vn.soxa.submission.Submission;

/**
 * A file and what became of it.
 *
 * @param accepted rows that count (as read; joined ones are in {@link CheckedRound#rows()})
 * @param rejected rows that do not, with all their values
 * @param findings everything found in the file, rows included, worst first
 */
public record CheckedSubmission(
        Submission submission,
        SubmissionStatus status,
        List<BoundRow> accepted,
        List<BoundRow> rejected,
        List<Finding> findings,
        CellCount cells) {

    /** Path of the file inside the inbox. */
    public String file() {
        return submission.file();
    }
}
