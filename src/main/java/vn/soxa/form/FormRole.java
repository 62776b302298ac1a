package vn.soxa.form;

/** What the program itself needs a form for; code asks a form for its role and never for its code. */
public enum FormRole {
    /** The owner's confirmed figure of each indicator. */
    CONFIRMATIONS,
    /** The progress of each task. */
    PROGRESS,
    /** Funds planned and spent. */
    FUNDS,
    /** Proposed changes to indicators and tasks. */
    AMENDMENTS,
    /** Difficulties met and proposals made. */
    DIFFICULTIES,
    /** A sheet of the plan book. */
    PLAN_BOOK,
    /** A plan's own form: nothing is known of it but what the plan book says. */
    DATA
}
