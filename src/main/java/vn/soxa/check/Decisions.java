package vn.soxa.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;

/**
 * What the officer decided about a period, kept from run to run.
 *
 * @param accepted {@code file!sheet!cell} → the reading that is right
 * @param as file → reporter, for files nobody could identify
 * @param pinned files that stand whatever else their reporter sent
 * @param excluded files that do not count
 * @param closed codes of closed periods
 * @param severities finding code → severity, over the plan book's
 */
public record Decisions(
        Map<String, String> accepted,
        Map<String, String> as,
        Set<String> pinned,
        Set<String> excluded,
        Set<String> closed,
        Map<String, Severity> severities) {

    public Decisions {
        accepted = Map.copyOf(accepted);
        as = Map.copyOf(as);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
        closed = Set.copyOf(closed);
        severities = Map.copyOf(severities);
    }

    public static Decisions none() {
        return new Decisions(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** The name a decision about a cell is kept under. */
    public static String place(String file, CellAddress cell) {
        return file + "!" + cell.sheet() + "!" + cell.a1();
    }

    /** What was accepted for a cell. */
    public Optional<String> accepted(String file, CellAddress cell) {
        return Optional.ofNullable(accepted.get(place(file, cell)));
    }

    boolean settles(String file, Finding finding) {
        @Nullable CellAddress cell = finding.cell();
        return finding.severity() == Severity.CONFIRM
                && cell != null
                && accepted(file, cell).isPresent();
    }
}
