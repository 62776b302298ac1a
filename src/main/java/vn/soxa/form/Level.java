package vn.soxa.form;

/** How much a broken rule weighs. */
public enum Level {
    /** The row does not count until it is mended. */
    STOP,
    /** The row does not count until somebody answers for it. */
    ASK,
    /** The row counts, and somebody should look. */
    NOTE
}
