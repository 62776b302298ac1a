package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.Calculation;
import vn.soxa.sheet.BoundRow;

/** The state after the round: the books overridden by what was accepted, both hands joined. */
record StateAfter(Round round, Map<String, Set<String>> lasting) {

    StateAfter(Round round) {
        this(round, new HashMap<>());
    }

    /** In the order of forms, hamlets and row codes. */
    List<AcceptedRow> rows() {
        List<AcceptedRow> rows = new ArrayList<>();
        List<Form> forms = round.plan().forms().forms();
        round.own().filter(ReportedRow::counts).forEach(row -> rows.add(new AcceptedRow(reported(row), false)));
        Set<LedgerRow> overridden = round.overridden();
        Set<LedgerRow> carried = round.carried();
        round.past().all().stream()
                .filter(last -> last.form().kind().state() && !overridden.contains(last) && !round.struck(last))
                .forEach(last -> rows.add(standing(last, carried.contains(last))));
        rows.sort(Comparator.comparing((AcceptedRow row) -> forms.indexOf(row.form()))
                .thenComparing(AcceptedRow::hamlet)
                .thenComparing(row -> row.row().rowCode()));
        return rows;
    }

    /**
     * A row that is not reported now; said to be unchanged where its form is marked so, old otherwise while it lives. What
     * is not asked for in this period stands as it was told last.
     */
    private AcceptedRow standing(LedgerRow last, boolean carriedOn) {
        boolean unchanged = !carriedOn
                && round.file(last.reporter())
                        .filter(file ->
                                file.submission().nothing().contains(last.form().code()))
                        .isPresent();
        boolean alive = last.alive(round.period());
        boolean due = round.plan().due(last.form(), round.period());
        LedgerRow carried = due ? last.carried(lasting(last.form())) : last;
        ReportedRow owners = round.completion(last.rowCode());
        Map<String, Object> values = new TreeMap<>(carried.values());
        Map<String, String> raw = new TreeMap<>(carried.raw());
        Map<String, String> others = new TreeMap<>(carried.others());
        if (owners != null) {
            complete(last.form(), last, owners, values, raw, others);
        }
        LedgerRow row = new LedgerRow(
                last.form(),
                last.rowCode(),
                last.hamlet(),
                last.reporter(),
                values,
                raw,
                others,
                last.source(),
                unchanged && alive ? round.period().code() : last.period());
        return new AcceptedRow(row, alive && !unchanged && due);
    }

    /**
     * The columns whose cells outlive their period though templates ask for them anew: figures of a state, as the
     * population of a hamlet, rest on them, and a place does not come to nothing because nobody told.
     */
    private Set<String> lasting(Form form) {
        return lasting.computeIfAbsent(form.code(), code -> round.plan().indicators().stream()
                .filter(indicator -> indicator.aggregation() != Aggregation.FLOW)
                .flatMap(indicator -> indicator.calculations().stream())
                .filter(calculation -> calculation.form().equals(code))
                .flatMap(Calculation::measured)
                .collect(Collectors.toSet()));
    }

    /** The row as it stands in the books if it counts. */
    LedgerRow reported(ReportedRow row) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> raw = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        BoundRow bound = row.row();
        for (Column column : row.form().columns()) {
            var cell = bound.cells().get(column.key());
            if (cell != null && !isAbout(column) && !row.ofOwner(column.key())) {
                put(values, column.key(), cell.value());
                put(raw, column.key(), GivenText.text(cell));
            }
            if (row.completion() != null && row.completion().decides(column.key())) {
                put(values, column.key(), row.completion().row().get(column.key()));
                raw.remove(column.key());
            }
        }
        bound.others().forEach((header, cell) -> others.put(header, cell.raw()));
        if (row.file().hamlet()) {
            complete(row.form(), row.before(), row.completion(), values, raw, others);
        }
        return new LedgerRow(
                row.form(),
                String.valueOf(row.code()),
                row.hamlet(),
                row.reporter(),
                values,
                raw,
                others,
                row.source(round.period().code()),
                round.period().code());
    }

    private static void complete(
            Form form,
            @Nullable LedgerRow before,
            @Nullable ReportedRow owners,
            Map<String, Object> values,
            Map<String, String> raw,
            Map<String, String> others) {
        form.columns().stream()
                .filter(column -> column.hand() == Hand.OWNER)
                .map(Column::key)
                .forEach(column -> {
                    put(values, column, JoinedCells.value(before, owners, column));
                    put(raw, column, JoinedCells.raw(before, owners, column));
                });
        if (owners != null) {
            owners.row().others().forEach((header, cell) -> others.putIfAbsent(header, cell.raw()));
        }
    }

    private static boolean isAbout(Column column) {
        return column.key().equals(Column.ROW_CODE) || column.key().equals(Column.HAMLET);
    }

    private static <T> void put(Map<String, T> map, String key, @Nullable T value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
