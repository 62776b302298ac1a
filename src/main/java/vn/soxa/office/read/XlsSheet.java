package vn.soxa.office.read;

import java.io.IOException;
import java.util.BitSet;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DVRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawSheet;

/** Takes the records of one sheet of a workbook of 1997 to 2003. */
final class XlsSheet {

    private final SheetBuilder sheet;
    private final XlsCells cells;
    private final BitSet hiddenRows = new BitSet();
    private int row = -1;
    private @Nullable FormulaRecord awaitsText;

    XlsSheet(SheetBuilder sheet, XlsCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    void take(Record record) throws IOException {
        if (record instanceof CellValueRecordInterface cell) {
            cell(cell);
        } else if (record instanceof StringRecord text && awaitsText != null) {
            FormulaRecord formula = awaitsText;
            add(formula, cells.plain(text.getString(), formula.getXFIndex()), cells.formula(formula));
            awaitsText = null;
        } else {
            around(record);
        }
    }

    RawSheet build() {
        sheet.endRow();
        return sheet.build();
    }

    private void cell(CellValueRecordInterface cell) throws IOException {
        if (cell instanceof LabelSSTRecord text) {
            add(cell, cells.shared(text.getSSTIndex(), cell.getXFIndex()), null);
        } else if (cell instanceof NumberRecord number) {
            add(cell, cells.number(number.getValue(), cell.getXFIndex()), null);
        } else if (cell instanceof BoolErrRecord truth) {
            add(cell, cells.truthOrError(truth), null);
        } else if (cell instanceof LabelRecord text) {
            add(cell, cells.plain(text.getValue(), cell.getXFIndex()), null);
        } else if (cell instanceof FormulaRecord formula) {
            awaitsText = formula.hasCachedResultString() ? formula : null;
            add(cell, cells.result(formula), cells.formula(formula));
        }
    }

    private void add(CellValueRecordInterface cell, @Nullable CellValue value, @Nullable String formula)
            throws IOException {
        if (value == null) {
            return;
        }
        if (cell.getRow() != row) {
            sheet.endRow();
            row = cell.getRow();
            sheet.startRow(row, hiddenRows.get(row));
        }
        sheet.cell(cell.getColumn(), value, formula);
    }

    private void around(Record record) {
        if (record instanceof RowRecord found) {
            hiddenRows.set(found.getRowNumber(), found.getZeroHeight());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                sheet.merge(range(merges.getAreaAt(i)));
            }
        } else if (record instanceof DVRecord validation) {
            for (CellRangeAddress area : validation.getCellRangeAddress().getCellRangeAddresses()) {
                sheet.validate(range(area));
            }
        }
    }

    private static CellRange range(CellRangeAddress area) {
        return new CellRange(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }
}
