package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/** Takes away what an earlier round put into the workbook; rows may have moved since. */
final class EarlierMarks {
    private final XSSFWorkbook book;
    private final Map<CellAddress, UnmarkedLook> byPlace = new HashMap<>();
    /** By what can be seen of a style: some programs keep equal looks under several numbers. */
    private final Map<List<Object>, XSSFCellStyle> byLook = new HashMap<>();

    EarlierMarks(XSSFWorkbook book) {
        this.book = book;
    }

    void remove() {
        List<XSSFSheet> ours = new ArrayList<>();
        List<XSSFSheet> theirs = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            (isOurs(sheet) ? ours : theirs).add(sheet);
        }
        learn();
        theirs.forEach(this::clean);
        if (!theirs.isEmpty()) {
            ours.forEach(sheet -> book.removeSheetAt(book.getSheetIndex(sheet)));
        }
    }

    /** Our page is told by its key row, so that a sheet of the sender's of the same name stays. */
    private static boolean isOurs(XSSFSheet sheet) {
        XSSFRow row = sheet.getRow(SheetGraft.KEY_ROW);
        XSSFCell key = row == null ? null : row.getCell(0);
        return sheet.getSheetName().equals(Annotation.MEMORY)
                || (key != null
                        && key.getCellType() == CellType.STRING
                        && key.getStringCellValue().equals(SheetGraft.PAGE_KEY));
    }

    private void learn() {
        XSSFSheet memory = book.getSheet(Annotation.MEMORY);
        for (UnmarkedLook one : memory == null ? List.<UnmarkedLook>of() : UnmarkedLook.in(memory)) {
            if (!CtBeans.seen(one.before()).equals(CtBeans.seen(one.after()))) {
                byPlace.put(one.cell(), one);
                byLook.putIfAbsent(CtBeans.seen(one.after()), one.before());
            }
        }
    }

    private void clean(XSSFSheet sheet) {
        List<XSSFCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                cells.add((XSSFCell) cell);
            }
        }
        for (XSSFCell cell : cells) {
            if (sheet.hasComments()) {
                new Note(cell).removeOurs();
            }
            unfill(sheet, cell);
        }
    }

    private void unfill(XSSFSheet sheet, XSSFCell cell) {
        UnmarkedLook here =
                here(new CellAddress(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex()), cell);
        XSSFCellStyle before = here != null ? here.before() : byLook.get(CtBeans.seen(cell.getCellStyle()));
        if (before == null) {
            return;
        }
        cell.setCellStyle(before);
        if (here != null && here.absent() && cell.getCellType() == CellType.BLANK) {
            XSSFRow row = cell.getRow();
            row.removeCell(cell);
            if (row.getPhysicalNumberOfCells() == 0 && !row.isFormatted() && !row.getZeroHeight()) {
                sheet.removeRow(row);
            }
        }
    }

    /** What is remembered of this very place, unless another row has moved there. */
    private @Nullable UnmarkedLook here(CellAddress place, XSSFCell cell) {
        UnmarkedLook here = byPlace.get(place);
        return here != null && CtBeans.seen(here.after()).equals(CtBeans.seen(cell.getCellStyle())) ? here : null;
    }
}
