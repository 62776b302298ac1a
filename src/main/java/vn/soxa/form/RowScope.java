package vn.soxa.form;

/** Which other rows can be the same thing as a row. */
public enum RowScope {
    /** Those of the hamlet, whoever reported them. */
    HAMLET,
    /** All of the commune. */
    COMMUNE,
    /** Those of the hamlet that somebody else reported, where one of the two is an officer. */
    HANDS
}
