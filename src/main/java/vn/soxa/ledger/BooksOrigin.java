package vn.soxa.ledger;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.read.SheetStream;
import vn.soxa.office.read.UnreadableWorkbookException;

/** What a commune workbook says of itself: whose books it holds, of which period, and which version they are. */
public record BooksOrigin(String commune, String communeName, String period, int version) {

    private static final String ABOUT = "about";
    private static final String SCHEMA = "schema";
    private static final String PERIOD = "period";

    /** Empty for a workbook that is nobody's books, such as a note under a name like theirs. */
    public static Optional<BooksOrigin> of(Path workbook) throws UnreadableWorkbookException {
        Map<String, String> about = new HashMap<>();
        AtomicReference<@Nullable String> period = new AtomicReference<>();
        SheetStream.rows(workbook, LedgerLayout.SEAL_SHEET, row -> {
            if (text(row, 0).equals(ABOUT)) {
                about.put(text(row, 1), text(row, 2));
            } else if (text(row, 0).equals(PERIOD)) {
                period.set(text(row, 2));
            } else if (text(row, 0).equals(SCHEMA)) {
                about.put(SCHEMA, text(row, 2));
            }
            return period.get() == null;
        });
        String of = period.get();
        return of == null || !about.containsKey(SCHEMA)
                ? Optional.empty()
                : Optional.of(new BooksOrigin(
                        about.getOrDefault("commune", ""),
                        about.getOrDefault("communeName", ""),
                        of,
                        number(about.getOrDefault("version", ""))));
    }

    /** False only where code and name are both another's: a commune may be given another of either. */
    public boolean of(String code, String name) {
        return commune.equals(code) || communeName.equals(name) || (commune.isEmpty() && communeName.isEmpty());
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String text(RawRow row, int column) {
        RawCell cell = row.cell(column);
        return cell == null ? "" : cell.value().text();
    }
}
