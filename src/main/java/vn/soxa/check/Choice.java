package vn.soxa.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.submission.Submission;

/**
 * What is decided about a file before its rows are judged.
 *
 * @param by the file that stands instead, where there is one
 * @param questions for the officer, where it is not sure that the other should stand
 */
record Choice(
        Submission submission, Verdict verdict, @Nullable String by, List<Finding> questions) {

    /** One that nobody has to be asked about. */
    Choice(Submission submission, Verdict verdict, @Nullable String by) {
        this(submission, verdict, by, List.of());
    }

    /** Why a file stands or does not. */
    enum Verdict {
        STANDS,
        REPLACED,
        EXCLUDED,
        BROKEN,
        UNIDENTIFIED,
        NOT_REPORT
    }

    boolean stands() {
        return verdict == Verdict.STANDS;
    }
}
