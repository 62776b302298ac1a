package vn.soxa.template;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;

/** The lists behind the drop-downs: one column each on a sheet that nobody sees, found by defined names. */
record ListSheet(DropDowns choices) {
    static final String NAME = "_ds";

    SheetSpec sheet() {
        return new SheetSpec(NAME).visibility(SheetSpec.Visibility.VERY_HIDDEN).rows(rows());
    }

    /** The cells of a list below its name. */
    static String range(int column, int size) {
        return Layout.quoted(NAME) + "!" + Layout.fixed(1, column) + ":" + Layout.fixed(size, column);
    }

    private List<RowSpec> rows() {
        int longest =
                choices.byName().values().stream().mapToInt(List::size).max().orElse(0);
        List<RowSpec> rows = new ArrayList<>();
        for (int row = 0; row <= longest; row++) {
            rows.add(RowSpec.of(row, row(row)));
        }
        return rows;
    }

    private List<CellSpec> row(int row) {
        List<CellSpec> cells = new ArrayList<>();
        List<String> lists = lists();
        for (int i = 0; i < lists.size(); i++) {
            List<String> values = choices.byName().getOrDefault(lists.get(i), List.of());
            if (row == 0) {
                cells.add(CellSpec.text(i, lists.get(i), Look.PLAIN));
            } else if (row <= values.size()) {
                cells.add(CellSpec.text(i, values.get(row - 1), Look.PLAIN));
            }
        }
        return cells;
    }

    private List<String> lists() {
        return List.copyOf(choices.byName().keySet());
    }
}
