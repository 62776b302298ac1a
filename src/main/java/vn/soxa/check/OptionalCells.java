package vn.soxa.check;

import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.Breach;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.PeriodBounds;
import vn.soxa.sheet.BoundRow;

/**
 * A cell that the row can do without takes nothing but itself away where nobody can read it. Of the owner officer's cells
 * each stands for itself anyhow.
 */
record OptionalCells(PeriodBounds bounds) {

    /** The finding, as a reminder where the row counts without its cell. */
    Finding weigh(BoundRow row, Finding finding) {
        CellAddress cell = finding.cell();
        boolean optional = cell != null
                && finding.rejects()
                && row.cells().entrySet().stream()
                        .filter(read -> read.getValue().address().equals(cell)
                                && read.getValue().value() == null)
                        .flatMap(read -> row.form().column(read.getKey()).stream())
                        .anyMatch(column -> !required(row, column));
        return optional ? finding.as(Severity.WARNING).with(Finding.ASIDE, "x") : finding;
    }

    /** The unit is needed by whatever it is the unit of. */
    private boolean required(BoundRow row, Column column) {
        return column.required()
                || column.key().equals(Column.UNIT)
                || row.form().rules().stream()
                        .anyMatch(rule -> rule.breach() == Breach.REQUIRED
                                && rule.column().equals(column.key())
                                && rule.broken().holds(row, bounds));
    }
}
