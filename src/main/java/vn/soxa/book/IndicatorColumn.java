package vn.soxa.book;

/** The columns of {@code Chỉ tiêu} in order; the hidden ones decide the status or serve other sheets. */
enum IndicatorColumn {
    NUMBER(0, 3.5, false),
    NAME(1, 30, false),
    YEAR(2, 5, false),
    UNIT(3, 9, false),
    TARGET(4, 8, false),
    THIS_PERIOD(5, 9, false),
    ACTUAL(6, 8, false),
    PERCENT(7, 7, false),
    EXPECTED(8, 8, false),
    PREVIOUS(9, 8, false),
    SAME_LAST_YEAR(10, 8, false),
    REMAINING(11, 8, false),
    STATUS(12, 9, false),
    CAUSE(13, 14, false),
    OWNER(14, 14, false),
    CONFIRMED(15, 8, false),
    FORECAST(16, 8, false),
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
