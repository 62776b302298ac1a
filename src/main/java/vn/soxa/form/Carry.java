package vn.soxa.form;

/** What becomes of a cell when its row is carried over. */
public enum Carry {
    KEEP,
    /** It belongs to one period only. */
    CLEAR,
    /** It adds up through a year and begins anew in the next. */
    CLEAR_YEARLY
}
