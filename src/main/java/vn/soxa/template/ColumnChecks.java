package vn.soxa.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Breach;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Rule;

/** What can be wrong in a column: one formula each, used for the red cell and for the count alike. */
final class ColumnChecks {
    /** The formula of what cannot happen in a column. */
    static final String NEVER = "0";

    /** Broken by leaving the cell blank. */
    private static final Set<Breach> ASKING = EnumSet.of(Breach.REQUIRED, Breach.UNEXPLAINED);

    private final CellNames cells;
    private final RuleFormula formulas;
    private final TypeFormula types;
    private final SheetView view;
    private final List<Rule> rules;

    ColumnChecks(SheetView view, CellNames cells) {
        this.view = view;
        this.cells = cells;
        this.formulas = new RuleFormula(view, cells, false);
        this.types = new TypeFormula(view, cells);
        this.rules = view.rules();
    }

    /** 1 where the row needs the cell and it is blank. */
    String missing(Column column) {
        List<String> terms = of(column, ColumnChecks::asks).toList();
        return terms.isEmpty() ? NEVER : "IFERROR(((" + String.join("+", terms) + ")>0)*" + cells.started() + ",0)";
    }

    /** 1 where the cell cannot be taken, an error of the spreadsheet's own included. */
    String wrong(Column column) {
        return weighs(column)
                ? orError(
                        column,
                        Stream.of(
                                        types.wrong(column).stream(),
                                        References.unknownColumn(view, cells, column).stream(),
                                        References.uncounted(view, cells, column).stream(),
                                        of(column, ColumnChecks::forbids))
                                .flatMap(terms -> terms))
                : NEVER;
    }

    /** 1 where the cell counts, or no measure uses it, but should be looked at again. */
    String odd(Column column) {
        Stream<String> slips = Stream.concat(
                types.odd(column).stream(), of(column, Rule::warning).map(term -> term + "*" + cells.started()));
        if (weighs(column)) {
            return any(slips);
        }
        Stream<String> bounds = of(column, ColumnChecks::forbids);
        return orError(
                column, Stream.of(types.wrong(column).stream(), bounds, slips).flatMap(terms -> terms));
    }

    /** True where the check leaves a row out for what the cell holds; a unit of area weighs as much as its areas. */
    static boolean weighs(Column column) {
        return column.weighs() || column.key().equals(Column.UNIT) || column.type() == ColumnType.AREA;
    }

    static boolean asks(Rule rule) {
        return ASKING.contains(rule.breach()) && !rule.warning();
    }

    static boolean forbids(Rule rule) {
        return !ASKING.contains(rule.breach()) && !rule.warning();
    }

    private Stream<String> of(Column column, Predicate<Rule> which) {
        return rules.stream()
                .filter(rule -> rule.column().equals(column.key()) && which.test(rule))
                .map(rule -> formulas.of(rule.broken()));
    }

    private String orError(Column column, Stream<String> terms) {
        return "IF(ISERROR(" + cells.of(column.key()) + "),1," + any(terms) + ")";
    }

    private static String any(Stream<String> terms) {
        String sum = terms.map(ColumnChecks::known).collect(Collectors.joining("+"));
        return sum.isEmpty() ? NEVER : "((" + sum + ")>0)*1";
    }

    private static String known(String term) {
        return "IFERROR(" + term + ",0)";
    }
}
