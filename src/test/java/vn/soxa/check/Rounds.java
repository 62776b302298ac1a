package vn.soxa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.HamletsColumns;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.submission.Submission;

/** Rounds of the made-up commune told as text tables: files in, findings and rows out as lines. */
final class Rounds {

    static final Plan PLAN = HamletsColumns.plan();
    static final Period Q1 = PLAN.period("2025-Q1").orElseThrow();
    static final Period Q2 = PLAN.period("2025-Q2").orElseThrow();
    static final Period Q1_NEXT_YEAR = PLAN.period("2026-Q1").orElseThrow();

    private Rounds() {}

    /** Checks the files in some other order than given: nothing may depend on it. */
    static CheckedRound check(Period period, Ledger ledger, Filled... files) {
        return check(PLAN, period, ledger, Decisions.none(), files);
    }

    static CheckedRound check(Plan plan, Period period, Ledger ledger, Decisions decisions, Filled... files) {
        List<Submission> submissions =
                new ArrayList<>(Stream.of(files).map(Filled::submission).toList());
        Collections.shuffle(submissions, new Random(files.length));
        return RoundChecker.check(plan, period, ledger, submissions, decisions, null);
    }

    /** The books that a first period with these files leaves. */
    static Ledger books(Period period, Filled... files) {
        return check(period, Ledger.empty(), files).after(List.of());
    }

    /** The books with what an earlier run of the period gave. */
    static Ledger again(Ledger books, CheckedRound first) {
        Ledger after = first.after(List.of());
        return new Ledger(
                books.lastPeriod(),
                books.rows(),
                books.series(),
                after.rows(),
                after.highest(),
                books.closed(),
                List.of(),
                Stream.concat(after.former().stream(), books.former().stream()).toList(),
                books.later());
    }

    static Plan with(Map<String, String> settings) {
        return ChangedPlan.of(PLAN).settings(settings).done();
    }

    /** {@code code | old or now | values of the columns}, one line a row of the form. */
    static List<String> rows(CheckedRound round, String form, String... columns) {
        return round.rows().stream()
                .filter(row -> row.form().code().equals(form))
                .map(row -> line(row, columns))
                .toList();
    }

    private static String line(AcceptedRow row, String... columns) {
        List<String> cells = new ArrayList<>(List.of(row.row().rowCode(), row.old() ? "old" : "now"));
        Stream.of(columns).forEach(column -> cells.add(text(row.get(column))));
        return String.join(" | ", cells);
    }

    private static String text(@Nullable Object value) {
        return value instanceof vn.soxa.form.Area area
                ? area.hectares().stripTrailingZeros().toPlainString()
                : value == null ? "-" : value.toString();
    }

    /** {@code file: SEVERITY CODE cell}, worst first; what only says that somebody is missing or must fill is left out. */
    static List<String> findings(CheckedRound round) {
        return round.submissions().stream()
                .flatMap(one -> one.findings().stream()
                        .map(finding -> one.submission().file() + ": " + finding.severity() + " " + finding.code()
                                + (finding.cell() == null
                                        ? ""
                                        : " "
                                                + finding.cell()
                                                        .sheet()
                                                        .substring(0, 2)
                                                        .strip() + "!"
                                                + finding.cell().a1())))
                .toList();
    }

    static List<String> statuses(CheckedRound round) {
        return round.submissions().stream()
                .map(one -> one.submission().file() + " " + one.status() + " "
                        + one.accepted().size() + "/" + one.rejected().size())
                .toList();
    }

    static LedgerRow row(Ledger ledger, String code) {
        return ledger.rows().stream()
                .filter(row -> row.rowCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
