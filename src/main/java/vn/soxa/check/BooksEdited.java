package vn.soxa.check;

import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.HandEdit;
import vn.soxa.plan.Plan;

/** Names the cells of the books that somebody changed since the program wrote them. */
final class BooksEdited implements CrossCheck {

    @Override
    public void judge(Round round) {
        round.ledger().edits().forEach(edit -> round.find(Plan.WHOLE_COMMUNE, finding(edit)));
    }

    private static Finding finding(HandEdit edit) {
        CellAddress cell = edit.cell();
        return cell == null
                ? Finding.ofSheet(FindingCode.BOOKS_EDITED, edit.sheet(), "row", edit.key())
                : Finding.ofCell(FindingCode.BOOKS_EDITED, cell, "row", edit.key());
    }
}
