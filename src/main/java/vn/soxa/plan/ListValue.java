package vn.soxa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of a list; group is what the plan book says about it (a crop's group, a topic's tasks). */
public record ListValue(
        String value, List<String> aliases, @Nullable String group) {}
