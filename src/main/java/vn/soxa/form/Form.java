package vn.soxa.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet asks: its columns in order and the rules of a row. Whether it came of an annotated record or of rows
 * of the plan book makes no difference here.
 *
 * @param code short public name: {@code A1}
 * @param plan the code of the plan that asks for it; empty for the program's own forms
 * @param sheetName the sheet's name in every workbook
 * @param guide one line of guidance under the title
 * @param fixed the list that gives a {@link FormKind#TABLE} its rows; null for a table of one row
 * @param columns every column of every hand, in order: row code, hamlet or line, its own, note
 * @param rules what the constraints mean, in the order in which a cell is told of them
 * @param constraints what judges its rows
 * @param keys the natural keys, in the order they are tried
 * @param ended true for a row that is not carried over
 * @param yearColumn the season or year column that decides the row's year, or empty
 */
public record Form(
        String code,
        String plan,
        FormRole role,
        String sheetName,
        String title,
        String guide,
        FormKind kind,
        Every every,
        @Nullable String fixed,
        List<Column> columns,
        List<Rule> rules,
        Constraints constraints,
        List<CrossRule> crossRules,
        List<List<String>> keys,
        Condition ended,
        String yearColumn) {
    public Form {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        crossRules = List.copyOf(crossRules);
        keys = List.copyOf(keys);
    }

    /** A form of which nothing is known but its columns. */
    public static Form of(String code, List<Column> columns) {
        return new Form(
                code,
                "",
                FormRole.DATA,
                code,
                code,
                "",
                FormKind.STATE,
                Every.PERIOD,
                null,
                columns,
                List.of(),
                new Constraints(List.of()),
                List.of(),
                List.of(),
                new Condition.Not(Condition.all()),
                "");
    }

    /** The columns that the reporter of the rows sees: everything but the owner officer's and the hamlet. */
    public List<Column> forHamlet() {
        return columns.stream()
                .filter(column -> column.hand() != Hand.OWNER && !column.key().equals(Column.HAMLET))
                .toList();
    }

    public Optional<Column> column(String key) {
        for (Column column : columns) {
            if (column.key().equals(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public boolean is(FormRole wanted) {
        return role == wanted;
    }

    /** True where an officer completes the rows that hamlets report. */
    public boolean twoHands() {
        return columns.stream().anyMatch(column -> column.hand() == Hand.OWNER);
    }

    /** True where a column's cells may tell who a single person is; so may those of a column nobody knows. */
    public boolean personal(String key) {
        return column(key).map(Column::personal).orElse(true);
    }

    /** True where three digits behind a separator can only be thousands: of whole numbers, and where less is unusual. */
    public boolean thousands(Column column) {
        return column.type().whole()
                || (column.type() == ColumnType.AMOUNT
                        && rules.stream()
                                .filter(rule -> rule.reads().equals(List.of(column.key())))
                                .map(rule -> rule.args().getOrDefault("min", ""))
                                .anyMatch(least -> least.matches("\\d{4,}")));
    }

    /** This form with columns an officer added, before the note. */
    public Form with(List<Column> added) {
        return withColumns(Stream.of(
                        columns.stream().filter(column -> !column.key().equals(Column.NOTE)),
                        added.stream(),
                        columns.stream().filter(column -> column.key().equals(Column.NOTE)))
                .flatMap(some -> some)
                .toList());
    }

    public Form withColumns(List<Column> others) {
        return with(others, rules, constraints, crossRules, ended);
    }

    /** The rules of a kind that look beyond a row. */
    public List<CrossRule> crossRules(CrossRule.Kind kind) {
        return crossRules.stream().filter(rule -> rule.kind() == kind).toList();
    }

    /** This form with more rules. */
    public Form withRules(Constraints more, List<CrossRule> across) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(more.rules());
        List<CrossRule> allAcross = new ArrayList<>(crossRules);
        allAcross.addAll(across);
        return with(columns, all, constraints.and(more), allAcross, ended);
    }

    /** This form with rows that end where the condition holds. */
    public Form ending(Condition when) {
        return with(columns, rules, constraints, crossRules, when);
    }

    private Form with(List<Column> others, List<Rule> judged, Constraints by, List<CrossRule> across, Condition over) {
        return new Form(
                code,
                plan,
                role,
                sheetName,
                title,
                guide,
                kind,
                every,
                fixed,
                others,
                judged,
                by,
                across,
                keys,
                over,
                yearColumn);
    }

    /** This form with the cells of these columns weighing as much as those of a measure. */
    public Form weighing(Collection<String> keys) {
        return withColumns(columns.stream()
                .map(column -> keys.contains(column.key()) ? column.weighing(true) : column)
                .toList());
    }

    /** The code: a form is named so everywhere. */
    @Override
    public String toString() {
        return code;
    }
}
