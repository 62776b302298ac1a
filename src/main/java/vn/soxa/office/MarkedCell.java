package vn.soxa.office;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/** A cell about to be marked; a blank one may have to be made first, in the style of its row or column. */
record MarkedCell(XSSFCell cell, boolean absent, XSSFCellStyle style) {

    static MarkedCell of(XSSFSheet sheet, CellAddress address) {
        XSSFRow row = sheet.getRow(address.row());
        XSSFRow present = row == null ? sheet.createRow(address.row()) : row;
        XSSFCell cell = present.getCell(address.column());
        if (cell != null) {
            return new MarkedCell(cell, false, cell.getCellStyle());
        }
        XSSFCellStyle inherited = inherited(sheet, present, address.column());
        return new MarkedCell(present.createCell(address.column()), true, inherited);
    }

    private static XSSFCellStyle inherited(XSSFSheet sheet, XSSFRow row, int column) {
        XSSFCellStyle ofRow = row.getRowStyle();
        @Nullable XSSFCellStyle ofColumn = (XSSFCellStyle) sheet.getColumnStyle(column);
        return ofRow != null
                ? ofRow
                : ofColumn != null ? ofColumn : sheet.getWorkbook().getCellStyleAt(0);
    }
}
