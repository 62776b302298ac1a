package vn.soxa.office.write;

import java.util.List;
import java.util.Map;

/**
 * Tables as wide as the text.
 *
 * @param textWidth in twentieths of a point
 */
record DocumentTables(int textWidth, String style, Map<TextLook, String> styles) {

    /** Of A4 with the margins of Decree 30/2020. */
    private static final int USUAL_WIDTH = 9355;

    /** As wide as the text of the document's last section. */
    static DocumentTables in(XmlElement body, String style, Map<TextLook, String> styles) {
        XmlElement section = body.child("sectPr");
        XmlElement page = section == null ? null : section.child("pgSz");
        XmlElement margins = section == null ? null : section.child("pgMar");
        int width = page == null || margins == null
                ? USUAL_WIDTH
                : page.number("w", 0) - margins.number("left", 0) - margins.number("right", 0);
        return new DocumentTables(width > 0 ? width : USUAL_WIDTH, style, styles);
    }

    XmlElement of(DocumentBlock.Table spec) {
        int[] widths = widths(spec.columns());
        XmlElement table = new XmlElement("w:tbl");
        XmlElement properties = table.add("tblPr");
        XmlElement grid = table.add("tblGrid");
        int whole = 0;
        for (int width : widths) {
            grid.add("gridCol").set("w:w", width);
            whole += width;
        }
        properties.add("tblStyle").set("w:val", style);
        properties.add("tblW").set("w:w", whole).set("w:type", "dxa");
        properties.add("tblLayout").set("w:type", "fixed");
        XmlElement header = table.add("tr");
        XmlElement repeated = header.add("trPr");
        repeated.add("cantSplit");
        repeated.add("tblHeader");
        for (int i = 0; i < widths.length; i++) {
            cell(header, widths[i], TextLook.TABLE_HEADER, spec.columns().get(i).header(), false);
        }
        for (int r = 0; r < spec.rows().size(); r++) {
            XmlElement row = table.add("tr");
            row.add("trPr").add("cantSplit");
            boolean total = spec.total() && r == spec.rows().size() - 1;
            for (int i = 0; i < widths.length; i++) {
                cell(
                        row,
                        widths[i],
                        spec.columns().get(i).look(),
                        spec.rows().get(r).get(i),
                        total);
            }
        }
        return table;
    }

    private void cell(XmlElement row, int width, TextLook look, String text, boolean bold) {
        XmlElement cell = row.add("tc");
        XmlElement properties = cell.add("tcPr");
        properties.add("tcW").set("w:w", width).set("w:type", "dxa");
        properties.add("vAlign").set("w:val", "center");
        XmlElement paragraph = cell.add(DocumentXml.paragraph(styles.getOrDefault(look, "")));
        XmlElement run = DocumentXml.run(paragraph, text);
        if (bold) {
            XmlElement letters = run.made("rPr");
            letters.add("b");
            run.insertAfter(null, letters);
        }
    }

    private int[] widths(List<DocumentBlock.Column> columns) {
        int shares = columns.stream().mapToInt(DocumentBlock.Column::width).sum();
        return columns.stream()
                .mapToInt(column -> textWidth * column.width() / shares)
                .toArray();
    }
}
