package vn.soxa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Breach;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.Hand;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/**
 * Rows of the books, accepted in their time, as a report over chosen days needs them: what stands as the last period
 * left it, and what was logged on those days in whatever period.
 */
public final class OutOfTurn {

    private final Plan plan;
    private final Period chosen;
    private final Map<Period, Ledger> books;

    private OutOfTurn(Plan plan, Period chosen, Map<Period, Ledger> books) {
        this.plan = plan;
        this.chosen = chosen;
        this.books = books;
    }

    /**
     * A round without submissions.
     *
     * @param books what each collected period left that reaches into the chosen days
     * @param last the last of them, whose state holds
     */
    public static CheckedRound round(Plan plan, Period chosen, Map<Period, Ledger> books, Period last) {
        List<AcceptedRow> rows = new OutOfTurn(plan, chosen, books).rows(last);
        return new CheckedRound(plan, chosen, List.of(), rows, List.of(), Map.of());
    }

    /** True where a period lies in the chosen days from its first day to its last. */
    public static boolean whole(Period chosen, Period period) {
        return !period.from().isBefore(chosen.from()) && !period.cutoff().isAfter(chosen.cutoff());
    }

    private List<AcceptedRow> rows(Period last) {
        List<AcceptedRow> rows = new ArrayList<>();
        books.forEach((period, ledger) -> ledger.rows().stream()
                .filter(row -> row.form().kind() == FormKind.LOG ? logged(row, period) : period.equals(last))
                .filter(this::begun)
                .map(row -> accepted(row, period))
                .forEach(rows::add));
        List<Form> forms = plan.forms().forms();
        rows.sort(Comparator.comparing((AcceptedRow row) -> forms.indexOf(row.form()))
                .thenComparing(AcceptedRow::hamlet)
                .thenComparing(row -> row.row().rowCode()));
        return rows;
    }

    /** False for what came about after the chosen days, as its reporter says. */
    private boolean begun(LedgerRow row) {
        return row.form().rules().stream()
                .filter(rule -> rule.breach() == Breach.AFTER_CUTOFF)
                .filter(rule -> row.form()
                        .column(rule.column())
                        .filter(column -> column.hand() == Hand.FILLER)
                        .isPresent())
                .noneMatch(rule -> rule.broken().holds(row, chosen.bounds()));
    }

    /** The day of what was logged; null where the row tells none. */
    private static @Nullable LocalDate day(LedgerRow row) {
        return row.form().columns().stream()
                .filter(column -> column.type() == ColumnType.DATE)
                .map(column -> row.get(column.key()))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** By its day; a row without one counts where its whole period does. */
    private boolean logged(LedgerRow row, Period period) {
        LocalDate day = day(row);
        return day != null ? !day.isBefore(chosen.from()) && !day.isAfter(chosen.cutoff()) : whole(chosen, period);
    }

    /** What a period wholly within the chosen days reported counts as theirs, and so does what has a day among them. */
    private AcceptedRow accepted(LedgerRow row, Period period) {
        boolean reported = row.period().equals(period.code());
        boolean log = row.form().kind() == FormKind.LOG;
        boolean old = row.form().kind().state() && !reported && row.alive(period);
        return new AcceptedRow(log || (reported && whole(chosen, period)) ? ofChosen(row) : row, old);
    }

    private LedgerRow ofChosen(LedgerRow row) {
        return new LedgerRow(
                row.form(),
                row.rowCode(),
                row.hamlet(),
                row.reporter(),
                row.values(),
                row.raw(),
                row.others(),
                row.source(),
                chosen.code());
    }
}
