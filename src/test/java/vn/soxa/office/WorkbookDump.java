package vn.soxa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.soxa.form.CellAddress;

/** A workbook that was read, as lines of text: what a golden test compares. */
public final class WorkbookDump {

    private WorkbookDump() {}

    /** Everything: cells and what stands around them. */
    public static List<String> of(RawWorkbook workbook) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(workbook.properties()).forEach((name, value) -> {
            if (!name.equals("SOXA_NOI_DUNG")) { // changes with every other line
                lines.add("property " + name + " | " + value);
            }
        });
        new TreeMap<>(workbook.names()).forEach((name, formula) -> lines.add("name " + name + " | " + formula));
        workbook.limits().forEach(limit -> lines.add("limit " + limit));
        workbook.sheets().forEach(sheet -> sheet(sheet, lines));
        return lines;
    }

    /** Cells only. */
    public static List<String> cells(RawWorkbook workbook) {
        List<String> lines = new ArrayList<>();
        workbook.sheets().forEach(sheet -> cells(sheet, lines));
        return lines;
    }

    private static void sheet(RawSheet sheet, List<String> lines) {
        lines.add("sheet " + sheet.name() + (sheet.hidden() ? " (hidden)" : ""));
        sheet.limits().forEach(limit -> lines.add(sheet.name() + " limit " + limit));
        sheet.merged().forEach(range -> lines.add(sheet.name() + " merged " + a1(range)));
        sheet.validated().forEach(range -> lines.add(sheet.name() + " validated " + a1(range)));
        new TreeSet<>(sheet.hiddenColumns())
                .forEach(column -> lines.add(sheet.name() + " hidden column " + CellAddress.columnName(column)));
        sheet.rows().stream()
                .filter(RawRow::hidden)
                .forEach(row -> lines.add(sheet.name() + " hidden row " + (row.index() + 1)));
        cells(sheet, lines);
    }

    private static void cells(RawSheet sheet, List<String> lines) {
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                String at = new CellAddress(sheet.name(), row.index(), cell.column()).a1();
                String formula = cell.formula() == null ? "" : " | =" + cell.formula();
                lines.add(sheet.name() + "!" + at + " | " + value(cell.value()) + formula);
            }
        }
    }

    private static String value(CellValue value) {
        if (value instanceof CellValue.Text text) {
            String runs = text.runs().isEmpty() ? "" : " " + text.runs();
            return "\"" + text.text().replace("\n", "\\n") + "\"" + runs;
        }
        if (value instanceof CellValue.Day day) {
            return day.date() + " (" + day.serial().toPlainString() + ")";
        }
        return value instanceof CellValue.NotCalculated ? "not calculated" : value.text();
    }

    private static String a1(CellRange range) {
        return new CellAddress("", range.firstRow(), range.firstColumn()).a1()
                + ":"
                + new CellAddress("", range.lastRow(), range.lastColumn()).a1();
    }
}
