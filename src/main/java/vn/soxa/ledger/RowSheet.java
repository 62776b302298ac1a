package vn.soxa.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/** Reads the rows of one form back and says which cells are not as they were sealed. */
final class RowSheet {

    private final Form form;
    private final Map<String, String> sealed;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<HandEdit> edits = new ArrayList<>();

    /** The seal's lines of this form's rows, by form code and row code. */
    RowSheet(Form form, Map<String, String> sealed) {
        this.form = form;
        this.sealed = new TreeMap<>(sealed);
    }

    List<LedgerRow> rows() {
        return rows;
    }

    List<HandEdit> edits() {
        return edits;
    }

    void read(@Nullable RawSheet raw) {
        KeyedSheet.of(raw, Column.ROW_CODE).ifPresent(sheet -> sheet.rows().forEach(row -> read(sheet, row)));
        String name = LedgerLayout.sheetName(form);
        new TreeSet<>(sealed.keySet()).forEach(key -> edits.add(new HandEdit(name, null, key)));
    }

    private void read(KeyedSheet sheet, RawRow raw) {
        String code = sheet.text(raw, Column.ROW_CODE);
        if (code.isBlank()) {
            edits.add(new HandEdit(sheet.name(), sheet.address(raw, Column.ROW_CODE), ""));
            return;
        }
        LedgerRow row = row(sheet, raw, code);
        rows.add(row);
        String proofs = sealed.remove(Seal.key(row));
        if (proofs == null) {
            edits.add(new HandEdit(sheet.name(), sheet.address(raw, Column.ROW_CODE), code));
            return;
        }
        Seal.changed(row, proofs).stream()
                .filter(this::known)
                .forEach(key -> edits.add(new HandEdit(sheet.name(), sheet.address(raw, key), code)));
    }

    /** A column that was added to the form, or taken from it since, is no edit of anybody's. */
    private boolean known(String key) {
        return form.column(key).isPresent() || key.startsWith("_") || key.endsWith(":");
    }

    private LedgerRow row(KeyedSheet sheet, RawRow raw, String code) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> given = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        for (Column column : form.columns()) {
            CellValue cell = sheet.cell(raw, column.key());
            if (cell != null && !isAbout(column)) {
                take(column, cell, values, given);
            }
        }
        for (String key : sheet.columns().keySet()) {
            CellValue cell = sheet.cell(raw, key);
            if (cell != null && key.startsWith(LedgerLayout.RAW)) {
                given.put(key.substring(LedgerLayout.RAW.length()), cell.text());
            } else if (cell != null && key.startsWith(LedgerLayout.OTHER)) {
                others.put(key.substring(LedgerLayout.OTHER.length()), cell.text());
            }
        }
        return new LedgerRow(
                form,
                code,
                sheet.text(raw, Column.HAMLET),
                sheet.text(raw, LedgerLayout.REPORTER),
                values,
                given,
                others,
                source(sheet, raw),
                sheet.text(raw, LedgerLayout.PERIOD));
    }

    private static boolean isAbout(Column column) {
        return column.key().equals(Column.ROW_CODE) || column.key().equals(Column.HAMLET);
    }

    /** A cell that no longer holds such a value is kept as text: nothing is dropped. */
    private static void take(Column column, CellValue cell, Map<String, Object> values, Map<String, String> given) {
        Object value = LedgerCell.read(column.type(), cell);
        if (value == null) {
            given.put(column.key(), cell.text());
        } else {
            values.put(column.key(), value);
        }
    }

    private static Source source(KeyedSheet sheet, RawRow raw) {
        String row = sheet.text(raw, LedgerLayout.SOURCE_ROW);
        return new Source(
                sheet.text(raw, LedgerLayout.SOURCE_PERIOD),
                sheet.text(raw, LedgerLayout.SOURCE_FILE),
                sheet.text(raw, LedgerLayout.SOURCE_SHEET),
                row.matches("[1-9]\\d{0,6}") ? Integer.parseInt(row) - 1 : 0,
                column(sheet.name(), sheet.text(raw, LedgerLayout.SOURCE_COLUMN)));
    }

    /** The column after the row's code where the books do not say. */
    private static int column(String sheet, String letters) {
        return CellAddress.of(sheet, letters + "1").map(CellAddress::column).orElse(1);
    }
}
