package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.FigureSource;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;

/** What the rows and the history make of an indicator and year, by hamlet, in the indicator's unit. */
final class Figures {

    static final int SQUARE_METRE_DECIMALS = 4;

    private final MeasuredPeriod frame;
    private final History history;
    private final Reported reported;
    private final Map<String, List<Contribution>> byIndicator;

    Figures(MeasuredPeriod frame, History history, Reported reported, List<Contribution> contributions) {
        this.frame = frame;
        this.reported = reported;
        this.history = history;
        this.byIndicator = contributions.stream().collect(Collectors.groupingBy(Contribution::indicator));
    }

    static BigDecimal total(Map<String, BigDecimal> byHamlet) {
        return byHamlet.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the rows of this period say. */
    Map<String, BigDecimal> now(Entry entry) {
        return sum(entry, line -> true);
    }

    /** How much of that comes from rows that stand from an earlier period. */
    BigDecimal old(Entry entry) {
        return entry.share()
                ? BigDecimal.ZERO
                : total(sum(entry, line -> line.row().old()));
    }

    /** The figure of the whole commune: the sum of its places, but never of rates; null for a rate of nothing. */
    @Nullable
    BigDecimal figure(Entry entry) {
        return entry.share() ? rate(entry).percent() : total(actual(entry));
    }

    /** What a rate divides, over all places of which both are known. */
    Rate rate(Entry entry) {
        RateTerm part = term(entry, entry.indicator().numerator());
        RateTerm whole = term(entry, entry.indicator().denominator());
        Map<String, Rate> rates = rates(entry, part, whole);
        Set<String> without = new TreeSet<>();
        if (!together(part, whole)) {
            Stream.concat(Stream.ofNullable(part), Stream.ofNullable(whole))
                    .forEach(term -> without.addAll(term.figures().keySet()));
            without.removeAll(rates.keySet());
        }
        return rates.values().stream().reduce(Rate.NONE, Rate::plus).leaving(without);
    }

    /** What a rate divides, by place: those of which both are known. */
    Map<String, Rate> rates(Entry entry) {
        return rates(
                entry,
                term(entry, entry.indicator().numerator()),
                term(entry, entry.indicator().denominator()));
    }

    private Map<String, Rate> rates(Entry entry, @Nullable RateTerm part, @Nullable RateTerm whole) {
        if (part == null || whole == null) {
            return Map.of();
        }
        if (together(part, whole)) {
            Rate all = new Rate(total(part.figures()), total(whole.figures()), 0, Set.of());
            return reported.of(part.indicator()).complete() ? Map.of(Plan.WHOLE_COMMUNE, all) : Map.of();
        }
        Map<String, Rate> rates = new TreeMap<>();
        Set<String> places = new TreeSet<>(part.figures().keySet());
        places.addAll(whole.figures().keySet());
        boolean current = entry.current(frame);
        for (String place : places) {
            if (part.known(place, current) && whole.known(place, current)) {
                int hamlets = place.equals(Plan.WHOLE_COMMUNE) ? 0 : 1;
                rates.put(place, new Rate(part.at(place), whole.at(place), hamlets, Set.of()));
            }
        }
        return rates;
    }

    /** True where only the commune as a whole is known of what is divided by. */
    private static boolean together(@Nullable RateTerm part, @Nullable RateTerm whole) {
        return part != null && whole != null && whole.onlyCommune() && !part.onlyCommune();
    }

    private @Nullable RateTerm term(Entry rate, @Nullable String code) {
        return Stream.ofNullable(code)
                .flatMap(known -> frame.plan().indicator(known).stream())
                .filter(term -> !term.rate())
                .map(term -> new RateTerm(term, actual(Entry.at(term, rate.year(), frame)), reported, frame))
                .findFirst()
                .orElse(null);
    }

    /** The figure of the year, or of all years, at the cut-off. */
    Map<String, BigDecimal> actual(Entry entry) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        if (entry.share()) {
            rates(entry).forEach((place, rate) -> Optional.ofNullable(rate.percent())
                    .ifPresent(percent -> figures.put(place, percent)));
            return figures;
        }
        if (entry.indicator().source() == FigureSource.BASE) {
            Integer year = entry.year();
            return frame.plan().base(entry.indicator().code(), year == null ? frame.year() : year);
        }
        switch (entry.timing()) {
            case PERIOD -> {
                int told = frame.toldFrom(entry.indicator());
                add(figures, history.at(entry, rank -> rank < told));
                add(figures, now(entry));
            }
            case DATED -> {
                add(figures, history.opening(entry));
                add(figures, now(entry));
            }
            case STATE -> add(figures, state(entry));
        }
        return figures;
    }

    /** The figure as it stood at the last period whose rank lies before a limit, or null. */
    @Nullable
    Earlier asOf(Entry entry, int before) {
        return asOf(entry, entry, before);
    }

