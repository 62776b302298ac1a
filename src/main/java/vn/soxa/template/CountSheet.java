package vn.soxa.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.form.Column;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;

/**
 * Counts what is missing and wrong while the workbook is filled: one row a form, then one row a column, on a sheet that
 * nobody sees. Ordinary counting functions cannot say these rules, so each count is a formula over arrays.
 */
final class CountSheet {
    static final String NAME = "_kt";
    /** The place of a cell to mend where there is none. */
    static final BigDecimal NOWHERE = BigDecimal.valueOf(9_999_999);

    private static final int CODE = 0;
    private static final int KEY = 1;
    static final int ROWS = 2;
    private static final int MISSING = 3;
    private static final int WRONG = 4;
    private static final int FIRST = 5;
    private static final int WATCH = 6;
    private static final String WATCHED = "+" + at(0, WATCH);

    /** What the cover shows of one form: the cells that count, and what they hold on the day of issue. */
    record Tally(String rows, String missing, String wrong, String first, IssuedState state) {}

    private final List<RowSpec> specs = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    CountSheet(List<SheetView> views) {
        specs.add(RowSpec.of(
                0,
                CellSpec.text(CODE, "form", Look.PLAIN),
                CellSpec.text(KEY, "column", Look.PLAIN),
                CellSpec.text(ROWS, "rows", Look.PLAIN),
                CellSpec.text(MISSING, "missing", Look.PLAIN),
                CellSpec.text(WRONG, "wrong", Look.PLAIN),
                CellSpec.text(FIRST, "first", Look.PLAIN),
                watch(views)));
        views.forEach(this::add);
    }

    SheetSpec sheet() {
        return new SheetSpec(NAME).visibility(SheetSpec.Visibility.VERY_HIDDEN).rows(List.copyOf(specs));
    }

    /** In the order of the forms. */
    List<Tally> tallies() {
        return List.copyOf(tallies);
    }

    /**
     * Nothing, of everything that is typed. What reads a formula over arrays reads this cell too: LibreOffice reckons such
     * a formula only when somebody asks for it, and tells nobody that it has to be asked for anew.
     */
    private static CellSpec watch(List<SheetView> views) {
        String formula = views.stream()
                .map(view -> "COUNTA(" + Layout.quoted(view.sheet()) + "!" + Layout.fixed(Layout.HEADER_ROW, 0) + ":"
                        + Layout.fixed(view.lastRow(), view.columns().size() - 1) + ")")
                .collect(Collectors.joining("+", "0*(", ")"));
        return CellSpec.formula(WATCH, formula, BigDecimal.ZERO, Look.PLAIN);
    }

    private void add(SheetView view) {
        IssuedState state = new IssuedState(view);
        ColumnCells cells = new ColumnCells(view);
        int form = specs.size();
        int last = form + view.columns().size();
        specs.add(RowSpec.of(
                form,
                CellSpec.text(CODE, view.form().code(), Look.PLAIN),
                array(ROWS, "SUM(" + cells.started() + "*" + cells.inside() + ")", BigDecimal.valueOf(state.rows())),
                total(MISSING, "SUM", form, last, BigDecimal.valueOf(state.missing())),
                total(WRONG, "SUM", form, last, BigDecimal.valueOf(state.wrong())),
                total(FIRST, "MIN", form, last, IssuedState.place(state.first()))));
        view.columns().forEach(column -> add(view, column, cells, state.count(column)));
        tallies.add(new Tally(at(form, ROWS) + WATCHED, at(form, MISSING), at(form, WRONG), at(form, FIRST), state));
    }

    private void add(SheetView view, Column column, ColumnCells cells, IssuedState.Count count) {
        ColumnChecks checks = new ColumnChecks(view, cells);
        String missing = checks.missing(column);
        String wrong = checks.wrong(column);
        boolean never = missing.equals(ColumnChecks.NEVER) && wrong.equals(ColumnChecks.NEVER);
        String bad = "((" + missing + "+" + wrong + ")*" + cells.inside() + ">0)";
        String first = "MIN(IF(" + bad + "," + cells.place(column.key()) + "," + NOWHERE + "))";
        specs.add(RowSpec.of(
                specs.size(),
                CellSpec.text(CODE, view.form().code(), Look.PLAIN),
                CellSpec.text(KEY, column.key(), Look.PLAIN),
                sum(MISSING, missing, cells, count.missing()),
                sum(WRONG, wrong, cells, count.wrong()),
                never
                        ? CellSpec.number(FIRST, NOWHERE, Look.PLAIN)
                        : array(FIRST, first, IssuedState.place(count.first()))));
    }

    private static CellSpec sum(int column, String bad, ColumnCells cells, int stored) {
        return bad.equals(ColumnChecks.NEVER)
                ? CellSpec.number(column, BigDecimal.ZERO, Look.PLAIN)
                : array(column, "SUM(" + bad + "*" + cells.inside() + ")", BigDecimal.valueOf(stored));
    }

    private static CellSpec array(int column, String formula, BigDecimal stored) {
        return new CellSpec(column, new Content.ArrayFormula(formula, new Content.Figure(stored)), Look.PLAIN, null);
    }

    private static CellSpec total(int column, String function, int form, int last, BigDecimal stored) {
        String range = Layout.fixed(form + 1, column) + ":" + Layout.fixed(last, column);
        return CellSpec.formula(column, function + "(" + range + ")" + WATCHED, stored, Look.PLAIN);
    }

    private static String at(int row, int column) {
        return Layout.quoted(NAME) + "!" + Layout.fixed(row, column);
    }
}
