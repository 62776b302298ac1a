package vn.soxa.finding;

/** How much a finding weighs, worst first. */
public enum Severity {
    /** The row is not counted. */
    ERROR,
    /** The row is not counted until a person says which reading is right. */
    CONFIRM,
    /** The row counts, somebody should look. */
    WARNING,
    /** Worth knowing. */
    INFO
}
