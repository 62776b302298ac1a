package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.text.DateStyle;
import vn.soxa.text.NumberStyle;

/**
 * How the texts of a column are typed, as far as it is known.
 *
 * @param numbers what the other cells prove
 * @param dates what the other cells prove
 * @param thousands three digits behind a separator can only be thousands
 */
record ColumnStyle(NumberStyle numbers, DateStyle dates, boolean thousands) {

    private static final ColumnStyle NONE = new ColumnStyle(NumberStyle.UNKNOWN, DateStyle.UNKNOWN, false);

    static ColumnStyle of(Form form, Column column, int place, List<RawRow> entries) {
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
                        column.type().date() ? DateStyle.ofColumn(texts) : DateStyle.UNKNOWN,
                        form.thousands(column));
    }
}
