package vn.soxa.office.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row to write; cells in any order.
 *
 * @param height in points, null for automatic
 * @param look of the cells that are not written, instead of their column's look
 */
public record RowSpec(
        int index,
        boolean hidden,
        @Nullable Integer height,
        List<CellSpec> cells,
        @Nullable Look look) {

    public RowSpec(int index, boolean hidden, @Nullable Integer height, List<CellSpec> cells) {
        this(index, hidden, height, cells, null);
    }

    public static RowSpec of(int index, CellSpec... cells) {
        return new RowSpec(index, false, null, List.of(cells));
    }

    public static RowSpec of(int index, List<CellSpec> cells) {
        return new RowSpec(index, false, null, cells);
    }

    public RowSpec hide() {
        return new RowSpec(index, true, height, cells, look);
    }

    public RowSpec high(int points) {
        return new RowSpec(index, hidden, points, cells, look);
    }

    /** The rest of the row looks like this, whatever its columns look like: titles above columns of entry cells. */
    public RowSpec looking(Look rest) {
        return new RowSpec(index, hidden, height, cells, rest);
    }
}
