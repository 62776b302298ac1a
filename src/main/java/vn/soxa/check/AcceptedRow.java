package vn.soxa.check;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;

/** A row that counts; only this package can make one, so unchecked figures cannot reach a total. */
public final class AcceptedRow implements RowValues {

    private final LedgerRow row;
    private final boolean old;

    AcceptedRow(LedgerRow row, boolean old) {
        this.row = row;
        this.old = old;
    }

    /** The row as the books hold it. */
    public LedgerRow row() {
        return row;
    }

    /** True where this period brought nothing new and the last accepted state stands. */
    public boolean old() {
        return old;
    }

    /** The same row as it may go upward: see {@link LedgerRow#discreet()}. */
    AcceptedRow discreet() {
        return new AcceptedRow(row.discreet(), old);
    }

    public Form form() {
        return row.form();
    }

    public String hamlet() {
        return row.hamlet();
    }

    @Override
    public @Nullable Object get(String column) {
        return row.get(column);
    }
}
