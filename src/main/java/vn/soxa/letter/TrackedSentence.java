package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.book.Names;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Timing;
import vn.soxa.plan.Indicator;
import vn.soxa.text.Phrasebook;

/** Figures that are followed without a target, in one sentence: {@code 12 cuộc tuyên truyền (trong kỳ 07); …}. */
final class TrackedSentence {

    private final Phrasebook words;
    private final Amounts amounts;

    TrackedSentence(Phrasebook words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /** Those that are more than nothing, each followed by its parts among the results. */
    String of(List<IndicatorResult> results) {
        List<String> texts = results.stream()
                .filter(result -> result.actual().signum() != 0)
                .filter(result -> results.stream().noneMatch(whole -> partOf(result, whole)))
                .map(result -> one(result, results))
                .distinct()
                .toList();
        return texts.isEmpty()
                ? words.of("tracked.none")
                : words.of("tracked.all", "figures", String.join("; ", texts));
    }

    private static boolean partOf(IndicatorResult part, IndicatorResult whole) {
        return whole.indicator().code().equals(part.indicator().parent());
    }

    private String one(IndicatorResult result, List<IndicatorResult> all) {
        String parts = all.stream()
                .filter(part -> partOf(part, result) && part.actual().signum() != 0)
                .map(part ->
                        words.of("tracked.part", "name", Names.within(part.indicator()), "figure", partFigure(part)))
                .collect(Collectors.joining(", "));
        String text = inPeriod(named(result), result);
        return parts.isEmpty() ? text : words.of("tracked.parts", "text", text, "parts", parts);
    }

    /** Parts of a count are counted in its unit. */
    private String partFigure(IndicatorResult part) {
        String unit = part.indicator().unit();
        return amounts.counted(unit) ? amounts.figure(part.actual(), unit) : amounts.of(part.actual(), unit);
    }

    /** {@code 12 cuộc tuyên truyền} where the name begins with the unit, else {@code dư nợ 1.200 triệu đồng}. */
    private String named(IndicatorResult result) {
        Indicator indicator = result.indicator();
        String name = Names.within(indicator);
        boolean counted = amounts.counted(indicator.unit()) && name.startsWith(indicator.unit());
        return counted
                ? words.of("tracked.counted", "figure", amounts.figure(result.actual(), indicator.unit()), "name", name)
                : words.of("tracked.named", "name", name, "amount", amounts.of(result.actual(), indicator.unit()));
    }

    /** What the period added, where that is not all there is. */
    private String inPeriod(String text, IndicatorResult result) {
        BigDecimal added = result.thisPeriod();
        boolean some = result.timing() == Timing.PERIOD && added.signum() > 0 && added.compareTo(result.actual()) != 0;
        return some
                ? words.of(
                        "tracked.inPeriod",
                        "text",
                        text,
                        "figure",
                        amounts.figure(added, result.indicator().unit()))
                : text;
    }
}
