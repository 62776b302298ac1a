package vn.soxa.check;

import java.util.stream.Stream;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;

/** The cell that says most of a meeting, where it is the row's own; one that a merged cell above fills is not. */
final class TellingCell {

    private TellingCell() {}

    static String of(ReportedRow row) {
        return Stream.of("content", "date")
                .filter(column -> own(row.row(), column))
                .findFirst()
                .orElse("participants");
    }

    private static boolean own(BoundRow row, String column) {
        BoundCell cell = row.cells().get(column);
        return cell != null && cell.address().row() == row.row();
    }
}
