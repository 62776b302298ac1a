package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** What the books say of rows before the round: as the period before left them, and as earlier runs of this one did. */
final class PastRows {

    private final Period period;
    private final Ledger ledger;
    private final List<LedgerRow> all;
    private final Map<String, List<LedgerRow>> byReporter;
    private final Map<String, List<LedgerRow>> given;
    private final Map<String, List<LedgerRow>> former;

    PastRows(Plan plan, Period period, Ledger ledger) {
        this.period = period;
        this.ledger = ledger;
        this.all = ledger.rows().stream()
                .map(row -> row.alive(period) ? row.moved(code -> Ledger.now(plan, code, period)) : row)
                .toList();
        this.byReporter = all.stream().collect(Collectors.groupingBy(LedgerRow::reporter));
        Set<String> carried = all.stream()
                .filter(row -> row.form().kind() != FormKind.LOG)
                .map(LedgerRow::rowCode)
                .collect(Collectors.toSet());
        this.given = but(carried, ledger.given());
        this.former = but(carried, ledger.former());
    }

    private static Map<String, List<LedgerRow>> but(Set<String> carried, List<LedgerRow> rows) {
        return rows.stream()
                .filter(row -> !carried.contains(row.rowCode()))
                .collect(Collectors.groupingBy(LedgerRow::reporter));
    }

    /** The rows of the period before, under the codes that hamlets have now. */
    List<LedgerRow> all() {
        return all;
    }

    /** Those that a reporter answers for. */
    List<LedgerRow> of(String reporter) {
        return byReporter.getOrDefault(reporter, List.of());
    }

    /** Rows that an earlier run of this period gave a reporter, those that are carried on left out. */
    List<LedgerRow> given(String reporter) {
        return given.getOrDefault(reporter, List.of());
    }

    /** What rows of a reporter said before they were corrected, in this period or the one before it. */
    List<LedgerRow> former(String reporter) {
        return former.getOrDefault(reporter, List.of());
    }

    /** What rows of this period's books and earlier states of rows say. */
    Stream<LedgerRow> everSaid() {
        return Stream.concat(ledger.given().stream(), ledger.former().stream());
    }

    boolean isOfPeriod(LedgerRow row) {
        return row.period().equals(period.code());
    }
}
