package vn.soxa.check;

import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.sheet.BoundCell;

/** Joins the owner officer's cells to a row: a good cell of this period, else what was accepted last. */
final class JoinedCells {

    private JoinedCells() {}

    static @Nullable Object value(@Nullable LedgerRow before, @Nullable ReportedRow owners, String column) {
        Object last = before == null ? null : before.get(column);
        if (owners == null || !owners.sheet().columns().containsKey(column)) {
            return last;
        }
        return bad(owners, column) ? last : owners.row().get(column);
    }

    /** The text as the owner gave it, or null where there is none of this period. */
    static @Nullable String raw(@Nullable LedgerRow before, @Nullable ReportedRow owners, String column) {
        if (owners == null || !owners.sheet().columns().containsKey(column) || bad(owners, column)) {
            return before == null ? null : before.raw().get(column);
        }
        var cell = owners.row().cells().get(column);
        return cell == null ? null : GivenText.text(cell);
    }

    static boolean bad(ReportedRow owners, String column) {
        BoundCell cell = owners.row().cells().get(column);
        boolean unread = cell != null && cell.value() == null;
        return unread
                || owners.findings().stream()
                        .filter(Finding::rejects)
                        .anyMatch(finding -> finding.cell() == null || column.equals(owners.column(finding)));
    }
}
