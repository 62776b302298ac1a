package vn.soxa.sheet;

import java.util.List;
import java.util.Map;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;

/**
 * One form sheet as it was read.
 *
 * @param columns column key → zero-based column in the sheet
 * @param findings of the sheet and its columns; those of rows are with the rows
 * @param notData how many filled cells are titles, headers, totals, notes and the like
 */
public record BoundSheet(
        Form form,
        String sheet,
        Map<String, Integer> columns,
        List<BoundRow> rows,
        List<Finding> findings,
        int notData) {

    /** True where somebody wrote among the rows that there is nothing to report, and no row of their own. */
    public boolean saysNothing() {
        return findings.stream().anyMatch(finding -> finding.code() == FindingCode.ROW_NOTHING)
                && rows.stream().allMatch(row -> row.rowCode() != null);
    }
}
