package vn.soxa.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellValue;
import vn.soxa.office.read.MissingResults;

/**
 * What stands for cells besides what they hold.
 *
 * @param confirmed readings that the officer settled, by cell
 * @param results of formulas that were saved without any, or null where they are not to be calculated
 */
record Settled(
        Map<CellAddress, Accepted> confirmed, @Nullable MissingResults results) {

    /** The reading that was accepted for a cell that says this, or null. */
    @Nullable
    String confirmed(CellAddress address, String text) {
        Accepted accepted = confirmed.isEmpty() ? null : confirmed.get(address);
        return accepted != null && accepted.about(text) ? accepted.reading() : null;
    }

    CellValue calculated(CellAddress address, CellValue formula) {
        return results == null ? formula : results.of(address.sheet(), address.row(), address.column(), formula);
    }
}
