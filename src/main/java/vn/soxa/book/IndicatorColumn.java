package vn.soxa.book;

/** The columns of {@code Chỉ tiêu} in order; the hidden ones decide the status or serve other sheets. */
enum IndicatorColumn {
    NUMBER(0, 5, false),
    NAME(1, 38, false),
    YEAR(2, 7, false),
    UNIT(3, 12, false),
    TARGET(4, 10, false),
    THIS_PERIOD(5, 11, false),
    ACTUAL(6, 11, false),
    PERCENT(7, 9, false),
    EXPECTED(8, 11, false),
    PREVIOUS(9, 11, false),
    SAME_LAST_YEAR(10, 11, false),
    REMAINING(11, 10, false),
    STATUS(12, 15, false),
    CAUSE(13, 26, false),
    OWNER(14, 18, false),
    CONFIRMED(15, 10, false),
    FORECAST(16, 10, false),
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
