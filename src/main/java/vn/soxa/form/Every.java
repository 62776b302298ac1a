package vn.soxa.form;

/** How often a form is collected. */
public enum Every {
    /** In every base period, however long that is. */
    PERIOD,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    /** In periods of its own, with free dates. */
    CAMPAIGN
}
