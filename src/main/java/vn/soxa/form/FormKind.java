package vn.soxa.form;

/** What becomes of a form's rows in the next period. */
public enum FormKind {
    /** Rows carry over until their status ends them. */
    STATE,
    /** Rows belong to the period they were reported in. */
    LOG,
    /** Rows are written by us, one per indicator or task. */
    PREFILLED,
    /** A sheet of the plan book. */
    PLAN
}
