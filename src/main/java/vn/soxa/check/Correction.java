package vn.soxa.check;

import vn.soxa.ledger.LedgerRow;

/** A row and what it may have been before it was corrected. */
record Correction(ReportedRow row, LedgerRow known, boolean inPlace, Likeness likeness) {

    static Correction of(ReportedRow row, LedgerRow known) {
        return new Correction(row, known, inPlace(row, known), Likeness.of(row, known));
    }

    static boolean inPlace(ReportedRow row, LedgerRow known) {
        return known.source().row() == row.row().row();
    }

    /** In its old place much may be new, anywhere else one cell. */
    boolean plausible() {
        return inPlace ? likeness.mostly() : likeness.butForOneCell();
    }

    /** True where the other is of the same row, or the same code, and no less likely. */
    boolean rivals(Correction other) {
        return other.likeness.differing() <= likeness.differing()
                && (other.row == row) != other.known.rowCode().equals(known.rowCode());
    }
}
