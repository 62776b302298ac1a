package vn.soxa.office.write;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** The comment of one cell: ours stands at the end of whatever somebody else wrote there. */
record Note(XSSFCell cell) {
    private static final String AUTHOR = "Sổ Xã";
    private static final String MARK = "― Sổ Xã ―";
    /** A conversation: its plain comment only stands in for it and must not change. */
    private static final String THREAD_AUTHOR = "tc=";

    private static final int LONGEST = 32_000;
    private static final int COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 34;
    private static final int LEAST_ROWS = 3;

    void append(String note) {
        String words = MARK + "\n" + note;
        String ours = CellWords.storable(words.substring(0, Math.min(words.length(), LONGEST)));
        XSSFComment known = cell.getCellComment();
        if (known == null) {
            XSSFComment made = cell.getSheet().createDrawingPatriarch().createCellComment(beside(ours));
            made.setAuthor(AUTHOR);
            made.setString(new XSSFRichTextString(ours));
        } else if (known.getAuthor() == null || !known.getAuthor().startsWith(THREAD_AUTHOR)) {
            XSSFRichTextString text = known.getString();
            text.append("\n" + ours);
            known.setString(text);
        }
    }

    /** True where there was some. */
    boolean removeOurs() {
        XSSFComment known = cell.getCellComment();
        XSSFRichTextString text = known == null ? null : known.getString();
        int mark = text == null ? -1 : text.getString().indexOf(MARK);
        if (known == null || text == null || mark < 0) {
            return false;
        }
        if (text.getString().substring(0, mark).isBlank()) {
            cell.removeCellComment();
        } else {
            known.setString(beginning(text, mark - 1));
        }
        return true;
    }

    /** POI takes the cell of a new comment from where its box begins: at the far edge of the cell. */
    private XSSFClientAnchor beside(String text) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        int width = Units.columnWidthToEMU(cell.getSheet().getColumnWidth(column));
        return new XSSFClientAnchor(width, 0, 0, 0, column, row, column + 1 + COLUMNS, row + rows(text));
    }

    private static int rows(String text) {
        int rows = LEAST_ROWS;
        for (String line : text.split("\n", -1)) {
            rows += 1 + line.length() / CHARACTERS_A_LINE;
        }
        return rows;
    }

    /** So many characters, in the letters they had. */
    private static XSSFRichTextString beginning(XSSFRichTextString text, int length) {
        int runs = text.numFormattingRuns();
        if (runs == 0) {
            return new XSSFRichTextString(text.getString().substring(0, length));
        }
        XSSFRichTextString kept = new XSSFRichTextString();
        for (int run = 0; run < runs; run++) {
            int start = text.getIndexOfFormattingRun(run);
            int end = Math.min(length, start + text.getLengthOfFormattingRun(run));
            if (end > start) {
                append(kept, text.getString().substring(start, end), text.getFontOfFormattingRun(run));
            }
        }
        return kept;
    }

    private static void append(XSSFRichTextString kept, String words, @Nullable XSSFFont font) {
        if (font == null) {
            kept.append(words);
        } else {
            kept.append(words, font);
        }
    }
}
