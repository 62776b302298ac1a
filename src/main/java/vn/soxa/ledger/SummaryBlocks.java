package vn.soxa.ledger;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.soxa.office.RawRow;

/**
 * Reads summaries off the rows of {@link LedgerLayout#SEAL_SHEET} as they come: one in a commune workbook, one a commune
 * in a workbook of many. A summary that somebody changed is told as empty.
 */
public final class SummaryBlocks {

    private final Consumer<Optional<Summary>> told;
    private final List<List<String>> lines = new ArrayList<>();
    private String digest = "";
    private int missing;

    public SummaryBlocks(Consumer<Optional<Summary>> told) {
        this.told = told;
    }

    /** Takes the next row; false where it belongs to no summary, so that nothing of interest follows. */
    public boolean take(RawRow row) {
        List<String> cells = SummaryLines.cells(row);
        if (missing > 0) {
            lines.add(cells);
            missing--;
            if (missing == 0) {
                told.accept(summary());
                lines.clear();
            }
            return true;
        }
        return head(cells);
    }

    /** To be called after the last row: a summary cut short is told as empty. */
    public void end() {
        if (missing > 0) {
            told.accept(Optional.empty());
        }
    }

    private boolean head(List<String> cells) {
        if (cells.size() < 3
                || !cells.get(0).equals(SummaryLines.HEAD)
                || !cells.get(1).matches("[1-9]\\d{0,5}")) {
            return false;
        }
        missing = Integer.parseInt(cells.get(1));
        digest = cells.get(2);
        return true;
    }

    private Optional<Summary> summary() {
        try {
            return SummaryLines.digest(lines).equals(digest)
                    ? Optional.of(SummaryLines.summary(lines))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
