package vn.soxa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Comments of one sheet: ours stand at the end of whatever somebody else wrote there. */
final class Notes {
    private static final String AUTHOR = "Sổ Xã";
    private static final String MARK = "― Sổ Xã ―";
    /** A conversation: its plain comment only stands in for it and must not change. */
    private static final String THREAD_AUTHOR = "tc=";

    private static final int COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 34;
    private static final int LEAST_ROWS = 3;

    private final XSSFSheet sheet;
    private @Nullable XSSFDrawing drawing;

    Notes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void append(vn.soxa.form.CellAddress cell, String note) {
        String ours = InlineText.legal(MARK + "\n" + note);
        XSSFComment known = sheet.getCellComment(new CellAddress(cell.row(), cell.column()));
        if (known == null) {
            XSSFComment comment = drawing().createCellComment(anchor(cell, ours));
            comment.setAddress(cell.row(), cell.column());
            comment.setAuthor(AUTHOR);
            comment.setString(new XSSFRichTextString(ours));
            NoteShape.repair(sheet, cell);
        } else if (!String.valueOf(known.getAuthor()).startsWith(THREAD_AUTHOR)) {
            NoteText.append(known, "\n" + ours);
        }
    }

    /** True where there were some. */
    boolean removeOurs() {
        List<Map.Entry<CellAddress, XSSFComment>> ours = new ArrayList<>();
        for (Map.Entry<CellAddress, XSSFComment> entry : sheet.getCellComments().entrySet()) {
            if (text(entry.getValue()).contains(MARK)) {
                ours.add(entry);
            }
        }
        for (Map.Entry<CellAddress, XSSFComment> entry : ours) {
            int mark = text(entry.getValue()).indexOf(MARK);
            if (text(entry.getValue()).substring(0, mark).isBlank()) {
                remove(entry.getKey());
            } else {
                NoteText.cut(entry.getValue(), mark - 1);
            }
        }
        return !ours.isEmpty();
    }

    private void remove(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFRow present = row == null ? sheet.createRow(address.getRow()) : row;
        XSSFCell cell = present.getCell(address.getColumn());
        if (cell != null) {
            cell.removeCellComment();
            return;
        }
        XSSFCell passing = present.createCell(address.getColumn());
        passing.removeCellComment();
        present.removeCell(passing);
    }

    private XSSFDrawing drawing() {
        XSSFDrawing known = drawing;
        if (known == null) {
            known = sheet.createDrawingPatriarch();
            drawing = known;
        }
        return known;
    }

    private static XSSFClientAnchor anchor(vn.soxa.form.CellAddress cell, String text) {
        int rows = LEAST_ROWS;
        for (String line : text.split("\n", -1)) {
            rows += 1 + line.length() / CHARACTERS_A_LINE;
        }
        int left = cell.column() + 1;
        int top = Math.max(0, cell.row() - 1);
        return new XSSFClientAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + rows);
    }

    private static String text(XSSFComment comment) {
        XSSFRichTextString text = comment.getString();
        return text == null || text.getString() == null ? "" : text.getString();
    }
}
