package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a list.
 *
 * @param group what the plan book says about it (a crop's group, a topic's tasks)
 * @param threshold where it begins, in a list of bands
 */
public record ListValue(
        String value,
        List<String> aliases,
        @Nullable String group,
        @Nullable BigDecimal threshold) {
    /** A choice without a threshold. */
    public static ListValue of(String value, List<String> aliases, @Nullable String group) {
        return new ListValue(value, aliases, group, null);
    }
}
