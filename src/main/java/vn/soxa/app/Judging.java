package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.submission.Inbox;
import vn.soxa.submission.Listing;
import vn.soxa.submission.Submission;
import vn.soxa.submission.SubmissionReader;
import vn.soxa.text.Phrasebook;

/** Reads and judges what lies in a period's inbox; writes nothing. */
record Judging(
        Plan plan,
        Period period,
        WorkFolder folder,
        @Nullable LocalDate today,
        Progress progress,
        Phrasebook say) {

    CheckedRound with(Decisions decisions) throws IOException, CannotDoException {
        LateCorrections.Books books = new PriorWorkbooks(plan, period, folder, say).books();
        CheckedRound round = with(decisions, books.ledger());
        return books.told().isEmpty() ? round : round.telling(Map.of(Plan.WHOLE_COMMUNE, books.told()));
    }

    /** The same from other books than those that lie there. */
    CheckedRound with(Decisions decisions, Ledger books) throws IOException {
        List<Submission> first = submissions(decisions);
        Decisions all = decisions.following(first);
        List<Submission> submissions = all.equals(decisions)
                ? first
                : first.stream().map(file -> followed(file, decisions, all)).toList();
        return RoundChecker.check(plan, period, books, submissions, all, today);
    }

    /** A file about which something more is decided is read anew. */
    private Submission followed(Submission file, Decisions before, Decisions all) {
        boolean more = !all.about(file.file(), file.file()).equals(before.about(file.file(), file.file()));
        return more ? read(file.file(), all) : file;
    }

    /** One file of the inbox by itself, as it is read with these decisions. */
    Submission read(String file, Decisions decisions) {
        Path path = folder.inbox(period).resolve(file);
        return new SubmissionReader(plan, period)
                .read(
                        path,
                        file,
                        decisions.as().get(file),
                        SettledReadings.readings(decisions).getOrDefault(file, Map.of()));
    }

    private List<Submission> submissions(Decisions decisions) throws IOException {
        Path inbox = folder.inbox(period);
        progress.starts(say.of("step.read"), Listing.of(inbox).files().size());
        return new Inbox(plan, period).read(inbox, decisions.as(), SettledReadings.readings(decisions), file -> {
            progress.mayStop();
            progress.at(say.of("step.read"), file);
        });
    }
}
