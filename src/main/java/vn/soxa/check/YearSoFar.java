package vn.soxa.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Period;

/**
 * The round of a report over base periods, from their books: the state after the last of them, and the logs of all.
 *
 * @param period the report's
 * @param last the last base period it covers
 */
public record YearSoFar(Period period, Period last) {

    /**
     * What counts for the report.
     *
     * @param inbox the last base period's round, for who sent what and what was found in it
     * @param books the books that the last base period left
     * @param earlier the books that those before it left, in order
     */
    public CheckedRound of(CheckedRound inbox, Ledger books, List<Ledger> earlier) {
        List<Form> forms = inbox.plan().forms().forms();
        List<AcceptedRow> rows = Stream.concat(
                        earlier.stream().flatMap(YearSoFar::logs),
                        books.rows().stream()
                                .map(row -> new AcceptedRow(
                                        row, old(row) && inbox.plan().due(row.form(), last))))
                .sorted(Comparator.comparing((AcceptedRow row) -> forms.indexOf(row.form()))
                        .thenComparing(AcceptedRow::hamlet)
                        .thenComparing(row -> row.row().rowCode()))
                .toList();
        return new CheckedRound(
                inbox.plan(),
                period,
                inbox.submissions(),
                rows,
                inbox.missing(),
                inbox.byReporter(),
                books,
                inbox.closed(),
                inbox.waiting());
    }

    private static Stream<AcceptedRow> logs(Ledger books) {
        return books.rows().stream()
                .filter(row -> row.form().kind() == FormKind.LOG)
                .filter(row -> row.period().equals(books.lastPeriod()))
                .map(row -> new AcceptedRow(row, false));
    }

    private boolean old(LedgerRow row) {
        return row.form().kind().state() && row.alive(last) && !row.period().equals(last.code());
    }
}
