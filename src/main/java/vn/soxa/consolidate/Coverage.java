package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How many of those asked a figure rests on.
 *
 * @param told those who told it this period
 * @param standing those who did not, but whose earlier rows stand
 * @param hamlets true where hamlets were asked, false where officers were
 * @param tellings by reporter's code, in the order of the plan
 */
public record Coverage(int told, int standing, int asked, boolean hamlets, Map<String, Telling> tellings) {

    static final Coverage NOBODY = new Coverage(0, 0, 0, false, Map.of());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many the figure rests on. */
    public int known() {
        return told + standing;
    }

    /** True where somebody was asked, and none of them is known to have told it, now or earlier. */
    public boolean nobody() {
        return asked > 0 && known() == 0;
    }

    /** True where somebody was asked, and none of them told it this period. */
    public boolean silent() {
        return asked > 0 && told == 0;
    }

    public boolean complete() {
        return known() >= asked;
    }

    /** True where at least so many percent told it this period, or nobody was asked. */
    public boolean enough(BigDecimal percent) {
        return asked == 0
                || HUNDRED.multiply(BigDecimal.valueOf(told)).compareTo(percent.multiply(BigDecimal.valueOf(asked)))
                        >= 0;
    }
}
