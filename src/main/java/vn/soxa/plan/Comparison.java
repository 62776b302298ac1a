package vn.soxa.plan;

/** The closed words in which the plan book says what a cell has to be. */
public enum Comparison {
    IS,
    IS_NOT,
    FILLED,
    BLANK,
    FROM,
    UP_TO,
    LESS_THAN_COLUMN,
    EQUALS_COLUMN,
    CONTAINS,
    OMITS,
    IN_GROUP,
    NOT_IN_GROUP,
    /** So many months after the day in the cell are not over yet. */
    ALIVE;

    /** True where a blank cell meets it too. */
    public boolean blankMeets() {
        return this == IS_NOT || this == BLANK || this == OMITS || this == NOT_IN_GROUP;
    }

    /** True where the value names another column. */
    public boolean columns() {
        return this == LESS_THAN_COLUMN || this == EQUALS_COLUMN;
    }

    public boolean needsValue() {
        return this != FILLED && this != BLANK;
    }
}
