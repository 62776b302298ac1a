package vn.soxa.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/**
 * One form sheet to issue: the columns this reporter sees, in order, and the rows that stand there already.
 *
 * @param completed true where the reporter completes the rows of the hamlets
 */
public record SheetContent(Form form, List<Column> columns, List<PrefilledRow> rows, boolean completed) {

    public SheetContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The sheet of a form as this reporter sees it. */
    public static SheetContent of(Plan plan, Reporter reporter, Form form, List<PrefilledRow> rows) {
        boolean completed = plan.owner(form).filter(reporter.code()::equals).isPresent() && form.twoHands();
        return new SheetContent(form, columnsFor(plan, reporter, form), rows, completed);
    }

    /** A hamlet sees its own columns, an officer all of them; a form that nobody owns has no second hand to wait for. */
    public static List<Column> columnsFor(Plan plan, Reporter reporter, Form form) {
        return reporter.hamlet() ? form.forHamlet() : form.columns();
    }

    /** Hamlets by name, as the drop-down lists them; the whole commune is a blank cell. */
    SheetContent withHamletNames(Plan plan) {
        List<Column> hamlets = columns.stream()
                .filter(column -> column.type() == ColumnType.HAMLET)
                .toList();
        return new SheetContent(
                form,
                columns,
                rows.stream().map(row -> named(row, hamlets, plan)).toList(),
                completed);
    }

    private static PrefilledRow named(PrefilledRow row, List<Column> hamlets, Plan plan) {
        Map<String, Object> values = new TreeMap<>(row.values());
        for (Column column : hamlets) {
            Object code = values.remove(column.key());
            if (code != null && !code.equals(Plan.WHOLE_COMMUNE)) {
                String text = code.toString();
                values.put(column.key(), plan.hamlet(text).map(Hamlet::name).orElse(text));
            }
        }
        return new PrefilledRow(values, row.carried(), row.lockedKeys());
    }

    /** Columns that this program fills: of every row, or of some. */
    Set<String> issued() {
        Stream<String> ours =
                columns.stream().filter(column -> column.hand() == Hand.ISSUED).map(Column::key);
        return Stream.concat(ours, rows.stream().flatMap(row -> row.lockedKeys().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
