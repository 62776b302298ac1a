package vn.soxa.form;

/** How often a form is collected. */
public enum Every {
    /** In every base period, however long that is. */
    PERIOD(1),
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /** In periods of its own, with free dates. */
    CAMPAIGN(0);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /** True where it is collected in the period of a series that ends with that month of the year. */
    public boolean ends(int month) {
        return months > 0 && month % months == 0;
    }
}
