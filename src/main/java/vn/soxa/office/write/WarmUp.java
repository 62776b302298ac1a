package vn.soxa.office.write;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.soxa.office.CellRange;

/** A workbook for nobody: writing it once beside other work loads what writing the first real one would wait for. */
final class WarmUp {

    private WarmUp() {}

    static WorkbookSpec workbook() {
        String name = "1";
        CellRange cells = new CellRange(0, 0, 1, 1);
        Chart chart = new Chart(Chart.Kind.BAR, name, cells, name, cells, List.of(new Chart.Series(name, cells)));
        SheetSpec sheet = new SheetSpec(name)
                .column(1, Look.PLAIN)
                .merge(cells)
                .freeze(1, 1)
                .chart(chart)
                .print(new SheetSpec.Print(true, 0, 0, name))
                .rows(List.of(RowSpec.of(2, List.of(CellSpec.text(0, name, Look.PLAIN)))));
        return new WorkbookSpec(name, List.of(sheet), Map.of("_x", name), Map.of(name, name), Instant.EPOCH);
    }
}
