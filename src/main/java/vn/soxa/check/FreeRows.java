package vn.soxa.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.ledger.LedgerRow;

/** Rows of the books that no reported row carries on yet, found by natural key or place without walking them all. */
final class FreeRows {

    private final List<LedgerRow> rows;
    private final Map<String, ArrayDeque<Integer>> byKey = new HashMap<>();
    private final Map<Integer, List<Integer>> byPlace = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    FreeRows(List<LedgerRow> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            LedgerRow row = rows.get(i);
            for (String key : NaturalKey.all(row.form(), row)) {
                byKey.computeIfAbsent(key, known -> new ArrayDeque<>()).add(i);
            }
            byPlace.computeIfAbsent(row.source().row(), known -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Every state of the row with this code is in use. */
    void take(@Nullable String code) {
        if (code != null) {
            taken.add(code);
        }
    }

    /** The first that shares a natural key with the row. */
    Optional<LedgerRow> sameKey(ReportedRow row) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return NaturalKey.all(row.form(), row).stream()
                .flatMap(key -> Stream.ofNullable(firstFree(byKey.get(key))))
                .min(Integer::compareTo)
                .map(rows::get);
    }

    /** The first that stood where the row stands now and passes. */
    Optional<LedgerRow> inPlace(ReportedRow row, Predicate<LedgerRow> passes) {
        return inPlace(row).filter(passes).findFirst();
    }

    /** Those that stood where the row stands now. */
    Stream<LedgerRow> inPlace(ReportedRow row) {
        return byPlace.getOrDefault(row.row().row(), List.of()).stream()
                .map(rows::get)
                .filter(this::free);
    }

    Stream<LedgerRow> all() {
        return rows.stream().filter(this::free);
    }

    private boolean free(LedgerRow row) {
        return !taken.contains(row.rowCode());
    }

    /** Drops those in use, so that many rows of one key are each passed over once. */
    private @Nullable Integer firstFree(@Nullable ArrayDeque<Integer> places) {
        while (places != null && !places.isEmpty() && !free(rows.get(places.element()))) {
            places.remove();
        }
        return places == null ? null : places.peek();
    }
}
