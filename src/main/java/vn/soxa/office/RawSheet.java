package vn.soxa.office;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as the file holds it.
 *
 * @param rows only those with a cell that is not blank, ascending
 * @param validated ranges covered by data validations
 * @param limits keys of the limits reached in this sheet
 */
public record RawSheet(
        String name,
        boolean hidden,
        List<RawRow> rows,
        List<CellRange> merged,
        Set<Integer> hiddenColumns,
        List<CellRange> validated,
        List<String> limits) {

    public RawSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
        validated = List.copyOf(validated);
        limits = List.copyOf(limits);
    }

    /** The row of that zero-based index, null if it is blank. */
    public @Nullable RawRow row(int index) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).index();
            if (found == index) {
                return rows.get(middle);
            }
            if (found < index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    public @Nullable RawCell cell(int row, int column) {
        RawRow found = row(row);
        return found == null ? null : found.cell(column);
    }
}
