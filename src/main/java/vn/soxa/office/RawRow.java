package vn.soxa.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with at least one cell that is not blank; the index starts at 0, cells ascend. */
public record RawRow(int index, boolean hidden, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    public @Nullable RawCell cell(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).column();
            if (found == column) {
                return cells.get(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
