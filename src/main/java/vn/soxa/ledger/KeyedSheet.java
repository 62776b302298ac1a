package vn.soxa.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/**
 * A sheet with a hidden key row, a header row below it, and rows.
 *
 * @param columns key → zero-based column, in the sheet's order
 */
record KeyedSheet(String name, Map<String, Integer> columns, List<RawRow> rows) {

    /** Empty where no row begins with the key. */
    static Optional<KeyedSheet> of(@Nullable RawSheet sheet, String firstKey) {
        return sheet == null
                ? Optional.empty()
                : sheet.rows().stream()
                        .filter(row -> row.cells().get(0).value().text().equals(firstKey))
                        .findFirst()
                        .map(keys -> of(sheet, keys));
    }

    private static KeyedSheet of(RawSheet sheet, RawRow keys) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        keys.cells().forEach(cell -> columns.putIfAbsent(cell.value().text(), cell.column()));
        List<RawRow> rows = sheet.rows().stream()
                .filter(row -> row.index() > keys.index() + 1)
                .toList();
        return new KeyedSheet(sheet.name(), columns, rows);
    }

    @Nullable
    CellValue cell(RawRow row, String key) {
        Integer column = columns.get(key);
        RawCell cell = column == null ? null : row.cell(column);
        return cell == null ? null : cell.value();
    }

    /** The cell as text; blank where there is nothing. */
    String text(RawRow row, String key) {
        CellValue cell = cell(row, key);
        return cell == null ? "" : cell.text();
    }

    /** Where the row's cell under the key is, or its first column where there is no such key. */
    CellAddress address(RawRow row, String key) {
        return new CellAddress(name, row.index(), columns.getOrDefault(key, 0));
    }
}
