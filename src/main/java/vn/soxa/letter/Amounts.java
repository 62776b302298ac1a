package vn.soxa.letter;

import java.math.BigDecimal;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Units;
import vn.soxa.text.VietnameseFormat;

/** Figures as official letters write them: {@code 41,2 ha}, {@code 03/08}, {@code 27,5}. */
record Amounts(Phrasebook words) {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int DECIMALS = 2;

    /** {@code 41,2 ha}, {@code 01 HTX}, {@code 50%}. */
    String of(BigDecimal value, String unit) {
        return words.of(unit.equals("%") ? "amount.attached" : "amount", "figure", figure(value, unit), "unit", unit);
    }

    /** How far two figures are apart: of percentages in points, for a percent of a percent is something else. */
    String apart(BigDecimal difference, String unit) {
        return unit.equals("%") ? words.of("amount.points", "figure", plain(difference)) : of(difference, unit);
    }

    /** Counts below ten take a zero before them; what is measured does not. */
    String figure(BigDecimal value, String unit) {
        String plain = plain(value);
        boolean small = value.signum() > 0
                && value.compareTo(TEN) < 0
                && value.stripTrailingZeros().scale() <= 0;
        return small && counted(unit) ? "0" + plain : plain;
    }

    boolean counted(String unit) {
        return Units.inWholes(unit);
    }

    /** What should be reached: of what is counted no part is enough. */
    String needed(BigDecimal expected, String unit) {
        return of(Units.needed(expected, unit), unit);
    }

    /** {@code 03}; nothing is {@code 0}. */
    String count(long number) {
        return figure(BigDecimal.valueOf(number), "");
    }

    /** As it stands in a table. */
    static String plain(BigDecimal value) {
        return VietnameseFormat.number(value, DECIMALS);
    }

    static String percent(BigDecimal percent) {
        return VietnameseFormat.number(percent, 1);
    }
}
