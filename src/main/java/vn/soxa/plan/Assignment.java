package vn.soxa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who fills a form, and which officer completes the rows of all hamlets. */
public record Assignment(
        String form, List<String> fillers, @Nullable String owner) {}
