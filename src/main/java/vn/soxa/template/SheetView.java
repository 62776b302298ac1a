package vn.soxa.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.PeriodBounds;
import vn.soxa.form.Rule;
import vn.soxa.text.Units;

/**
 * What formulas must know of one form sheet.
 *
 * @param unit what a blank unit means here
 */
record SheetView(SheetContent content, PeriodBounds bounds, DropDowns choices, String unit) {

    Form form() {
        return content.form();
    }

    String sheet() {
        return form().sheetName();
    }

    List<Column> columns() {
        return content.columns();
    }

    Optional<Column> column(String key) {
        return columns().stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The last row that is coloured and counted, zero-based. */
    int lastRow() {
        int free = form().kind() == FormKind.TABLE ? 0 : Layout.FREE_ROWS;
        return Layout.HEADER_ROW + content.rows().size() + free;
    }

    /** Zero-based place of a column that the sheet has. */
    int index(String key) {
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(key + " is not on sheet " + sheet());
    }

    /** The rules that look only at columns of this sheet. */
    List<Rule> rules() {
        return form().rules().stream()
                .filter(rule -> column(rule.column()).isPresent()
                        && rule.reads().stream().allMatch(key -> column(key).isPresent()))
                .toList();
    }

    /** How a figure of a column is typed. */
    TypedFigure figure(Column column, CellNames cells) {
        return new TypedFigure(cells.of(column.key()), column.type(), form().thousands(column));
    }

    /** The units that may be chosen. */
    List<String> units() {
        return column(Column.UNIT).map(choices::of).orElse(List.of());
    }

    /** Square metres of one of a unit. */
    static BigDecimal squareMetres(String unit) {
        BigDecimal small = BigDecimal.valueOf(1000);
        return Units.area(BigDecimal.ONE, unit, small)
                .orElseThrow(() -> new IllegalArgumentException("not a unit of area: " + unit));
    }
}
