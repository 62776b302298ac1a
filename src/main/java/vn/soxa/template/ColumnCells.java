package vn.soxa.template;

import java.util.stream.Collectors;
import vn.soxa.form.Column;

/**
 * All cells of a column from its header down, for formulas over arrays.
 *
 * <p>The range begins at the header, which no insertion pushes down. It is a plain one: ranges put together by functions
 * are calculated anew at every opening, and not every program takes them.
 */
record ColumnCells(SheetView view) implements CellNames {

    @Override
    public String of(String column) {
        int index = view.index(column);
        return range(index, index);
    }

    @Override
    public String started() {
        String all = range(0, view.columns().size() - 1);
        return "(MMULT(IF(ISERROR(" + all + "),1,(TRIM(" + all + ")<>\"\")*1),TRANSPOSE(" + starts() + "))>0)";
    }

    /** 1 for a column that starts a row, found by its key: a column that somebody inserted has none. */
    private String starts() {
        String keys = view.columns().stream()
                .filter(Column::startsRow)
                .map(column -> RuleFormula.literal(column.key()))
                .collect(Collectors.joining(",", "{", "}"));
        String row = Layout.quoted(view.sheet()) + "!" + Layout.fixed(Layout.KEY_ROW, 0) + ":"
                + Layout.fixed(Layout.KEY_ROW, view.columns().size() - 1);
        return "ISNUMBER(MATCH(" + row + "," + keys + ",0))*1";
    }

    /** 1 below the header. */
    String inside() {
        return "(ROW(" + range(0, 0) + ")>ROW(" + header(0) + "))";
    }

    String header(int index) {
        return Layout.quoted(view.sheet()) + "!" + Layout.fixed(Layout.HEADER_ROW, index);
    }

    /** A cell's place as one number: the row's thousands and the column. */
    String place(String column) {
        int index = view.index(column);
        return "ROW(" + range(index, index) + ")*1000+COLUMN(" + header(index) + ")";
    }

    private String range(int from, int to) {
        return header(from) + ":" + Layout.fixed(view.lastRow(), to);
    }
}
