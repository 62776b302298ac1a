package vn.soxa.report;

import java.util.HashMap;
import java.util.Map;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Source;
import vn.soxa.office.CellSpec;
import vn.soxa.office.Look;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;

/** Links from the commune workbook to the cells of the inbox that its figures came from; none where that stays behind. */
final class SourceLinks {

    private static final String INBOX = "2-Da-nop/";
    /** The first column of a form that a person fills stands after the row's code. */
    private static final int FIRST_COLUMN = 1;

    private final String period;
    private final boolean leading;
    private final Map<Source, CellAddress> firstCells = new HashMap<>();

    /** {@code leading} is false for a workbook that travels without the inbox. */
    SourceLinks(CheckedRound round, boolean leading) {
        this.leading = leading;
        this.period = round.period().code();
        for (CheckedSubmission submission : round.submissions()) {
            submission.accepted().forEach(row -> remember(submission, row));
            submission.rejected().forEach(row -> remember(submission, row));
        }
    }

    /** The row's first filled cell where this period's inbox has it, else its first column. */
    CellSpec toRow(CellSpec cell, Source source) {
        CellAddress known = firstCells.get(new Source("", source.file(), source.sheet(), source.row()));
        int column = known == null || !source.period().equals(period) ? FIRST_COLUMN : known.column();
        return link(cell, path(source), Refs.place(source.sheet(), source.row(), column));
    }

    /** To a cell of a file of this period's inbox. */
    CellSpec toCell(CellSpec cell, String file, CellAddress address) {
        return link(cell, inbox() + file, Refs.place(address.sheet(), address.row(), address.column()));
    }

    CellSpec toFile(CellSpec cell, String file) {
        return link(cell, inbox() + file, "");
    }

    private CellSpec link(CellSpec cell, String file, String place) {
        return leading ? cell.linking(file, place) : new CellSpec(cell.column(), cell.content(), Look.BODY_TEXT, null);
    }

    private String path(Source source) {
        return source.period().equals(period)
                ? inbox() + source.file()
                : "../../" + source.period() + "/" + INBOX + source.file();
    }

    private static String inbox() {
        return "../" + INBOX;
    }

    private void remember(CheckedSubmission submission, BoundRow row) {
        Source source = new Source("", submission.submission().file(), row.sheet(), row.row());
        firstCells.put(source, first(row));
    }

    /** Cells that a merged one above fills stand elsewhere. */
    private static CellAddress first(BoundRow row) {
        return row.cells().values().stream()
                .map(BoundCell::address)
                .filter(cell -> cell.row() == row.row())
                .min(CellAddress::compareTo)
                .orElse(row.address());
    }
}
