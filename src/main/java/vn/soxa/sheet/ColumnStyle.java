package vn.soxa.sheet;

import java.util.List;
import vn.soxa.form.Column;
import vn.soxa.text.DateStyle;
import vn.soxa.text.NumberStyle;

/** What the other cells of a column prove about how its texts are typed. */
record ColumnStyle(NumberStyle numbers, DateStyle dates) {

    static ColumnStyle of(Column column, List<String> texts) {
        return new ColumnStyle(
                column.type().numeric() ? NumberStyle.ofColumn(texts) : NumberStyle.UNKNOWN,
                column.type().date() ? DateStyle.ofColumn(texts) : DateStyle.UNKNOWN);
    }
}
