package vn.soxa.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;

/**
 * What is wrong with a plan book; each wrong row is off, the rest works.
 *
 * @param forms those that are off, or lack a column, because of it
 * @param refusing what leaves nothing to work with, or would make every figure another one; null where nothing does
 */
public record Faults(
        List<Finding> findings, Set<String> forms, @Nullable Finding refusing) {

    public static final Faults NONE = new Faults(List.of(), Set.of(), null);

    public Faults {
        findings = List.copyOf(findings);
        forms = Set.copyOf(forms);
    }

    /** What must be mended for every row of the book to work. */
    public List<Finding> toMend() {
        return findings.stream().filter(Finding::rejects).toList();
    }
}
