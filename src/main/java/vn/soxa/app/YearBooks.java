package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** The commune workbooks of the base periods that a report over them covers. */
record YearBooks(Plan plan, Period over, WorkFolder folder, Phrasebook say) {

    Period lastPeriod() {
        List<Period> under = plan.under(over);
        return under.get(under.size() - 1);
    }

    /** The books that the last base period left. */
    Ledger last() throws IOException, CannotDoException {
        Period last = lastPeriod();
        String root = folder.root().toString();
        Path workbook = folder.latestCommuneWorkbook(last)
                .orElseThrow(() -> new CannotDoException(
                        say.of("cannot.baseNotCollected", "period", over.code(), "base", last.code(), "folder", root)));
        return read(workbook);
    }

    /**
     * Those of the periods before it, back to the first of the year or to one that was never collected; of a closed one as
     * far as {@code last} took in what came late for it. Where more came in since, figures go on from those of {@code last}.
     */
    List<Ledger> earlier(Ledger last) throws IOException, CannotDoException {
        TakenCorrections taken = new TakenCorrections(plan, folder, say, last);
        List<Ledger> books = new ArrayList<>();
        List<Period> under = plan.under(over);
        boolean known = true;
        for (int i = under.size() - 2; i >= 0 && known; i--) {
            Optional<Path> workbook = folder.latestCommuneWorkbook(under.get(i));
            Optional<Ledger> left = workbook.isEmpty()
                    ? Optional.empty()
                    : taken.of(under.get(i), under.get(i + 1), read(workbook.get()));
            left.ifPresent(ledger -> books.add(0, ledger));
            known = left.isPresent() || (workbook.isEmpty() && under.get(i).adHoc());
        }
        return books;
    }

    private Ledger read(Path workbook) throws CannotDoException {
        try {
            return LedgerReader.read(Optional.of(workbook), Optional.empty(), plan);
        } catch (UnreadableWorkbookException e) {
            throw PriorWorkbooks.unreadable(workbook, e, say);
        }
    }
}
