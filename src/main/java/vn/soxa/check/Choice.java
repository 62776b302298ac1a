package vn.soxa.check;

import org.jspecify.annotations.Nullable;
import vn.soxa.submission.Submission;

/**
 * What is decided about a file before its rows are judged.
 *
 * @param by the file that stands instead, where there is one
 */
record Choice(
        Submission submission, Verdict verdict, @Nullable String by) {

    /** Why a file stands or does not. */
    enum Verdict {
        STANDS,
        REPLACED,
        EXCLUDED,
        BROKEN,
        UNIDENTIFIED
    }

    boolean stands() {
        return verdict == Verdict.STANDS;
    }
}
