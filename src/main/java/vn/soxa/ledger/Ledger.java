package vn.soxa.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

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
 * @param former earlier states of rows that the period, or the one before it, reported: corrected, taken back or
 *     rejected since; their codes stay known
 * @param later row code without its number → the highest number in the books of later periods; kept out of the seal
 */
public record Ledger(
        @Nullable String lastPeriod,
        List<LedgerRow> rows,
        List<SeriesPoint> series,
        List<LedgerRow> given,
        Map<String, Integer> highest,
        Set<String> closed,
        List<HandEdit> edits,
        List<LedgerRow> former,
        Map<String, Integer> later) {

    public Ledger {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        given = List.copyOf(given);
        highest = Map.copyOf(highest);
        closed = Set.copyOf(closed);
        edits = List.copyOf(edits);
        former = List.copyOf(former);
        later = Map.copyOf(later);
    }

    /** Books that nobody corrected, with none after them. */
    public Ledger(
            @Nullable String lastPeriod,
            List<LedgerRow> rows,
            List<SeriesPoint> series,
            List<LedgerRow> given,
            Map<String, Integer> highest,
            Set<String> closed,
            List<HandEdit> edits) {
        this(lastPeriod, rows, series, given, highest, closed, edits, List.of(), Map.of());
    }

    /** No period has been collected yet. */
    public static Ledger empty() {
        return new Ledger(null, List.of(), List.of(), List.of(), Map.of(), Set.of(), List.of());
    }

    /** These books where later periods have given codes as well: row code without its number → the highest. */
    public Ledger before(Map<String, Integer> numbers) {
        return new Ledger(lastPeriod, rows, series, given, highest, closed, edits, former, numbers);
    }

    /** These books where a later period gave codes to rows that came in late for this one. */
    public Ledger alsoGiving(List<LedgerRow> later) {
        Set<String> known = Stream.concat(rows.stream(), given.stream())
                .map(LedgerRow::rowCode)
                .collect(Collectors.toSet());
        List<LedgerRow> all = Stream.concat(
                        given.stream(), later.stream().filter(row -> !known.contains(row.rowCode())))
                .toList();
        return new Ledger(lastPeriod, rows, series, all, highest, closed, edits, former, this.later);
    }

    /** These books with the rows and figures of others of the same period, which correct them. */
    public Ledger corrected(Ledger other) {
        Map<String, Integer> numbers = new TreeMap<>(highest);
        other.highest().forEach((prefix, number) -> numbers.merge(prefix, number, Integer::max));
        List<LedgerRow> states =
                Stream.concat(former.stream(), other.former().stream()).toList();
        Set<String> codes = rows.stream().map(LedgerRow::rowCode).collect(Collectors.toSet());
        List<LedgerRow> late = other.rows().stream()
                .map(row -> codes.contains(row.rowCode()) ? row : known(row, codes))
                .toList();
        return new Ledger(lastPeriod, late, other.series(), given, numbers, closed, edits, states, later);
    }

    /** A row that came in late keeps the code under which a later period has told of it since. */
    private LedgerRow known(LedgerRow row, Set<String> codes) {
        return given.stream()
                .filter(one -> !codes.contains(one.rowCode()) && one.isAbout(row))
                .findFirst()
                .map(one -> row.coded(one.rowCode()))
                .orElse(row);
    }

    /** These books without what earlier runs of the period knew; numbers go on after them all the same. */
    public Ledger forgetful() {
        return new Ledger(lastPeriod, rows, series, List.of(), highest, closed, edits, List.of(), later);
    }

    /** The states that a period's rows no longer have once they are these. */
    public List<LedgerRow> formerOf(String period, List<LedgerRow> now) {
        return EarlierState.all(period, given, former, now);
    }

    /**
     * The rows that carry over into a period, as its templates show them: those of hamlets merged since are in the hamlet
     * they went to, cells that belong to one period only are emptied.
     */
    public List<LedgerRow> carried(Plan plan, Period period) {
        return rows.stream()
                .filter(row -> row.alive(period))
                .map(row -> row.moved(place -> now(plan, place, period)).carried())
                .toList();
    }

    /** The code a hamlet has in a period: its own, or that of the hamlet it went to; other codes stay as they are. */
    public static String now(Plan plan, String code, Period period) {
        Optional<Hamlet> hamlet = plan.hamlet(code);
        LocalDate last = hamlet.map(Hamlet::validTo).orElse(null);
        String into = hamlet.map(Hamlet::mergedInto).orElse(null);
        return last != null && into != null && last.isBefore(period.cutoff()) ? into : code;
    }
}
