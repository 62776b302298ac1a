package vn.soxa.form;

/** How a cell of a column is read. */
public enum ColumnType {
    TEXT,
    INTEGER,
    AMOUNT,
    /** A number with the row's own unit column; becomes an {@link Area}. */
    AREA,
    PERCENT,
    YEAR,
    /** Known to the day. */
    DATE,
    /** A day, a month or a year is enough. */
    MONTH,
    LIST,
    /** Crop seasons: the list is generated for the period's year, short forms are read. */
    SEASON,
    YES_NO,
    STARS,
    PHONE,
    TAX_CODE,
    GROWING_CODE,
    HAMLET;

    /** Read as a number by a spreadsheet. */
    public boolean numeric() {
        return switch (this) {
            case INTEGER, AMOUNT, AREA, PERCENT, YEAR, STARS -> true;
            default -> false;
        };
    }

    /** Only whole numbers make sense. */
    public boolean whole() {
        return this == INTEGER || this == YEAR || this == STARS;
    }

    public boolean date() {
        return this == DATE || this == MONTH;
    }

    /** Chosen from a list that the workbook carries. */
    public boolean listed() {
        return this == LIST || this == SEASON || this == YES_NO || this == HAMLET;
    }
}
