package vn.soxa.consolidate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.Indicator;

/** Which forms feed an indicator, and when their rows count. */
final class Timings {

    private static final Map<String, Timing> MEASURED = measured();

    private Timings() {}

    static Timing of(Indicator indicator) {
        Timing fixed = indicator.manual() ? null : MEASURED.get(indicator.code());
        return fixed != null ? fixed : indicator.aggregation() == Aggregation.FLOW ? Timing.PERIOD : Timing.STATE;
    }

    /** True for an indicator in percent of two counts. */
    static boolean shared(Indicator indicator) {
        return MEASURED.containsKey(Share.part(indicator.code())) && !indicator.manual();
    }

    /** The forms whose rows can make the indicator's figure. */
    static Set<String> forms(Indicator indicator) {
        if (indicator.manual()) {
            return Set.of("B1");
        }
        String code = indicator.code();
        return Tallies.all().stream()
                .filter(tally ->
                        tally.indicator().equals(code) || tally.indicator().equals(Share.part(code)))
                .map(Tally::form)
                .findFirst()
                .map(Set::of)
                .orElseGet(() -> judged(code));
    }

    private static Set<String> judged(String code) {
        return switch (code) {
            case OrganisationMeasure.FOUNDED -> Set.of("A1");
            case LinkageMeasure.LINKED, LinkageMeasure.SIGNED, LinkageMeasure.BOUGHT, LinkageMeasure.LAND ->
                Set.of("A2");
            case ConversionMeasure.STABLE, ConversionMeasure.FRUIT -> Set.of("A3");
            case ProductMeasure.THREE_STARS, ProductMeasure.FIVE_STARS -> Set.of("A4");
            default -> Set.of();
        };
    }

    private static Map<String, Timing> measured() {
        Map<String, Timing> timings = Tallies.all().stream()
                .collect(Collectors.toMap(Tally::indicator, Tally::timing, (a, b) -> a, TreeMap::new));
        List.of(
                        LinkageMeasure.LINKED,
                        LinkageMeasure.SIGNED,
                        LinkageMeasure.BOUGHT,
                        LinkageMeasure.LAND,
                        ProductMeasure.THREE_STARS)
                .forEach(code -> timings.put(code, Timing.DATED));
        List.of(
                        OrganisationMeasure.FOUNDED,
                        ConversionMeasure.STABLE,
                        ConversionMeasure.FRUIT,
                        ProductMeasure.FIVE_STARS)
                .forEach(code -> timings.put(code, Timing.STATE));
        return Map.copyOf(timings);
    }
}
