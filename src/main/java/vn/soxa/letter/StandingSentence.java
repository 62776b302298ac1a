package vn.soxa.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.soxa.consolidate.Coverage;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** How a target stands, in words: on track or not, what should have been reached, which step. */
final class StandingSentence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final Period period;
    private final Phrasebook words;
    private final Amounts amounts;
    private final Predicate<IndicatorResult> hidden;

    /** {@code hidden}: of which something was reported that stands in no figure yet. */
    StandingSentence(Plan plan, Period period, Predicate<IndicatorResult> hidden, Phrasebook words) {
        this.hidden = hidden;
        this.plan = plan;
        this.period = period;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /** True for a target judged by the steps towards it. */
    boolean bySteps(IndicatorResult result) {
        return result.step() != null && result.indicator().stepList() != null;
    }

    /** The sentence so far, with how it stands added. */
    String after(String sentence, IndicatorResult result) {
        boolean open = bySteps(result) && result.status() != Status.ACHIEVED;
        return open ? sentence + "; " + step(result) + ", " + verdict(result) : sentence + ", " + verdict(result);
    }

    private String verdict(IndicatorResult result) {
        return switch (result.status()) {
            case ACHIEVED -> words.of(exceeded(result) ? "verdict.EXCEEDED" : "verdict.ACHIEVED");
            case ON_TRACK, BEHIND, AT_RISK -> words.of("verdict." + result.status()) + inBrackets(needed(result));
            case MISSED -> words.of("verdict.MISSED") + inBrackets(missed(result));
            case INSUFFICIENT -> words.of("verdict.INSUFFICIENT") + inBrackets(List.of(told(result.coverage())));
            case NO_DATA, TRACK ->
                throw new IllegalArgumentException(result.indicator().code());
        };
    }

    /** {@code 12/45 ấp}. */
    private String told(Coverage coverage) {
        return words.of(
                coverage.hamlets() ? "verdict.told.hamlets" : "verdict.told.officers",
                "told",
                amounts.count(coverage.told()),
                "asked",
                amounts.count(coverage.asked()));
    }

    private static boolean exceeded(IndicatorResult result) {
        return Objects.requireNonNullElse(result.percent(), BigDecimal.ZERO).compareTo(HUNDRED) > 0;
    }

    private List<String> needed(IndicatorResult result) {
        Integer step = result.expectedStep();
        BigDecimal expected = result.expected();
        if (bySteps(result) && step != null) {
            return List.of(words.of("verdict.needed.steps", "number", "" + step));
        }
        return expected == null || expected.signum() == 0
                ? List.of()
                : List.of(words.of(
                        "verdict.needed",
                        "expected",
                        amounts.needed(expected, result.indicator().unit())));
    }

    private List<String> missed(IndicatorResult result) {
        List<String> reasons = new ArrayList<>();
        LocalDate deadline = result.deadline();
        if (deadline != null) {
            reasons.add(words.of("verdict.over", "day", VietnameseFormat.officialDate(deadline)));
        }
        BigDecimal remaining = result.remaining();
        if (remaining != null && result.actual().signum() > 0) {
            reasons.add(words.of(
                    "verdict.remaining",
                    "remaining",
                    amounts.of(remaining, result.indicator().unit())));
        }
        return reasons;
    }

    private static String inBrackets(List<String> reasons) {
        return reasons.isEmpty() ? "" : " (" + String.join(", ", reasons) + ")";
    }

    private String step(IndicatorResult result) {
        int reached = Objects.requireNonNullElse(result.step(), 0);
        String list = Objects.requireNonNullElse(result.indicator().stepList(), "");
        var steps = plan.list(list, period.year());
        return reached < 1 || reached > steps.size()
                ? words.of(hidden.test(result) ? "steps.waiting" : "steps.none")
                : words.of(
                        "steps.reached",
                        "number",
                        "" + reached,
                        "step",
                        steps.get(reached - 1).value().replaceFirst("^\\d+\\.\\s*", ""));
    }
}
