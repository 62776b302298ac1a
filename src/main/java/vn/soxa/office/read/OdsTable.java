package vn.soxa.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;

/** Streams one table of an OpenDocument spreadsheet into a {@link SheetBuilder}. */
final class OdsTable {

    private record Kept(
            int column, CellValue value, @Nullable String formula) {}

    private final XmlCursor xml;
    private final OdsCell cell;
    private final SheetBuilder sheet;
    private final List<String> columnStyles = new ArrayList<>();
    private final OdsValidations validations;
    private final List<Kept> kept = new ArrayList<>();
    private int columns;
    private int row;

    OdsTable(XmlCursor xml, OdsCell cell, SheetBuilder sheet) {
        this.xml = xml;
        this.cell = cell;
        this.sheet = sheet;
        this.validations = new OdsValidations(sheet);
    }

    void read() throws IOException {
        try {
            parts(xml.depth());
        } catch (TooLargeException e) {
            if (!e.partOnly()) {
                throw e;
            }
            sheet.endRow();
            sheet.reached(Bounds.SHEET_CUT);
        }
        validations.close();
    }

    /** Rows and columns stand in the table itself or in groups and headings inside it. */
    private void parts(int depth) throws IOException {
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "table-column" -> column();
                case "table-row" -> row();
                case "table-columns",
                        "table-column-group",
                        "table-header-columns",
                        "table-rows",
                        "table-row-group",
                        "table-header-rows" -> parts(xml.depth());
                default -> {}
            }
        }
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility", "visible");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void column() {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        if (isHidden()) {
            sheet.hideColumns(columns, columns + repeated - 1);
        }
        String style = xml.attribute("default-cell-style-name", "");
        for (int i = 0; i < repeated && columnStyles.size() < Bounds.COLUMNS; i++) {
            columnStyles.add(style);
        }
        columns = Math.min(columns + repeated, Bounds.COLUMN_INDEX);
    }

    private void row() throws IOException {
        boolean hidden = isHidden();
        int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
        kept.clear();
        int depth = xml.depth();
        int column = 0;
        while (xml.nextChild(depth)) {
            cell.read(column < columnStyles.size() ? columnStyles.get(column) : null);
            cells(column, repeated);
            column = Math.min(column + cell.repeated(), Bounds.COLUMN_INDEX);
        }
        rows(repeated, hidden);
        row = Math.min(row + repeated, Bounds.ROW_INDEX);
    }

    private void cells(int column, int rows) {
        int last = Math.min(column + cell.repeated(), Bounds.COLUMN_INDEX) - 1;
        validations.covers(cell.validation(), row, row + rows - 1, column, last);
        if (cell.columnsSpanned() > 1 || cell.rowsSpanned() > 1) {
            sheet.merge(new CellRange(
                    row, column, row + cell.rowsSpanned() - 1, column + Math.max(1, cell.columnsSpanned()) - 1));
        }
        CellValue value = cell.value();
        for (int i = column; value != null && i <= Math.min(last, Bounds.COLUMNS); i++) {
            kept.add(new Kept(i, value, cell.formula()));
        }
    }

    private void rows(int repeated, boolean hidden) throws IOException {
        int copies = kept.isEmpty() ? 0 : Math.min(repeated, Bounds.ROW_INDEX - row);
        for (int copy = 0; copy < copies; copy++) {
            boolean room = sheet.hasRoom();
            sheet.startRow(row + copy, hidden);
            for (Kept one : kept) {
                sheet.cell(one.column(), one.value(), one.formula());
            }
            sheet.endRow();
            if (!room) {
                return;
            }
        }
    }
}