    /** The same of an entry that the entry of now is compared with, as that of the year before. */
    @Nullable
    Earlier asOf(Entry now, Entry entry, int before) {
        OptionalInt rank = history.lastRank(entry, other -> other < before);
        if (rank.isEmpty()) {
            return null;
        }
        boolean flow = entry.timing() == Timing.PERIOD;
        Map<String, BigDecimal> figures = history.at(entry, other -> flow ? other < before : other == rank.getAsInt());
        BigDecimal figure = total(figures);
        Map<String, BigDecimal> unheard = unheard(now, figures);
        boolean alike = entry.share()
                ? alike(now, entry.year(), rank.getAsInt(), figure)
                : !unheard.containsKey(Plan.WHOLE_COMMUNE);
        return new Earlier(figure, entry.year(), rank.getAsInt(), alike, unheard);
    }

    /** True for an earlier rate that is the same over the places of today's; one from before the book is of all places. */
    private boolean alike(Entry now, @Nullable Integer year, int rank, BigDecimal figure) {
        if (rank % PeriodRank.YEAR == 0) {
            return reported.ofRate(now.indicator()).complete();
        }
        RateTerm part = term(now, now.indicator().numerator());
        RateTerm whole = term(now, now.indicator().denominator());
        if (part == null || whole == null || together(part, whole)) {
            return true;
        }
        Set<String> places = rates(now, part, whole).keySet();
        Map<String, BigDecimal> wholes = whole.asOf(year, rank, places, history);
        BigDecimal percent =
                new Rate(total(part.asOf(year, rank, places, history)), total(wholes), 0, Set.of()).percent();
        return whole.within(wholes.keySet(), places) && percent != null && percent.compareTo(figure) == 0;
    }

    /** Of a state: the places that were asked again, told nothing, and of which no rows stand. */
    private Map<String, BigDecimal> unheard(Entry entry, Map<String, BigDecimal> earlier) {
        boolean rows = entry.timing() == Timing.STATE && entry.current(frame) && !entry.share() && !rivals(entry);
        Coverage coverage = reported.of(entry.indicator());
        Map<String, BigDecimal> unheard = new TreeMap<>();
        earlier.entrySet().stream()
                .filter(place -> rows && coverage.hamlets() && place.getValue().signum() != 0)
                .filter(place -> place.getKey().equals(Plan.WHOLE_COMMUNE)
                        ? !coverage.complete()
                        : !reported.knows(entry.indicator(), place.getKey(), false))
                .forEach(place -> unheard.put(place.getKey(), place.getValue()));
        return unheard;
    }

    /** The figure as it stood at the period of exactly this rank, or null. */
    @Nullable
    Earlier at(Entry entry, int rank) {
        return history.lastRank(entry, other -> other == rank).isEmpty() ? null : asOf(entry, rank + 1);
    }

    List<Contribution> lines(Entry entry) {
        return byIndicator.getOrDefault(entry.indicator().code(), List.of()).stream()
                .filter(line -> Objects.equals(line.year(), entry.year()))
                .toList();
    }

    /** The years that rows of this period count for. */
    Set<Integer> years(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.code(), List.of()).stream()
                .map(Contribution::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<String, BigDecimal> state(Entry entry) {
        if (!entry.current(frame)) {
            return lastKnown(entry);
        }
        Map<String, BigDecimal> now = now(entry);
        if (!rivals(entry)) {
            return now;
        }
        Map<String, BigDecimal> last = lastKnown(entry);
        boolean peak = entry.indicator().aggregation() == Aggregation.PEAK;
        return peak && total(last).compareTo(total(now)) <= 0 ? now : last;
    }

    /** The earlier figure that stands as long as nothing newer, or larger, is known; null where only the rows tell. */
    @Nullable
    Earlier standing(Entry entry) {
        return entry.timing() == Timing.STATE && entry.current(frame) && rivals(entry)
                ? asOf(entry, PeriodRank.of(frame.period()))
                : null;
    }

    /** Where an earlier figure may stand against the rows: the largest ever, or what an owner typed last. */
    private boolean rivals(Entry entry) {
        Indicator indicator = entry.indicator();
        return indicator.aggregation() == Aggregation.PEAK
                || (indicator.manual() && lines(entry).isEmpty());
    }

    private Map<String, BigDecimal> lastKnown(Entry entry) {
        Map<String, BigDecimal> last = history.last(entry, rank -> true);
        return last == null ? Map.of() : last;
    }

    private Map<String, BigDecimal> sum(Entry entry, Predicate<Contribution> wanted) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Stream<Contribution> lines = lines(entry).stream().filter(wanted);
        lines.forEach(
                line -> sums.merge(line.row().hamlet(), inUnit(entry.indicator(), line.amount()), BigDecimal::add));
        return sums;
    }

    private static BigDecimal inUnit(Indicator indicator, BigDecimal amount) {
        return indicator.hectares() ? amount.movePointLeft(SQUARE_METRE_DECIMALS) : amount;
    }

    private static void add(Map<String, BigDecimal> figures, Map<String, BigDecimal> more) {
        more.forEach((hamlet, value) -> figures.merge(hamlet, value, BigDecimal::add));
    }
}
