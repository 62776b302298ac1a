package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawSheet;

/** Streams one worksheet of an XML spreadsheet of 2003. */
final class SpreadsheetMlSheet {

    private final XmlCursor xml;
    private final SpreadsheetMlStyles styles;
    private final Budget budget;
    private final SheetBuilder sheet;
    private final Serials serials;
    private int row;

    SpreadsheetMlSheet(XmlCursor xml, SpreadsheetMlStyles styles, Serials serials, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.serials = serials;
        this.budget = budget;
        this.sheet = new SheetBuilder(xml.attribute("Name", ""), false, budget);
    }

    RawSheet read() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Table")) {
                table();
            } else if (xml.name().equals("WorksheetOptions")) {
                options();
            }
        }
        return sheet.build();
    }

    private void options() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Visible") && xml.text().toString().contains("Hidden")) {
                sheet.hide();
            }
        }
    }

    private void table() throws IOException {
        int depth = xml.depth();
        int column = 0;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Row")) {
                row();
            } else if (xml.name().equals("Column")) {
                int first = xml.number("Index", column + 1) - 1;
                column = Math.min(first + 1 + xml.number("Span", 0), Bounds.COLUMN_INDEX);
                if (xml.flag("Hidden")) {
                    sheet.hideColumns(first, column - 1);
                }
            }
        }
    }

    private void row() throws IOException {
        row = Math.min(Math.max(xml.number("Index", row + 1), 1), Bounds.ROW_INDEX);
        int span = xml.number("Span", 0);
        sheet.startRow(row - 1, xml.flag("Hidden"));
        int depth = xml.depth();
        int column = 0;
        while (xml.nextChild(depth)) {
            column = Math.min(Math.max(xml.number("Index", column + 1), 1), Bounds.COLUMN_INDEX);
            int across = xml.number("MergeAcross", 0);
            int down = xml.number("MergeDown", 0);
            if (across + down > 0) {
                sheet.merge(new CellRange(row - 1, column - 1, row - 1 + down, column - 1 + across));
            }
            cell(column - 1);
            column += across;
        }
        sheet.endRow();
        row += Math.min(span, Bounds.ROW_INDEX);
    }

    private void cell(int column) throws IOException {
        String written = xml.attribute("Formula");
        String formula = written == null ? null : written.replaceFirst("^=", "");
        String style = xml.attribute("StyleID");
        CellValue value = null;
        boolean stored = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Data")) {
                stored = true;
                value = value(xml.attribute("Type", "String"), style);
            }
        }
        if (formula != null && !stored) {
            value = new CellValue.NotCalculated(formula);
        }
        if (value != null) {
            sheet.cell(column, value, formula);
        }
    }

    private @Nullable CellValue value(String type, @Nullable String style) throws IOException {
        String text = xml.text().toString();
        return switch (type) {
            case "Number" -> {
                BigDecimal number = FileNumber.parse(text);
                yield number == null ? budget.text(text) : serials.number(number, styles.shows(style));
            }
            case "DateTime" -> serials.iso(text);
            case "Boolean" -> new CellValue.Truth(text.equals("1"));
            case "Error" -> new CellValue.Failed(text);
            default -> budget.text(XlsxText.unescape(text), styles.font(style));
        };
    }
}
