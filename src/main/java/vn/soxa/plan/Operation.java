package vn.soxa.plan;

/** What a calculation makes of the rows that count. */
public enum Operation {
    /** Adds up a column, or the product of two. */
    SUM,
    COUNT,
    /** Counts the first of the rows that name the same. */
    DISTINCT,
    /** Of what competes within a group, only the largest sum counts. */
    LARGEST,
    /** How far the rows have come in a list of steps. */
    STEP
}
