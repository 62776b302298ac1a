package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;

/** A row that counts as things stand: reported now, or standing from before. */
record CountingRow(
        RowValues values,
        String hamlet,
        String reporter,
        @Nullable ReportedRow reported,
        @Nullable LedgerRow last) {

    /** Those of a form: rows the books know first, then new ones by hamlet and place in the sheet. */
    static List<CountingRow> of(Round round, String form) {
        return of(round, form, last -> false);
    }

    /** Those whose state in the books meets the condition first, then the others that the books know, then new ones. */
    static List<CountingRow> of(Round round, String form, Predicate<RowValues> first) {
        List<CountingRow> known = new ArrayList<>();
        List<CountingRow> fresh = new ArrayList<>();
        for (ReportedRow row : round.counting(form)) {
            (row.before() == null ? fresh : known)
                    .add(new CountingRow(row, row.hamlet(), row.reporter(), row, row.before()));
        }
        round.standing().stream()
                .filter(last -> last.form().code().equals(form))
                .forEach(last ->
                        known.add(new CountingRow(round.joined(last), last.hamlet(), last.reporter(), null, last)));
        known.sort(Comparator.comparing((CountingRow row) -> row.last == null || !first.test(row.last))
                .thenComparing(CountingRow::hamlet)
                .thenComparing(CountingRow::code));
        known.addAll(fresh);
        return known;
    }

    boolean ended(Round round) {
        var form = reported != null ? reported.form() : last == null ? null : last.form();
        return form != null && form.ended().holds(values, round.period().bounds());
    }

    boolean counts(Round round) {
        return reported != null ? reported.counts() : last != null && !round.struck(last);
    }

    /** True where it was asked, and answered, whether the row is another of its sheet again. */
    boolean doubted() {
        return reported != null
                && reported.findings().stream().anyMatch(finding -> finding.code() == FindingCode.ROW_DUPLICATE);
    }

    String place() {
        return reported != null ? reported.place() : code();
    }

    private String code() {
        return last == null ? "" : last.rowCode();
    }
}
