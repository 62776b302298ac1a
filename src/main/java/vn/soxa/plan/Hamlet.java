package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hamlet of the commune; code {@code AP01} for ever, the name may change. Unit: what a blank ĐVT means there. */
public record Hamlet(
        String code,
        String name,
        List<String> aliases,
        @Nullable String head,
        @Nullable String phone,
        @Nullable Integer households,
        @Nullable BigDecimal riceLandHa,
        String unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto) {

    /** Square metres of a "công" here: the hamlet's own kind, else the small one of 1,000. */
    public BigDecimal congSquareMetres() {
        return new BigDecimal(unit.contains("1.296") ? 1296 : 1000);
    }

    /** Whether it reports on the last day of the period. */
    public boolean reports(Period period) {
        LocalDate day = period.cutoff();
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
