package vn.soxa.book;

import java.math.BigDecimal;
import java.util.Objects;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.text.Units;
import vn.soxa.text.VietnameseFormat;

/** By how much a target falls short of where it should be by now, who answers for it and why. */
final class Shortfall {

    private final Heading heading;

    Shortfall(Heading heading) {
        this.heading = heading;
    }

    String sentence(IndicatorResult result) {
        String owner = result.indicator().owner();
        String who = owner == null ? Phrases.of("matter.nobody") : heading.person(owner);
        String cause = Objects.requireNonNullElse(result.cause(), Phrases.of("matter.uncaused"));
        return Phrases.of("matter.target", Names.first(result.indicator()), stands(result), who, cause);
    }

    private static String stands(IndicatorResult result) {
        BigDecimal target = Objects.requireNonNull(result.target());
        Integer step = result.step();
        Integer expected = result.expectedStep();
        if (step != null && expected != null && result.actual().compareTo(target) < 0) {
            return Phrases.of("matter.step", step, Assessment.lastStep(result), expected);
        }
        return result.indicator().ceiling() ? above(result, target) : below(result, target);
    }

    private static String below(IndicatorResult result, BigDecimal target) {
        String unit = result.indicator().unit();
        BigDecimal wanted = result.expected();
        BigDecimal needed = wanted == null ? target : Units.needed(wanted, unit);
        String key = needed.compareTo(target) == 0 ? "matter.short" : "matter.short.now";
        String left = number(needed.subtract(result.actual()));
        return Phrases.of(key, number(result.actual()), number(target), unit, left, number(needed));
    }

    /** Of a ceiling: over it, or over what it allows by now. */
    private static String above(IndicatorResult result, BigDecimal target) {
        BigDecimal now = result.expected();
        BigDecimal limit = now == null || result.actual().compareTo(target) > 0 ? target : now;
        String over = number(result.actual().subtract(limit));
        return Phrases.of(
                "matter.over", number(result.actual()), result.indicator().unit(), over, number(limit));
    }

    private static String number(BigDecimal figure) {
        return VietnameseFormat.number(figure, 2);
    }
}
