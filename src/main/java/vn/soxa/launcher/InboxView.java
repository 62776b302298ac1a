package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.RoundResult;
import vn.soxa.app.RoundView;
import vn.soxa.app.WorkFolder;
import vn.soxa.app.WrittenOutputs;
import vn.soxa.plan.Period;

/**
 * What the window shows of a period.
 *
 * @param collected files that the commune workbook was made from, by path in the inbox
 * @param messages file, or code of a reporter without one, → text to send
 * @param copies file → its marked copy
 * @param issued whether templates of the period were made
 * @param listing what lay in the inbox before it was read
 */
record InboxView(
        RoundView view,
        Set<String> collected,
        Map<String, String> messages,
        Map<String, Path> copies,
        WrittenOutputs outputs,
        boolean issued,
        String listing) {

    /** Reads and judges the inbox; writes nothing. */
    static InboxView look(ReportingRound round, WorkFolder folder, Period period)
            throws IOException, CannotDoException {
        String listing = InboxWatch.listing(folder.inbox(period));
        return of(round, folder, round.look(period.code()), listing);
    }

    /** Writes the commune workbook: what was read is what it is made from. */
    static InboxView collect(ReportingRound round, WorkFolder folder, Period period)
            throws IOException, CannotDoException {
        String listing = InboxWatch.listing(folder.inbox(period));
        RoundResult result = round.collect(period.code());
        return of(round, folder, new RoundView(result.checked(), result.consolidation()), listing);
    }

    private static InboxView of(ReportingRound round, WorkFolder folder, RoundView view, String listing)
            throws IOException {
        return new InboxView(
                view,
                round.collected(view.period()),
                round.messages(view),
                round.returnedCopies(view),
                round.written(view.period()),
                folder.issued(view.period()),
                listing);
    }
}
