package vn.soxa.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row to write; cells in any order. Height in points, null for automatic. */
public record RowSpec(int index, boolean hidden, @Nullable Integer height, List<CellSpec> cells) {

    public static RowSpec of(int index, CellSpec... cells) {
        return new RowSpec(index, false, null, List.of(cells));
    }

    public static RowSpec of(int index, List<CellSpec> cells) {
        return new RowSpec(index, false, null, cells);
    }

    public RowSpec hide() {
        return new RowSpec(index, true, height, cells);
    }

    public RowSpec high(int points) {
        return new RowSpec(index, hidden, points, cells);
    }
}
