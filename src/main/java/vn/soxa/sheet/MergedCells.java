package vn.soxa.sheet;

import java.util.List;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawSheet;

/** Merged ranges below the header: a cell inside one stands for the range's first cell, in the same column only. */
record MergedCells(String sheet, List<CellRange> ranges) {

    static MergedCells of(RawSheet sheet, int headerRow) {
        return new MergedCells(
                sheet.name(),
                sheet.merged().stream()
                        .filter(range -> range.firstRow() > headerRow && range.lastRow() > range.firstRow())
                        .toList());
    }

    CellAddress address(int row, int column) {
        for (CellRange range : ranges) {
            if (range.contains(row, column)) {
                return new CellAddress(sheet, range.firstRow(), column);
            }
        }
        return new CellAddress(sheet, row, column);
    }
}
