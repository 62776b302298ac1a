package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure divided by another; rates are never added, what they divide is.
 *
 * @param places how many hamlets it is made of
 * @param without places that have one of the two figures but not both, so that neither counts
 */
public record Rate(BigDecimal part, BigDecimal whole, int places, Set<String> without) {

    static final Rate NONE = new Rate(BigDecimal.ZERO, BigDecimal.ZERO, 0, Set.of());

    private static final int DECIMALS = 6;

    /** In percent, HALF_UP to six decimals; null where there is nothing to divide by. */
    public @Nullable BigDecimal percent() {
        return whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    Rate plus(Rate other) {
        return new Rate(part.add(other.part), whole.add(other.whole), places + other.places, without);
    }

    Rate leaving(Set<String> others) {
        return new Rate(part, whole, places, others);
    }
}
