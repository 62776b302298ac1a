package vn.soxa.template;

import java.util.Map;
import java.util.Set;
import vn.soxa.form.RowValues;

/**
 * A row that stands in the template when it is issued.
 *
 * @param values typed values by column key; blank cells are absent; areas are shown in the unit that the row names
 * @param carried true for a row of the last period that may be edited
 * @param lockedKeys columns of this row that the reporter must not change
 */
public record PrefilledRow(Map<String, Object> values, boolean carried, Set<String> lockedKeys) {

    public PrefilledRow {
        values = Map.copyOf(values);
        lockedKeys = Set.copyOf(lockedKeys);
    }

    RowValues row() {
        return values::get;
    }
}
