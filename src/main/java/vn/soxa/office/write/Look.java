package vn.soxa.office.write;

/** How a written cell looks; the looks themselves are cells of the same name in the master workbook. */
public enum Look {
    PLAIN,
    /** The agency's block and other small lines of the letterhead, centred. */
    LETTERHEAD,
    LETTERHEAD_BOLD,
    MOTTO,
    TITLE,
    SUBTITLE,
    GUIDE,
    /** One thing to do, told to whoever fills a workbook. */
    STEP,
    SECTION,
    /** A column's header. */
    HEADER,
    HEADER_REQUIRED,
    /** A header over columns that somebody else fills. */
    HEADER_ISSUED,
    KEY,
    ENTRY_TEXT,
    ENTRY_NUMBER,
    ENTRY_DATE,
    /** A cell carried over from the last period, still to be edited. */
    CARRIED_TEXT,
    CARRIED_NUMBER,
    /** Written by us, locked. */
    ISSUED_TEXT,
    ISSUED_NUMBER,
    /** The row code: grey but not locked, so that sorting works. */
    ROW_CODE,
    BODY_TEXT,
    BODY_CENTRED,
    BODY_WHOLE,
    BODY_NUMBER,
    BODY_PERCENT,
    BODY_DATE,
    BODY_LINK,
    TOTAL_TEXT,
    TOTAL_WHOLE,
    TOTAL_NUMBER,
    TOTAL_PERCENT,
    GOOD,
    NEUTRAL,
    WARNING,
    BAD,
    MUTED,
    SIGNATURE,
    LINK,
    /** What a page comes to, in large letters. */
    VERDICT,
    /** One large number. */
    COUNT,
    /** In a table of many cells: nothing where the figure is nothing. */
    SPARSE_NUMBER,
    SPARSE_WHOLE
}
