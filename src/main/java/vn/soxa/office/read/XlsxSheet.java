package vn.soxa.office.read;

import java.io.IOException;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;

/** Streams one sheet of an Office Open XML workbook into a {@link SheetBuilder}. */
final class XlsxSheet {

    private final SheetBytes bytes;
    private final XmlCursor xml;
    private final XlsxCell cell;
    private final SheetBuilder sheet;
    private int row = -1;

    XlsxSheet(SheetBytes bytes, XmlCursor xml, XlsxCell cell, SheetBuilder sheet) {
        this.bytes = bytes;
        this.xml = xml;
        this.cell = cell;
        this.sheet = sheet;
    }

    void read() throws IOException {
        try {
            int depth = xml.depth();
            boolean more = true;
            while (more && xml.nextChild(depth)) {
                more = part();
            }
            if (!more) {
                new SheetTail(bytes, sheet).read();
            }
        } catch (TooLargeException e) {
            if (!e.partOnly()) {
                throw e;
            }
            sheet.endRow();
            sheet.reached(Bounds.SHEET_CUT);
        }
    }

    /** False where the parser gets no more than this. */
    private boolean part() throws IOException {
        int depth = xml.depth();
        switch (xml.name()) {
            case "cols" -> {
                while (xml.nextChild(depth)) {
                    column();
                }
            }
            case "sheetData" -> {
                while (xml.nextChild(depth)) {
                    row();
                }
                return !bytes.endWithCells();
            }
            case "mergeCells" -> {
                while (xml.nextChild(depth)) {
                    sheet.merge(CellRange.parse(xml.attribute("ref", "")));
                }
            }
            case "dataValidations" -> {
                while (xml.nextChild(depth)) {
                    sheet.validateAll(xml.attribute("sqref", ""));
                }
            }
            case "extLst" -> extensions(depth);
            default -> {}
        }
        return true;
    }

    private void column() {
        String width = xml.attribute("width", "");
        if (xml.flag("hidden") || width.equals("0")) {
            sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", 0) - 1);
        }
    }

    private void row() throws IOException {
        int named = xml.number("r", 0);
        row = named > 0 && named <= Bounds.ROW_INDEX ? named - 1 : row + 1;
        sheet.startRow(row, xml.flag("hidden"));
        int depth = xml.depth();
        int column = 0;
        while (xml.nextChild(depth)) {
            cell.read(column);
            column = cell.column() + 1;
            CellValue value = cell.value();
            if (value != null) {
                sheet.cell(cell.column(), value, cell.formula());
            }
        }
        sheet.endRow();
    }

    /** Validations that point to another sheet stand here in newer workbooks. */
    private void extensions(int depth) throws IOException {
        while (xml.nextInside(depth)) {
            if (xml.name().equals("dataValidation")) {
                int validation = xml.depth();
                while (xml.nextChild(validation)) {
                    if (xml.name().equals("sqref")) {
                        sheet.validateAll(xml.text().toString());
                    }
                }
            }
        }
    }
}
