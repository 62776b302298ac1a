package vn.soxa.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import vn.soxa.sheet.Stamp;
import vn.soxa.submission.Submission;

/** When a reporter first sent a workbook: one that was sent back to be mended is no later than the one it mends. */
final class FirstSent {

    private FirstSent() {}

    /** Empty where only the mended one is there. */
    static Optional<Instant> of(Round round, StandingFile file) {
        Submission own = file.submission();
        Stamp stamp = own.stamp();
        return stamp == null || stamp.round() <= 1
                ? Optional.of(sent(own))
                : round.choices().stream()
                        .map(Choice::submission)
                        .filter(other -> file.reporter().equals(other.reporter())
                                && !other.file().equals(own.file()))
                        .map(FirstSent::sent)
                        .min(Comparator.naturalOrder());
    }

    private static Instant sent(Submission submission) {
        Instant modified = submission.modified();
        return modified == null ? submission.fileTime() : modified;
    }
}
