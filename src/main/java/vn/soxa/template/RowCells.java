package vn.soxa.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.form.CellAddress;

/** The cells of the header row, which a range rule slides down row by row. */
record RowCells(SheetView view) implements CellNames {

    @Override
    public String of(String column) {
        return at(view.index(column));
    }

    /** Range rules take neither array constants nor unions: one term for each run of neighbouring columns. */
    @Override
    public String started() {
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= view.columns().size(); i++) {
            boolean starts = i < view.columns().size() && view.columns().get(i).startsRow();
            if (starts && start < 0) {
                start = i;
            } else if (!starts && start >= 0) {
                runs.add("SUMPRODUCT((TRIM(" + at(start) + ":" + at(i - 1) + ")<>\"\")*1)");
                start = -1;
            }
        }
        return runs.stream().collect(Collectors.joining("+", "(", ">0)"));
    }

    private static String at(int index) {
        return "$" + CellAddress.columnName(index) + (Layout.HEADER_ROW + 1);
    }
}
