package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The share of a target that should be reached by now, as a fraction. */
public record Portion(BigDecimal part, BigDecimal whole) {

    private static final int DECIMALS = 6;

    /** The expected figure, to six decimals. */
    BigDecimal of(BigDecimal target) {
        return target.multiply(part).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
