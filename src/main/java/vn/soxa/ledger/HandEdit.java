package vn.soxa.ledger;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * A place of the books that is no longer as this program wrote it.
 *
 * @param cell the cell, or null where the row is gone
 * @param key the row's code, or the figure's indicator, hamlet, period and year
 */
public record HandEdit(String sheet, @Nullable CellAddress cell, String key) {}
