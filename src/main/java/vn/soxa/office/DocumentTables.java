package vn.soxa.office;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables as wide as the text. */
record DocumentTables(XWPFDocument document, String style, Map<TextLook, String> styles) {

    /** Of A4 with the margins of Decree 30/2020, in twentieths of a point. */
    private static final int USUAL_WIDTH = 9355;

    void write(DocumentBlock.Table spec, XWPFTable table) {
        int[] widths = widths(spec.columns());
        frame(table, widths);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            cell(
                    header,
                    i,
                    widths[i],
                    TextLook.TABLE_HEADER,
                    spec.columns().get(i).header());
        }
        for (int r = 0; r < spec.rows().size(); r++) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            boolean total = spec.total() && r == spec.rows().size() - 1;
            for (int i = 0; i < widths.length; i++) {
                String text = spec.rows().get(r).get(i);
                XWPFRun run = cell(row, i, widths[i], spec.columns().get(i).look(), text);
                run.setBold(total);
            }
        }
    }

    private void frame(XWPFTable table, int[] widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        int whole = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            whole += width;
        }
        table.setWidth(whole);
        properties.getTblW().setType(STTblWidth.DXA);
    }

    private XWPFRun cell(XWPFTableRow row, int index, int width, TextLook look, String text) {
        XWPFTableCell cell = index < row.getTableCells().size() ? row.getCell(index) : row.createCell();
        cell.setWidth("" + width);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        paragraph.setStyle(styles.get(look));
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    private int[] widths(List<DocumentBlock.Column> columns) {
        int shares = columns.stream().mapToInt(DocumentBlock.Column::width).sum();
        int whole = textWidth();
        return columns.stream()
                .mapToInt(column -> whole * column.width() / shares)
                .toArray();
    }

    private int textWidth() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return USUAL_WIDTH;
        }
        return whole(section.getPgSz().getW())
                - whole(section.getPgMar().getLeft())
                - whole(section.getPgMar().getRight());
    }

    private static int whole(Object measure) {
        return new BigInteger(measure.toString()).intValueExact();
    }
}
