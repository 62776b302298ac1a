package vn.soxa.office.write;

import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Tables as wide as the text.
 *
 * @param textWidth in twentieths of a point
 */
record DocumentTables(int textWidth, String style, Map<TextLook, String> styles) {

    /** Fills a table that POI has just made, with one cell. */
    void fill(DocumentBlock.Table spec, XWPFTable table) {
        List<Integer> widths = widths(spec.columns());
        table.removeBorders();
        table.setStyleID(style);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        CtDocument.fixed(table, widths);
        XWPFTableRow header = table.getRow(0);
        header.setCantSplitRow(true);
        header.setRepeatHeader(true);
        for (int i = 0; i < widths.size(); i++) {
            XWPFTableCell cell = i == 0 ? header.getCell(0) : header.addNewTableCell();
            fill(
                    cell,
                    widths.get(i),
                    TextLook.TABLE_HEADER,
                    spec.columns().get(i).header());
        }
        for (int r = 0; r < spec.rows().size(); r++) {
            XWPFTableRow row = table.createRow();
            row.setCantSplitRow(true);
            boolean total = spec.total() && r == spec.rows().size() - 1;
            for (int i = 0; i < widths.size(); i++) {
                XWPFRun words = fill(
                        row.getCell(i),
                        widths.get(i),
                        spec.columns().get(i).look(),
                        spec.rows().get(r).get(i));
                if (total) {
                    words.setBold(true);
                }
            }
        }
    }

    private XWPFRun fill(XWPFTableCell cell, int width, TextLook look, String text) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(styles.getOrDefault(look, ""));
        XWPFRun run = paragraph.createRun();
        DocumentFilling.say(run, text);
        return run;
    }

    private List<Integer> widths(List<DocumentBlock.Column> columns) {
        int shares = columns.stream().mapToInt(DocumentBlock.Column::width).sum();
        return columns.stream()
                .map(column -> textWidth * column.width() / shares)
                .toList();
    }
}
