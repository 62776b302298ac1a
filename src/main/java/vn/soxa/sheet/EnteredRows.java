package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Words;

/**
 * The rows of a sheet that people entered, told from titles, totals, repeated headers and notes.
 *
 * @param notData how many filled cells are not of such rows
 */
record EnteredRows(List<RawRow> entries, List<Finding> findings, int notData) {

    static EnteredRows of(RawSheet sheet, HeaderMatch match, FormHeaders form) {
        List<RawRow> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean[] starts = starts(match, form);
        int notData = 0;
        boolean noting = false;
        for (RawRow row : sheet.rows()) {
            boolean below = row.index() > match.headerRow();
            RowKind kind = below ? RowKind.of(row, form) : RowKind.NOTE;
            noting = (below && kind == RowKind.NOTE) || (noting && RowKind.isAlone(row));
            kind = noting ? RowKind.NOTE : kind;
            if (kind == RowKind.ENTRY && begun(row, starts)) {
                entries.add(row);
                continue;
            }
            notData += row.cells().size();
            if (below && kind != RowKind.ENTRY) {
                findings.add(notData(sheet.name(), row));
            }
        }
        return new EnteredRows(entries, findings, notData);
    }

    private static Finding notData(String sheet, RawRow row) {
        RawCell first = row.cells().get(0);
        CellAddress address = new CellAddress(sheet, row.index(), first.column());
        String found = Words.clean(first.value().text());
        return Finding.ofCell(FindingCode.ROW_NOT_DATA, address, "found", found);
    }

    /** Columns in which typing begins a row, by place. */
    private static boolean[] starts(HeaderMatch match, FormHeaders form) {
        int width = match.columns().values().stream()
                .mapToInt(place -> place + 1)
                .max()
                .orElse(0);
        boolean[] starts = new boolean[width];
        for (Column column : form.form().columns()) {
            Integer place = match.columns().get(column.key());
            if (place != null) {
                starts[place] = column.startsRow();
            }
        }
        return starts;
    }

    private static boolean begun(RawRow row, boolean[] starts) {
        for (RawCell cell : row.cells()) {
            if (cell.column() < starts.length && starts[cell.column()] && !RowKind.blank(cell.value())) {
                return true;
            }
        }
        return false;
    }
}
