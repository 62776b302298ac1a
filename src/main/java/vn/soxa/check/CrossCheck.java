package vn.soxa.check;

/** One rule across rows or workbooks; it says what it finds at the row, file or reporter that can mend it. */
@FunctionalInterface
interface CrossCheck {
    void judge(Round round);
}
