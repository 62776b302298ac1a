package vn.soxa.rollup;

import org.jspecify.annotations.Nullable;
import vn.soxa.ledger.Summary;

/** An indicator in one year, or through all of them where the year is null. */
public record IndicatorKey(String code, @Nullable Integer year) {

    static IndicatorKey of(Summary.Figure figure) {
        return new IndicatorKey(figure.code(), figure.year());
    }

    /** {@code CT2 2025}. */
    @Override
    public String toString() {
        return year == null ? code : code + " " + year;
    }
}
