package vn.soxa.consolidate;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.plan.FigureSource;

/** Tells a figure that is zero from one that nobody ever reported. */
final class Presence {

    private static final Set<SubmissionStatus> STANDS = EnumSet.of(SubmissionStatus.ACCEPTED, SubmissionStatus.PARTLY);

    private final Set<String> forms = new TreeSet<>();
    private final MeasuredPeriod frame;
    private final History history;
    private final Figures figures;
    private final Reported reported;

    Presence(CheckedRound round, MeasuredPeriod frame, History history, Figures figures, Reported reported) {
        this.frame = frame;
        this.history = history;
        this.figures = figures;
        this.reported = reported;
        round.rows().forEach(row -> forms.add(row.form().code()));
        round.submissions().stream()
                .filter(submission -> STANDS.contains(submission.status()))
                .map(CheckedSubmission::submission)
                .forEach(submission -> forms.addAll(submission.nothing()));
    }

    /** True where a row, a form marked "Không phát sinh" or an earlier figure speaks of the entry. */
    boolean of(Entry entry) {
        if (entry.indicator().source() == FigureSource.BASE) {
            return !figures.actual(entry).isEmpty();
        }
        if (unheard(entry)) {
            return false;
        }
        boolean reported = entry.current(frame)
                && !entry.indicator().manual()
                && frame.forms(entry.indicator()).stream().anyMatch(forms::contains);
        return reported || history.knows(entry) || !figures.lines(entry).isEmpty();
    }

    /** A state of which nobody who was asked tells anything, nor do earlier rows: what it once was says nothing of now. */
    private boolean unheard(Entry entry) {
        boolean state = entry.timing() == Timing.STATE && !entry.share() && entry.current(frame);
        return state
                && reported.of(entry.indicator()).nobody()
                && figures.lines(entry).isEmpty()
                && figures.standing(entry) == null;
    }
}
