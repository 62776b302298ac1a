package vn.soxa.office.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;

/** Joins the validations that OpenDocument names cell by cell into ranges. */
final class OdsValidations {

    private record Open(String name, CellRange range) {}

    /** Ranges that may still grow; beyond so many side by side they are told piece by piece. */
    private static final int MOST_OPEN = 200;

    private final SheetBuilder sheet;
    private final List<Open> open = new ArrayList<>();

    OdsValidations(SheetBuilder sheet) {
        this.sheet = sheet;
    }

    /** Cells of these rows and columns are under the validation of that name, if there is one. */
    void covers(@Nullable String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (name == null || firstColumn >= Bounds.COLUMNS) {
            return;
        }
        int top = firstRow;
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open above = each.next();
            CellRange range = above.range();
            boolean touches = range.lastRow() == firstRow - 1;
            boolean sameColumns = range.firstColumn() == firstColumn && range.lastColumn() == lastColumn;
            if (touches && sameColumns && above.name().equals(name)) {
                top = range.firstRow();
                each.remove();
            } else if (range.lastRow() < firstRow - 1) {
                sheet.validate(range);
                each.remove();
            }
        }
        if (open.size() == MOST_OPEN) {
            close();
        }
        open.add(new Open(name, new CellRange(top, firstColumn, lastRow, lastColumn)));
    }

    void close() {
        open.forEach(each -> sheet.validate(each.range()));
        open.clear();
    }
}
