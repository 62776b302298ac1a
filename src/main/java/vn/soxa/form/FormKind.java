package vn.soxa.form;

/** Where a form's rows come from, and what becomes of them in the next period. */
public enum FormKind {
    /** Rows carry over until their status ends them. */
    STATE,
    /** Rows belong to the period they were reported in. */
    LOG,
    /** Fixed rows, one or one for each value of a list; none can be added, and a blank figure is not 0. */
    TABLE,
    /** Rows are written by us, one per indicator or task. */
    PREFILLED,
    /** A sheet of the plan book. */
    PLAN;

    /** All the rows stand there already when the form is issued. */
    public boolean fixedRows() {
        return this == TABLE || this == PREFILLED;
    }

    /** What a row says still holds in the next period. */
    public boolean state() {
        return this == STATE || this == TABLE;
    }
}
