package vn.soxa.consolidate;

import java.time.LocalDate;

/** How long an OCOP certificate holds. */
public final class Certificate {

    /** Decision 148/QĐ-TTg of 24/2/2023: 36 months from the decision. */
    public static final int MONTHS = 36;

    private Certificate() {}

    /** The day on which a product recognised on a day must be recognised again. */
    public static LocalDate lapses(LocalDate decision) {
        return decision.plusMonths(MONTHS);
    }
}
