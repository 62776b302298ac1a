package vn.soxa.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import vn.soxa.book.Names;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Earlier;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.Timing;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/**
 * What a leader reads of one target: how much, how far, how it stands, where not.
 *
 * <p>{@code Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), có nguy cơ không đạt (đến nay cần
 * đạt 67,5 ha); còn 03/08 ấp chưa có hợp đồng (…).}
 */
final class TargetSentence {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    private final Period period;
    private final Phrasebook words;
    private final Amounts amounts;
    private final HamletSentence hamlets;
    private final StandingSentence standing;
    private final LevelSentence levels;
    private final WaitingSentence waiting;

    TargetSentence(Consolidation figures, Collection<String> silent, Phrasebook words) {
        Plan plan = figures.plan();
        this.period = figures.period();
        this.waiting = new WaitingSentence(figures, words);
        this.words = words;
        this.amounts = new Amounts(words);
        this.hamlets = new HamletSentence(plan, period, silent, words);
        this.standing = new StandingSentence(plan, period, waiting::hides, words);
        this.levels = new LevelSentence(words);
    }

    /** The sentences of a target and the indicators that are a part of it, each result of the same year or of none. */
    String of(IndicatorResult result, List<IndicatorResult> parts) {
        List<String> clauses = new ArrayList<>();
        clauses.add(main(result));
        boolean told = result.status() != Status.NO_DATA;
        for (int i = 0; told && i < parts.size(); i++) {
            boolean first =
                    i == 0 && (aimed(parts.get(i)) || Names.part(parts.get(i).indicator()));
            String part = part(parts.get(i));
            clauses.add(first ? words.of("part.first", "text", part) : part);
        }
        hamlets.of(result).filter(lacking -> told).ifPresent(clauses::add);
        return Stream.of(
                        Stream.of(String.join("; ", clauses) + "."),
                        told ? beside(result) : confirmed(result).stream(),
                        waiting.of(result))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    /** True where somebody set a target that is more than nothing. */
    static boolean aimed(IndicatorResult result) {
        return result.aimed();
    }

    private String main(IndicatorResult result) {
        if (result.status() == Status.NO_DATA) {
            return say(aimed(result) ? "target.noData" : "target.noData.unaimed", result);
        }
        if (!aimed(result)) {
            return say(result.actual().signum() == 0 ? "target.unaimed.none" : "target.unaimed", result);
        }
        if (LevelSentence.tells(result)) {
            return levels.of(result, false);
        }
        boolean steps = standing.bySteps(result);
        String key = result.actual().signum() == 0
                ? steps ? "target.none.steps" : "target.none"
                : counted(result.indicator()) ? "target.counted" : "target.measured";
        return standing.after(say(key, result), result);
    }

    /** Told by its number alone, unless the plan book says how and the name does not say it already. */
    private boolean counted(Indicator indicator) {
        String phrase = indicator.phrase();
        return amounts.counted(indicator.unit())
                && (phrase == null || (" " + Names.first(indicator) + " ").contains(" " + phrase + " "));
    }

    private String part(IndicatorResult part) {
        if (part.status() == Status.NO_DATA) {
            return say("part.noData", part);
        }
        boolean nothing = part.actual().signum() == 0;
        if (!aimed(part)) {
            return say(nothing ? "part.tracked.none" : "part.tracked", part);
        }
        return LevelSentence.tells(part)
                ? levels.of(part, true)
                : standing.after(say(nothing ? "part.none" : "part.aimed", part), part);
    }

    private String say(String key, IndicatorResult result) {
        Indicator indicator = result.indicator();
        BigDecimal target = Objects.requireNonNullElse(result.target(), BigDecimal.ZERO);
        BigDecimal percent = Objects.requireNonNullElse(result.percent(), BigDecimal.ZERO);
        String verb = LevelSentence.verb(indicator, words);
        String full = key.startsWith("part.") ? Names.within(indicator) : Names.first(indicator);
        String name = key.equals("target.measured") ? Strings.CS.removeEnd(full, " " + verb) : full;
        return words.of(
                key,
                "name",
                name,
                "verb",
                verb,
                "actual",
                amounts.of(result.actual(), indicator.unit()),
                "target",
                amounts.of(target, indicator.unit()),
                "percent",
                Amounts.percent(percent),
                "span",
                span(result),
                "unit",
                indicator.unit(),
                "unaimed",
                unaimed(result));
    }

    private String span(IndicatorResult result) {
        Integer year = result.year();
        if (year != null) {
            return year == period.year() ? words.of("span.thisYear") : words.of("span.year", "year", "" + year);
        }
        LocalDate deadline = result.deadline();
        if (deadline == null) {
            return words.of("span.open");
        }
        return MonthDay.from(deadline).equals(YEAR_END)
                ? words.of("span.untilYear", "year", "" + deadline.getYear())
                : words.of("span.untilDay", "day", VietnameseFormat.officialDate(deadline));
    }

    private String unaimed(IndicatorResult result) {
        Integer year = result.year();
        return year == null ? words.of("unaimed") : words.of("unaimed.year", "year", "" + year);
    }

    private Stream<String> beside(IndicatorResult result) {
        return Stream.of(change(result), old(result), confirmed(result), forecast(result))
                .flatMap(Optional::stream);
    }

    private Optional<String> change(IndicatorResult result) {
        Earlier before = result.before();
        BigDecimal change = result.thisPeriod();
        boolean untold = result.coverage().silent() || (standing.bySteps(result) && change.signum() == 0);
        if (before == null || untold || period.adHoc() || result.indicator().kind() == IndicatorKind.MILESTONE) {
            return Optional.empty();
        }
        String unit = result.indicator().unit();
        if (!before.alike()) {
            return Optional.of(words.of("beside.apart", "before", amounts.of(before.figure(), unit)));
        }
        String way = change.signum() == 0 ? "same" : change.signum() > 0 ? "up" : "down";
        return Optional.of(words.of(
                (before.unheard().isEmpty() ? "beside." : "beside.heard.") + way,
                "change",
                amounts.apart(change.abs(), unit)));
    }

    private Optional<String> old(IndicatorResult result) {
        return result.old().signum() == 0
                ? Optional.empty()
                : Optional.of(words.of(
                        "beside.old",
                        "old",
                        amounts.of(result.old(), result.indicator().unit())));
    }

    private Optional<String> confirmed(IndicatorResult result) {
        return Optional.ofNullable(result.confirmed())
                .filter(confirmed -> !result.indicator().manual())
                .filter(confirmed -> confirmed.compareTo(result.confirmable()) != 0)
                .map(confirmed -> words.of(
                        result.timing() == Timing.PERIOD ? "beside.confirmedInPeriod" : "beside.confirmed",
                        "confirmed",
                        amounts.of(confirmed, result.indicator().unit()),
                        "reason",
                        reason(result)));
    }

    private String reason(IndicatorResult result) {
        String reason = ReportText.typed(result.difference());
        return reason.isEmpty() ? "" : words.of("beside.reason", "reason", reason);
    }

    private Optional<String> forecast(IndicatorResult result) {
        return Optional.ofNullable(result.forecast())
                .map(forecast -> words.of(
                        "beside.forecast",
                        "forecast",
                        amounts.of(forecast, result.indicator().unit())));
    }
}
