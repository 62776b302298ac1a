package vn.soxa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.soxa.form.CellAddress;

/**
 * How marked cells looked before, in a sheet of the workbook itself.
 *
 * <p>Its cells wear the styles they remember: whatever program saves the workbook renumbers them together.
 */
record Memory(XSSFSheet sheet) {
    private static final int SHEET = 0;
    private static final int ADDRESS = 1;
    private static final int ABSENT = 2;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;
    private static final String YES = "x";

    /** A marked cell; absent where there was no cell at all. */
    record Remembered(CellAddress cell, boolean absent, XSSFCellStyle before, XSSFCellStyle after) {}

    void keep(List<Remembered> cells) {
        for (Remembered one : cells) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            InlineText.put(row.createCell(SHEET), one.cell().sheet());
            InlineText.put(row.createCell(ADDRESS), one.cell().a1());
            if (one.absent()) {
                InlineText.put(row.createCell(ABSENT), YES);
            }
            row.createCell(BEFORE).setCellStyle(one.before());
            row.createCell(AFTER).setCellStyle(one.after());
        }
    }

    List<Remembered> recall() {
        List<Remembered> cells = new ArrayList<>();
        for (Row row : sheet) {
            XSSFCell before = (XSSFCell) row.getCell(BEFORE);
            XSSFCell after = (XSSFCell) row.getCell(AFTER);
            Optional<CellAddress> address = CellAddress.of(text(row, SHEET), text(row, ADDRESS));
            if (before != null && after != null && address.isPresent()) {
                boolean absent = text(row, ABSENT).equals(YES);
                cells.add(new Remembered(address.get(), absent, before.getCellStyle(), after.getCellStyle()));
            }
        }
        return cells;
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }
}
