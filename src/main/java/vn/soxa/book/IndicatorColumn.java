package vn.soxa.book;

/** The columns of {@code Chỉ tiêu} in order; the hidden ones decide the status or serve other sheets. */
enum IndicatorColumn {
    NUMBER(0, 4, false),
    NAME(1, 30, false),
    YEAR(2, 7, false),
    UNIT(3, 9, false),
    TARGET(4, 9, false),
    THIS_PERIOD(5, 9, false),
    ACTUAL(6, 9, false),
    PERCENT(7, 9, false),
    EXPECTED(8, 9, false),
    PREVIOUS(9, 9, false),
    SAME_LAST_YEAR(10, 9, false),
    REMAINING(11, 9, false),
    STATUS(12, 11, false),
    CAUSE(13, 18, false),
    OWNER(14, 13, false),
    CONFIRMED(15, 9, false),
    FORECAST(16, 9, false),
    PACE(17, 10, false),
    STEP(18, 6, true),
    EXPECTED_STEP(19, 6, true),
    OVER(20, 6, true),
    KNOWN(21, 6, true),
    OWNER_CODE(22, 7, true);

    private final int column;
    private final double width;
    private final boolean hidden;

    IndicatorColumn(int column, double width, boolean hidden) {
        this.column = column;
        this.width = width;
        this.hidden = hidden;
    }

    /** Zero-based. */
    int column() {
        return column;
    }

    double width() {
        return width;
    }

    boolean hidden() {
        return hidden;
    }
}
