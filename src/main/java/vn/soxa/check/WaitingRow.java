package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.ledger.LedgerRow;

/**
 * A row that does not count yet, as it would stand in the books if it did; it reaches no total, only what is told about it.
 *
 * @param row with both hands joined, as far as it could be read
 * @param reporter whose workbook holds what must be mended
 * @param sheet the sheet of that workbook
 * @param line the row of that sheet, from zero
 * @param asks true where nothing must be mended, only confirmed
 * @param unclear columns whose cells cannot be read, are blank though required, or are wrong; with the readings to choose
 *     from where there are some
 */
public record WaitingRow(
        AcceptedRow row, String reporter, String sheet, int line, boolean asks, Map<String, List<String>> unclear) {

    public WaitingRow {
        unclear = Map.copyOf(unclear);
    }

    /** The row as it would be if its unclear cells held these values, the other unclear ones nothing. */
    public WaitingRow supposing(Map<String, Object> cells) {
        LedgerRow books = row.row();
        Map<String, Object> values = new TreeMap<>(books.values());
        values.keySet().removeAll(unclear.keySet());
        values.putAll(cells);
        LedgerRow other = new LedgerRow(
                books.form(),
                books.rowCode(),
                books.hamlet(),
                books.reporter(),
                values,
                Map.of(),
                Map.of(),
                books.source(),
                books.period());
        return new WaitingRow(new AcceptedRow(other, row.old()), reporter, sheet, line, asks, unclear);
    }
}
