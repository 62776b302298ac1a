package vn.soxa.template;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/** The cells of a written workbook that hold how many rows a form has: on the first page and on the sheet of counts. */
public final class StoredCounts {
    private static final int NAME = 0;
    private static final int ROWS_ON_COVER = 1;

    private StoredCounts() {}

    /** Those cells, each with the number of rows there are now; none where somebody took them away. */
    public static Map<CellAddress, BigDecimal> of(RawWorkbook workbook, Form form, int filled) {
        Map<CellAddress, BigDecimal> counts = new TreeMap<>();
        for (RawSheet sheet : workbook.sheets()) {
            boolean cover = sheet.name().equals(Cover.NAME);
            if (cover || sheet.name().equals(CountSheet.NAME)) {
                String name = cover ? form.sheetName() : form.code();
                int column = cover ? ROWS_ON_COVER : CountSheet.ROWS;
                sheet.rows().stream()
                        .filter(row -> name.equals(text(row.cell(NAME)))
                                && text(row.cell(column)).matches("\\d+"))
                        .findFirst()
                        .map(RawRow::index)
                        .ifPresent(row ->
                                counts.put(new CellAddress(sheet.name(), row, column), BigDecimal.valueOf(filled)));
            }
        }
        return counts;
    }

    private static String text(@Nullable RawCell cell) {
        return cell == null ? "" : cell.value().text();
    }
}
