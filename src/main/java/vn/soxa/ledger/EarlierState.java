package vn.soxa.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;

/** What a reported row said in an earlier run of its period, kept with the seal so that its code stays known. */
final class EarlierState {

    private EarlierState() {}

    /**
     * Every state that rows of a period had and no longer have, the newest first: rows that were corrected, taken back or
     * rejected since.
     *
     * @param given what the last run of the period gave
     * @param former what was known before that
     * @param now what the period's rows say now
     */
    static List<LedgerRow> all(String period, List<LedgerRow> given, List<LedgerRow> former, List<LedgerRow> now) {
        if (given.isEmpty() && former.isEmpty()) {
            return List.of();
        }
        Set<String> told = now.stream().map(StateLine::identity).collect(Collectors.toCollection(TreeSet::new));
        List<LedgerRow> all = new ArrayList<>();
        Stream.concat(given.stream(), former.stream())
                .filter(row -> row.period().equals(period) && told.add(StateLine.identity(row)))
                .map(EarlierState::of)
                .forEach(all::add);
        return all;
    }

    private static LedgerRow of(LedgerRow row) {
        Source place =
                new Source(row.period(), "", row.source().sheet(), row.source().row(), 0);
        return new LedgerRow(
                row.form(),
                row.rowCode(),
                row.hamlet(),
                row.reporter(),
                filled(row),
                Map.of(),
                Map.of(),
                place,
                row.period());
    }

    /** Only what the reporter's own hand filled. */
    static Map<String, Object> filled(LedgerRow row) {
        Map<String, Object> filled = new TreeMap<>(row.values());
        filled.keySet()
                .retainAll(row.form().columns().stream()
                        .filter(column -> column.hand() == Hand.FILLER && column.startsRow())
                        .map(Column::key)
                        .toList());
        return filled;
    }
}
