package vn.soxa.check;

/** What became of a file. */
public enum SubmissionStatus {
    /** All rows count. */
    ACCEPTED,
    /** Some rows are rejected. */
    PARTLY,
    /** No row counts. */
    REJECTED,
    /** A newer valid workbook of the same reporter and period stands. */
    REPLACED,
    /** Nobody can tell whose it is. */
    UNIDENTIFIED,
    /** It holds no form at all: a list of people, a note, a web page. */
    NOT_REPORT
}
