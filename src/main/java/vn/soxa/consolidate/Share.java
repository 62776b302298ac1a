package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An indicator in percent: the part of a whole, both kept as contributions to codes beside its own. */
public final class Share {

    private Share() {}

    /** The code under which the part is written down. */
    public static String part(String indicator) {
        return indicator + "#part";
    }

    /** The code under which the whole is written down. */
    public static String whole(String indicator) {
        return indicator + "#whole";
    }

    /** Percent, HALF_UP to one decimal; nothing of nothing is 0. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
