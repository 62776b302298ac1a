package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.plan.PlanHead;
import vn.soxa.plan.Reporter;

/**
 * How a period's targets stand as a whole, and on how many reports that rests.
 *
 * @param targets of the period's year and those that run through all years, the furthest behind first
 * @param asked how many were to report
 * @param missing names of those from whom nothing counts
 * @param again true where some of them have sent what must be sent again
 */
public record Assessment(List<IndicatorResult> targets, int asked, List<String> missing, boolean again) {

    private static final List<Status> WORST_FIRST = List.of(
            Status.MISSED,
            Status.AT_RISK,
            Status.BEHIND,
            Status.NO_DATA,
            Status.INSUFFICIENT,
            Status.ON_TRACK,
            Status.ACHIEVED);
    private static final int THOUSANDTH = 3;
    private static final int NAMED = 12;

    public static Assessment of(Consolidation figures, CheckedRound round) {
        return of(figures, round, result -> true);
    }

    /** Of one of several plans only. */
    public static Assessment of(Consolidation figures, CheckedRound round, PlanHead head) {
        return of(
                figures, round, result -> head.code().equals(result.indicator().plan()));
    }

    private static Assessment of(Consolidation figures, CheckedRound round, Predicate<IndicatorResult> wanted) {
        List<IndicatorResult> targets = figures.current().stream()
                .filter(IndicatorPage::aimed)
                .filter(wanted)
                .sorted(Comparator.comparing((IndicatorResult result) -> WORST_FIRST.indexOf(result.status()))
                        .thenComparing(Assessment::reached))
                .toList();
        List<String> missing = round.missing().stream()
                .map(code -> round.plan().reporter(code).map(Reporter::name).orElse(code))
                .toList();
        return new Assessment(targets, round.plan().reporters(round.period()).size(), missing, round.someAgain());
    }

    /** Nobody has sent anything that counts: what stands is of earlier periods. */
    public boolean unknown() {
        return asked > 0 && missing.size() >= asked;
    }

    /** Where no place is behind and no task late: as far as that is known. */
    String nothingWorrying() {
        return missing.isEmpty() ? Phrases.of("none") : Phrases.of("overview.worst.unknown", missing.size());
    }

    /** Targets of which there is a figure: a bar of nothing would say that nothing was done. */
    List<IndicatorResult> drawn() {
        return targets.stream()
                .filter(result -> result.status() != Status.NO_DATA)
                .toList();
    }

    public List<IndicatorResult> having(Status... statuses) {
        List<Status> wanted = List.of(statuses);
        return targets.stream()
                .filter(result -> wanted.contains(result.status()))
                .toList();
    }

    /** One sentence: who reads nothing else knows how it stands, and whether that is known at all. */
    public String verdict() {
        if (targets.isEmpty()) {
            return Phrases.of("verdict.untargeted");
        }
        if (unknown()) {
            return Phrases.of(missed("verdict.unknown"), missing.size());
        }
        List<IndicatorResult> behind = having(Status.BEHIND, Status.AT_RISK, Status.MISSED);
        int unjudged = having(Status.NO_DATA, Status.INSUFFICIENT).size();
        String stands = behind.isEmpty()
                ? allWell(unjudged)
                : Phrases.of("verdict.behind", behind.size(), targets.size(), names(behind, NAMED));
        return Stream.of(
                        stands,
                        unjudged == 0 || unjudged == targets.size() ? "" : Phrases.of("verdict.unjudged", unjudged),
                        missing.isEmpty() ? "" : Phrases.of(missed("verdict.missing"), missing.size(), asked))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** The words of that key for those from whom nothing counts. */
    String missed(String key) {
        return again ? key + ".again" : key;
    }

    private String allWell(int unjudged) {
        return unjudged == targets.size()
                ? Phrases.of(having(Status.INSUFFICIENT).isEmpty() ? "verdict.noFigures" : "verdict.tooFew")
                : Phrases.of("verdict.allWell", targets.size() - unjudged);
    }

    /** The first names of those who have not sent, and how many more. */
    public String missingNames() {
        String first = String.join("; ", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() <= NAMED ? first : Phrases.of("verdict.more", first, missing.size() - NAMED);
    }

    private static String names(List<IndicatorResult> results, int most) {
        String first = String.join(
                "; ",
                results.stream()
                        .limit(most)
                        .map(result -> Names.first(result.indicator()))
                        .toList());
        return results.size() <= most ? first : Phrases.of("verdict.more", first, results.size() - most);
    }

    /** Of what should be reached by now; 0/1 targets by their steps. */
    private static BigDecimal reached(IndicatorResult result) {
        Integer step = result.step();
        Integer expectedStep = result.expectedStep();
        if (step != null && expectedStep != null && expectedStep > 0) {
            return share(BigDecimal.valueOf(step), BigDecimal.valueOf(expectedStep));
        }
        BigDecimal expected = result.expected();
        return expected == null || expected.signum() == 0 ? BigDecimal.ONE : share(result.actual(), expected);
    }

    /** How many steps lead to a 0/1 target. */
    public static int lastStep(IndicatorResult result) {
        return result.indicator().steps().stream().max(Integer::compareTo).orElse(1);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, THOUSANDTH, RoundingMode.HALF_UP);
    }
}
