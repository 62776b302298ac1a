package vn.soxa.app;

import java.math.BigDecimal;
import vn.soxa.book.Capacity;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** Refuses what no spreadsheet could hold, before anything is written. */
final class SheetLimit {

    private SheetLimit() {}

    static void require(Consolidation figures, Phrasebook say) throws CannotDoException {
        long rows = Capacity.rows(figures);
        if (rows > Capacity.MOST_ROWS) {
            throw new CannotDoException(say.of(
                    "cannot.tooManyRows",
                    "rows",
                    VietnameseFormat.number(BigDecimal.valueOf(rows), 0),
                    "most",
                    VietnameseFormat.number(BigDecimal.valueOf(Capacity.MOST_ROWS), 0)));
        }
    }
}
