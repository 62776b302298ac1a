package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.PeriodRank;
import vn.soxa.ledger.BooksOrigin;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.submission.UnreadableFile;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** The commune workbooks that a period builds on. */
record PriorWorkbooks(Plan plan, Period period, WorkFolder folder, Phrasebook say) {

    Ledger ledger() throws IOException, CannotDoException {
        return books().ledger();
    }

    /** The same, with what is to be told where a closed period was corrected. */
    LateCorrections.Books books() throws IOException, CannotDoException {
        Optional<Period> last = last();
        Optional<Path> before = last.isPresent() ? folder.latestCommuneWorkbook(last.get()) : Optional.empty();
        Optional<Path> given = folder.latestCommuneWorkbook(period);
        if (given.isPresent()) {
            require(given.get(), period, 0);
        }
        try {
            if (!plan.faults().forms().isEmpty()) {
                Set<String> kept = new TreeSet<>();
                for (Path book : Stream.concat(before.stream(), given.stream()).toList()) {
                    kept.addAll(LedgerReader.forms(book));
                }
                new PlanBookFile(folder, say).requireForms(plan, kept);
            }
            LateCorrections.Books books = corrected(last, known(LedgerReader.read(before, given, plan)));
            return new LateCorrections.Books(books.ledger().before(numbersAfter()), books.told());
        } catch (UnreadableWorkbookException e) {
            throw unreadable(before.or(() -> given).orElse(folder.root()), e, say);
        }
    }

    private LateCorrections.Books corrected(Optional<Period> last, Ledger standing)
            throws IOException, CannotDoException {
        if (last.isPresent()) {
            LateCorrections late = new LateCorrections(plan, last.get(), folder, say);
            if (late.any()) {
                return late.over(standing);
            }
        }
        return new LateCorrections.Books(standing, List.of());
    }

    /** The last period before that left books; told where those are gone, or not what was collected there. */
    private Optional<Period> last() throws IOException, CannotDoException {
        for (Period other : folder.before(plan, period)) {
            Optional<Path> books = folder.latestCommuneWorkbook(other);
            if (books.isPresent()) {
                require(books.get(), other, new Collected(folder.result(other)).version());
                return Optional.of(other);
            }
            if (folder.wasCollected(other)) {
                String outputs = folder.outputs(other).toString();
                throw new CannotDoException(say.of("cannot.ledgerGone", "period", other.code(), "folder", outputs));
            }
        }
        return Optional.empty();
    }

    /** Refuses what lies in a period's place but is not its books, before any figure is taken from it. */
    private void require(Path books, Period of, int version) throws CannotDoException {
        try {
            BooksOrigin origin = BooksOrigin.of(books).orElse(null);
            String wrong = origin == null
                    ? "cannot.ledgerNone"
                    : !origin.of(plan.communeCode(), plan.communeName())
                            ? "cannot.ledgerOfOther"
                            : !origin.period().equals(of.code())
                                    ? "cannot.ledgerOfPeriod"
                                    : origin.version() < version ? "cannot.ledgerOlder" : "";
            if (!wrong.isEmpty()) {
                throw new CannotDoException(say.of(
                        wrong,
                        "file",
                        books.toString(),
                        "period",
                        of.code(),
                        "other",
                        origin == null ? "" : origin.period(),
                        "commune",
                        origin == null ? "" : origin.communeName()));
            }
        } catch (UnreadableWorkbookException e) {
            throw unreadable(books, e, say);
        }
    }

    /** Figures of a campaign whose days the plan book no longer says would drop out of the year. */
    private Ledger known(Ledger ledger) throws CannotDoException {
        Optional<String> gone = ledger.series().stream()
                .map(SeriesPoint::period)
                .distinct()
                .filter(code -> PeriodRank.of(code, plan).isEmpty())
                .findFirst();
        if (gone.isPresent()) {
            throw new CannotDoException(say.of("cannot.campaignGone", "period", gone.get()));
        }
        return ledger;
    }

    /** The highest numbers that later periods gave, so that a late row does not get one of theirs. */
    private Map<String, Integer> numbersAfter() throws IOException, CannotDoException {
        Map<String, Integer> highest = new TreeMap<>();
        for (Path later : folder.ledgersAfter(plan, period)) {
            try {
                LedgerReader.numbers(later).forEach((prefix, number) -> highest.merge(prefix, number, Integer::max));
            } catch (UnreadableWorkbookException e) {
                throw unreadable(later, e, say);
            }
        }
        return highest;
    }

    /** What the period left, as the books of whatever comes after it. */
    Ledger left() throws IOException, CannotDoException {
        Optional<Path> own = folder.latestCommuneWorkbook(period);
        try {
            return LedgerReader.read(own, Optional.empty(), plan);
        } catch (UnreadableWorkbookException e) {
            throw unreadable(own.orElse(folder.root()), e, say);
        }
    }

    /** The figures of the period so far; none before it was first collected. */
    List<SeriesPoint> collected() throws IOException, CannotDoException {
        Optional<Path> given = folder.latestCommuneWorkbook(period);
        try {
            return given.isPresent() ? LedgerReader.series(given.get(), plan) : List.of();
        } catch (UnreadableWorkbookException e) {
            throw unreadable(given.orElse(folder.root()), e, say);
        }
    }

    /** Refuses where the period's commune workbook is not what the inbox holds now. */
    void requireStanding(CheckedRound checked, Consolidation figures) throws IOException, CannotDoException {
        Optional<Path> standing = folder.latestCommuneWorkbook(period);
        try {
            if (standing.isEmpty() || !LedgerReader.holds(standing.get(), checked.after(figures.series()))) {
                throw new CannotDoException(say.of("cannot.changedSinceClosing", "period", period.code()));
            }
        } catch (UnreadableWorkbookException e) {
            throw unreadable(standing.orElse(folder.root()), e, say);
        }
    }

    static CannotDoException unreadable(Path file, UnreadableWorkbookException failure, Phrasebook say) {
        String message = Messages.remedy(UnreadableFile.finding(failure));
        return new CannotDoException(
                say.of("cannot.ledgerUnreadable", "file", file.toString(), "message", message), failure);
    }
}
