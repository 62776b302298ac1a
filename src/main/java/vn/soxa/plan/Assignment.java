package vn.soxa.plan;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who fills a form, and which officer completes the rows of all hamlets. */
public record Assignment(
        String form, Set<String> fillers, @Nullable String owner) {

    public Assignment(String form, List<String> fillers, @Nullable String owner) {
        this(form, Collections.unmodifiableSet(new LinkedHashSet<>(fillers)), owner);
    }
}
