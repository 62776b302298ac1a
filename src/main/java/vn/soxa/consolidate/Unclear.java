package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.soxa.check.WaitingRow;

/** Tells what hangs on cells that nobody could read: whatever else might stand in them is put through the measures. */
record Unclear(MeasuredPeriod frame, List<Entry> entries) {

    private static final int TRIALS = 3_000;

    /** The indicators and years that the row might change by an amount which cannot be told. */
    Set<Entry> of(WaitingRow row) {
        Suppositions suppositions = new Suppositions(row, frame);
        return suppositions.number() > TRIALS ? fedBy(row) : differing(row, suppositions.all());
    }

    private Set<Entry> fedBy(WaitingRow row) {
        String form = row.row().form().code();
        return entries(entry -> frame.forms(entry.indicator()).contains(form));
    }

    private Set<Entry> differing(WaitingRow row, List<Map<String, Object>> trials) {
        List<Contribution> first = lines(row, trials.get(0));
        Set<Entry> differing = new HashSet<>();
        for (Map<String, Object> trial : trials.subList(1, trials.size())) {
            List<Contribution> other = lines(row, trial);
            differing.addAll(entries(entry -> differ(first, other, entry::counts)));
            differing.addAll(entries(entry -> differ(first, other, entry::steps)));
        }
        return differing;
    }

    private List<Contribution> lines(WaitingRow row, Map<String, Object> trial) {
        return Measures.of(List.of(row.supposing(trial).row()), frame);
    }

    private Set<Entry> entries(Predicate<Entry> which) {
        return entries.stream().filter(which).collect(Collectors.toSet());
    }

    private static boolean differ(List<Contribution> one, List<Contribution> other, Predicate<Contribution> which) {
        return sum(one, which).compareTo(sum(other, which)) != 0;
    }

    private static BigDecimal sum(List<Contribution> lines, Predicate<Contribution> which) {
        return lines.stream().filter(which).map(Contribution::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
