package vn.soxa.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.plan.Assignment;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** One form sheet to issue: the columns this reporter sees, in order, and the rows that stand there already. */
public record SheetContent(Form form, List<Column> columns, List<PrefilledRow> rows) {

    public SheetContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The sheet of a form as this reporter sees it. */
    public static SheetContent of(Plan plan, Reporter reporter, Form form, List<PrefilledRow> rows) {
        return new SheetContent(form, columnsFor(plan, reporter, form), rows);
    }

    /** A hamlet sees its own columns, an officer all of them; a form that nobody owns has no second hand to wait for. */
    public static List<Column> columnsFor(Plan plan, Reporter reporter, Form form) {
        return reporter.hamlet() ? form.forHamlet() : form.columns();
    }

    /** True where the reporter completes rows that others fill. */
    static boolean completes(Plan plan, Reporter reporter, Form form) {
        return plan.assignments().stream()
                .filter(assignment -> assignment.form().equals(form.code()))
                .map(Assignment::owner)
                .anyMatch(reporter.code()::equals);
    }

    /** Columns that this program fills: of every row, or of some. */
    Set<String> issued() {
        Stream<String> ours =
                columns.stream().filter(column -> column.hand() == Hand.ISSUED).map(Column::key);
        return Stream.concat(ours, rows.stream().flatMap(row -> row.lockedKeys().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
