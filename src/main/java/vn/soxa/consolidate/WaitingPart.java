package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait for the same.
 *
 * @param amount what the actual would gain if those that could be read counted, in the indicator's unit; null where none
 *     could, and for an indicator in percent, which does not add up
 * @param rows all of them, in the order of the round
 */
public record WaitingPart(@Nullable BigDecimal amount, List<WaitingPlace> rows) {

    /** How many cannot be told in figures. */
    public long unclear() {
        return rows.stream().filter(WaitingPlace::unclear).count();
    }
}
