package vn.soxa.consolidate;

import java.util.List;
import vn.soxa.check.AcceptedRow;

/** What the rows of one form add to which indicators. */
interface Measure {

    /** The code of the form whose rows are measured. */
    String form();

    /** The contributions of the form's rows, which come sorted by hamlet and row code; a row may add to several. */
    List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame);
}
