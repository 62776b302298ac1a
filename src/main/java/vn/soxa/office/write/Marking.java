package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/** Puts the marks of one round into an open workbook. */
record Marking(XSSFWorkbook book, Looks looks) {
    /** Excel becomes slow with more of them; the fills and the first sheet say the rest. */
    private static final int MOST_NOTES = 1_000;

    /** {@code again}: an earlier round may have left something; {@code cleaned}: what acts by itself was taken out. */
    void mark(Annotation annotation, boolean again, boolean cleaned) {
        if (again) {
            new EarlierMarks(book).remove();
        }
        List<UnmarkedLook> remembered = fill(annotation.marks());
        Annotation.Restamp restamp = annotation.restamp();
        if (restamp != null) {
            stamp(restamp);
        }
        new SheetGraft(book, looks).graft(annotation.page().sheet(cleaned));
        UnmarkedLook.put(remembered, book);
    }

    private List<UnmarkedLook> fill(List<Annotation.Mark> marks) {
        List<UnmarkedLook> remembered = new ArrayList<>();
        for (Annotation.Mark mark : marks) {
            XSSFSheet sheet = book.getSheet(mark.cell().sheet());
            if (sheet == null) {
                continue;
            }
            XSSFCell known = cell(sheet, mark.cell());
            XSSFCell cell = cellMade(sheet, mark.cell());
            XSSFCellStyle before = cell.getCellStyle();
            XSSFCellStyle after = looks.filled(before, mark.look());
            cell.setCellStyle(after);
            remembered.add(new UnmarkedLook(mark.cell(), known == null, before, after));
            if (remembered.size() <= MOST_NOTES) {
                new Note(cell).append(mark.note());
            }
        }
        return remembered;
    }

    private static @Nullable XSSFCell cell(XSSFSheet sheet, CellAddress at) {
        XSSFRow row = sheet.getRow(at.row());
        return row == null ? null : row.getCell(at.column());
    }

    /** The cell, made in the style of its row or column where there is none. */
    static XSSFCell cellMade(XSSFSheet sheet, CellAddress at) {
        XSSFCell cell = cell(sheet, at);
        return cell == null ? made(sheet, at) : cell;
    }

    private static XSSFCell made(XSSFSheet sheet, CellAddress at) {
        XSSFRow known = sheet.getRow(at.row());
        XSSFRow row = known == null ? sheet.createRow(at.row()) : known;
        XSSFCell cell = row.createCell(at.column());
        CellStyle inherited = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(at.column());
        if (inherited != null) {
            cell.setCellStyle(inherited);
        }
        return cell;
    }

    private void stamp(Annotation.Restamp restamp) {
        new AboutDocument(book.getProperties()).put(restamp.name(), restamp.text());
        XSSFName known = book.getName(restamp.name());
        XSSFName name = known == null ? book.createName() : known;
        if (known == null) {
            name.setNameName(restamp.name());
        }
        name.setRefersToFormula("\"" + restamp.text() + "\"");
        XSSFName place = book.getName(restamp.cellName());
        XSSFCell cell = place == null ? null : visible(place.getRefersToFormula());
        if (cell != null) {
            cell.setBlank();
            cell.setCellValue(restamp.visible());
        }
    }

    private @Nullable XSSFCell visible(@Nullable String formula) {
        if (formula == null || formula.contains("#REF") || !AreaReference.isContiguous(formula)) {
            return null;
        }
        CellReference at = new AreaReference(formula, book.getSpreadsheetVersion()).getFirstCell();
        XSSFSheet sheet = at.getSheetName() == null ? null : book.getSheet(at.getSheetName());
        XSSFRow row = sheet == null ? null : sheet.getRow(at.getRow());
        return row == null ? null : row.getCell(at.getCol());
    }
}
