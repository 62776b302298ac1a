package vn.soxa.book;

import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Source;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;

/**
 * Links from the commune workbook to the cells of the inboxes that its figures came from; none where those stay behind.
 *
 * @param period whose workbook it is
 * @param own the base period whose inbox was read for it
 * @param leading false for a workbook that travels without the inboxes
 */
record SourceLinks(String period, String own, boolean leading) {

    private static final String INBOX = "2-Da-nop/";

    /** The row's first filled cell. */
    CellSpec toRow(CellSpec cell, Source source) {
        return link(
                cell,
                inbox(source.period()) + source.file(),
                Refs.place(source.sheet(), source.row(), source.column()));
    }

    /** To a cell of a file of this period's inbox. */
    CellSpec toCell(CellSpec cell, String file, CellAddress address) {
        return link(cell, inbox(own) + file, Refs.place(address.sheet(), address.row(), address.column()));
    }

    CellSpec toFile(CellSpec cell, String file) {
        return link(cell, inbox(own) + file, "");
    }

    private CellSpec link(CellSpec cell, String file, String place) {
        return leading ? cell.linking(file, place) : new CellSpec(cell.column(), cell.content(), Look.BODY_TEXT, null);
    }

    private String inbox(String of) {
        return of.equals(period) ? "../" + INBOX : "../../" + of + "/" + INBOX;
    }
}
