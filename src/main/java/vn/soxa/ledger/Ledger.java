package vn.soxa.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Period;

/**
 * The books that a period starts from: the commune workbook before it, and what an earlier run of the same period gave.
 *
 * @param lastPeriod the period before, or null at the very beginning
 * @param rows every row of the period before, ended ones and those of past years included
 * @param series figures of all earlier periods
 * @param given rows of the period's own workbook if there is one already; only their codes count
 * @param highest row code without its number ({@code AP03-A1}) → the highest number ever given
 * @param closed codes of closed periods
 * @param edits where somebody changed the books by hand
 */
public record Ledger(
        @Nullable String lastPeriod,
        List<LedgerRow> rows,
        List<SeriesPoint> series,
        List<LedgerRow> given,
        Map<String, Integer> highest,
        Set<String> closed,
        List<HandEdit> edits) {

    public Ledger {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        given = List.copyOf(given);
        highest = Map.copyOf(highest);
        closed = Set.copyOf(closed);
        edits = List.copyOf(edits);
    }

    /** No period has been collected yet. */
    public static Ledger empty() {
        return new Ledger(null, List.of(), List.of(), List.of(), Map.of(), Set.of(), List.of());
    }

    public Optional<LedgerRow> row(String rowCode) {
        return rows.stream().filter(row -> row.rowCode().equals(rowCode)).findFirst();
    }

    /** The rows that a period's templates are filled with, in the order of their codes. */
    public List<LedgerRow> alive(Period period) {
        return rows.stream().filter(row -> row.alive(period)).toList();
    }
}
