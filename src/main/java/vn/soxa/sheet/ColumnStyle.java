package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.form.Column;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.text.DateStyle;
import vn.soxa.text.NumberStyle;

/** What the other cells of a column prove about how its texts are typed. */
record ColumnStyle(NumberStyle numbers, DateStyle dates) {

    private static final ColumnStyle NONE = new ColumnStyle(NumberStyle.UNKNOWN, DateStyle.UNKNOWN);

    static ColumnStyle of(Column column, int place, List<RawRow> entries) {
        if (!column.type().numeric() && !column.type().date()) {
            return NONE;
        }
        List<String> texts = new ArrayList<>(0);
        for (RawRow row : entries) {
            RawCell cell = row.cell(place);
            if (cell != null && cell.value() instanceof CellValue.Text text) {
                texts.add(text.text());
            }
        }
        return texts.isEmpty()
                ? NONE
                : new ColumnStyle(
                        column.type().numeric() ? NumberStyle.ofColumn(texts) : NumberStyle.UNKNOWN,
                        column.type().date() ? DateStyle.ofColumn(texts) : DateStyle.UNKNOWN);
    }
}
