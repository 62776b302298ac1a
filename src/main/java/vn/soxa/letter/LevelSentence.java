package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.Objects;
import vn.soxa.book.Names;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.plan.Indicator;
import vn.soxa.text.Phrasebook;

/**
 * A target that is a level, not a heap: a ceiling or a rate. More is no success there, and no percent of it is told.
 *
 * <p>{@code Tỷ lệ hộ nghèo giảm còn 2,4% (không quá 2,5%): đạt}
 */
final class LevelSentence {

    private final Phrasebook words;
    private final Amounts amounts;

    LevelSentence(Phrasebook words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    static boolean tells(IndicatorResult result) {
        return result.indicator().ceiling() || result.indicator().rate();
    }

    String of(IndicatorResult result, boolean part) {
        Indicator indicator = result.indicator();
        BigDecimal target = Objects.requireNonNull(result.target());
        boolean ceiling = indicator.ceiling();
        return words.of(
                ceiling ? "level.ceiling" : "level.rate",
                "name",
                part ? Names.within(indicator) : Names.first(indicator),
                "verb",
                verb(indicator, words),
                "actual",
                amounts.of(result.actual(), indicator.unit()),
                "target",
                amounts.of(target, indicator.unit()),
                "verdict",
                verdict(result, target.subtract(result.actual()).abs()));
    }

    /** The plan book's own way to tell a figure; a level that goes up is reached, one that must not is what it is. */
    static String verb(Indicator indicator, Phrasebook words) {
        return Objects.requireNonNullElseGet(
                indicator.phrase(), () -> words.of(indicator.ceiling() ? "level.is" : "level.reaches"));
    }

    private String verdict(IndicatorResult result, BigDecimal apart) {
        String distance = amounts.apart(apart, result.indicator().unit());
        boolean ceiling = result.indicator().ceiling();
        return switch (result.status()) {
            case ACHIEVED -> words.of("level.kept");
            case ON_TRACK -> words.of(ceiling ? "level.below" : "verdict.ON_TRACK");
            case BEHIND, AT_RISK, MISSED ->
                ceiling && result.actual().compareTo(Objects.requireNonNull(result.target())) <= 0
                        ? words.of("level.fast")
                        : words.of(ceiling ? "level.above" : "level.short", "apart", distance);
            default -> words.of("level.open");
        };
    }
}
