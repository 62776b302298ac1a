package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Nothing;
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
            boolean nothing = kind == RowKind.ENTRY && saysNothing(row, form.form());
            if (kind == RowKind.ENTRY && !nothing && begun(row, starts)) {
                entries.add(row);
                continue;
            }
            notData += row.cells().size();
            if (below && (nothing || kind != RowKind.ENTRY)) {
                findings.add(told(nothing ? FindingCode.ROW_NOTHING : FindingCode.ROW_NOT_DATA, sheet.name(), row));
            }
        }
        return new EnteredRows(entries, findings, notData);
    }

    private static Finding told(FindingCode code, String sheet, RawRow row) {
        RawCell first = row.cells().stream()
                .filter(cell -> Nothing.isAllOf(cell.value().text()))
                .findFirst()
                .orElse(row.cells().get(0));
        CellAddress address = new CellAddress(sheet, row.index(), first.column());
        String found = Words.clean(first.value().text());
        return Finding.ofCell(code, address, "found", found);
    }

    /** "Không có gì" and no other word in a row that people begin themselves: of this form there is nothing to report. */
    private static boolean saysNothing(RawRow row, Form form) {
        List<RawCell> said = row.cells().stream()
                .filter(cell -> !RowKind.blank(cell.value()))
                .toList();
        return form.kind() != FormKind.TABLE
                && said.stream().anyMatch(cell -> Nothing.isAllOf(cell.value().text()))
                && said.stream()
                        .allMatch(cell -> Nothing.isAllOf(cell.value().text())
                                || Nothing.isStroke(cell.value().text())
                                || isNumber(cell, row));
    }

    /** The number that somebody gave the row, before all else. */
    private static boolean isNumber(RawCell cell, RawRow row) {
        return cell.equals(row.cells().get(0)) && cell.value().text().strip().matches("\\d{1,3}");
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
