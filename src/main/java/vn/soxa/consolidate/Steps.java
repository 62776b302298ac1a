package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;

/** How far a 0/1 target has come: kept as contributions to a code beside the indicator's own; the largest holds. */
public final class Steps {

    private static final String SUFFIX = "#step";

    private Steps() {}

    /** The code under which the steps of an indicator's rows are written down. */
    public static String of(String indicator) {
        return indicator + SUFFIX;
    }

    /** The furthest step of an indicator's rows, 0 where there is none. */
    static int reached(String indicator, List<Contribution> contributions) {
        return contributions.stream()
                .filter(line -> line.indicator().equals(of(indicator)))
                .map(Contribution::amount)
                .mapToInt(BigDecimal::intValueExact)
                .max()
                .orElse(0);
    }
}
