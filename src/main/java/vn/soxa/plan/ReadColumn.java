package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import vn.soxa.form.Column;
import vn.soxa.form.RowConstraint;

/**
 * A column of a form as a row of the book says it.
 *
 * @param constraints what it asks of its cells by itself
 * @param ways the natural keys it is part of: 1, 2 …, each with its place there
 */
record ReadColumn(Column column, List<RowConstraint> constraints, Map<Integer, Integer> ways) {

    /** Every form has a column for the hamlet; the sheet names it only to make it part of a key. */
    boolean own() {
        return !column.key().equals(Column.HAMLET);
    }
}
