package vn.soxa.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;

/**
 * One row of a form as it was read, with what is wrong with it; nothing is judged beyond the row.
 *
 * @param row zero-based row in the sheet
 * @param cells by column key; blank cells are absent
 * @param others cells of columns the form does not know, by header
 * @param findings of this row and its cells, in reading order
 */
public record BoundRow(
        Form form,
        String sheet,
        int row,
        Map<String, BoundCell> cells,
        Map<String, BoundCell> others,
        List<Finding> findings)
        implements RowValues {

    public BoundRow {
        cells = Map.copyOf(cells);
        others = Map.copyOf(others);
        findings = List.copyOf(findings);
    }

    @Override
    public @Nullable Object get(String column) {
        BoundCell cell = cells.get(column);
        return cell == null ? null : cell.value();
    }

    public @Nullable String rowCode() {
        return text(Column.ROW_CODE);
    }

    /** True where no finding keeps the row from counting. */
    public boolean counts() {
        return findings.stream().noneMatch(Finding::rejects);
    }

    /** Where the row begins: its first cell that was filled. */
    public CellAddress address() {
        return cells.values().stream()
                .map(BoundCell::address)
                .min(CellAddress::compareTo)
                .orElse(new CellAddress(sheet, row, 0));
    }

    /** What tells the row from every other of its workbook, whatever it says. */
    public CellAddress place() {
        return new CellAddress(sheet, row, 0);
    }

    /** How many cells of the row were filled; columns unknown to the form and cells merged from above left out. */
    public int filled() {
        return (int) cells.values().stream()
                .filter(cell -> cell.address().row() == row)
                .count();
    }

    public BoundRow with(List<Finding> more) {
        return new BoundRow(form, sheet, row, cells, others, more);
    }
}
