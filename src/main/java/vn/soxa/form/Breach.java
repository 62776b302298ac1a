package vn.soxa.form;

/** The ways a declared rule of a row can be broken. */
public enum Breach {
    REQUIRED,
    MUST_BE_BLANK,
    NOT_ALLOWED,
    OUT_OF_RANGE,
    UNUSUAL,
    MORE_THAN_WHOLE,
    SUM_ABOVE_WHOLE,
    SUM_DIFFERS,
    BAND_DIFFERS,
    AFTER_CUTOFF,
    OUTSIDE_PERIOD,
    BEFORE_OTHER,
    YIELD_UNLIKELY,
    RATIO_UNLIKELY,
    UNEXPLAINED,
    LAPSES_SOON,
    ANSWERED_LATE
}
