package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.soxa.form.CellAddress;

/**
 * How a marked cell looked before, kept in a sheet of the workbook itself, whose cells wear the styles they remember:
 * whatever program saves the workbook renumbers them together.
 *
 * @param absent there was no cell at all
 */
record UnmarkedLook(CellAddress cell, boolean absent, XSSFCellStyle before, XSSFCellStyle after) {
    private static final int SHEET = 0;
    private static final int ADDRESS = 1;
    private static final int ABSENT = 2;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    static void put(List<UnmarkedLook> cells, XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(Annotation.MEMORY);
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        for (UnmarkedLook one : cells) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(SHEET).setCellValue(one.cell.sheet());
            row.createCell(ADDRESS).setCellValue(one.cell.a1());
            if (one.absent) {
                row.createCell(ABSENT).setCellValue("x");
            }
            row.createCell(BEFORE).setCellStyle(one.before);
            row.createCell(AFTER).setCellStyle(one.after);
        }
    }

    static List<UnmarkedLook> in(XSSFSheet sheet) {
        List<UnmarkedLook> remembered = new ArrayList<>();
        for (Row each : sheet) {
            Optional<CellAddress> address = CellAddress.of(text(each, SHEET), text(each, ADDRESS));
            if (address.isPresent()
                    && each.getCell(BEFORE) instanceof XSSFCell before
                    && each.getCell(AFTER) instanceof XSSFCell after) {
                remembered.add(new UnmarkedLook(
                        address.get(), text(each, ABSENT).equals("x"), before.getCellStyle(), after.getCellStyle()));
            }
        }
        return remembered;
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }
}
