package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.FigureSource;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;

/** The series with this period's figures appended, and those of closed years that a late decision has changed. */
final class Continuation {

    private final MeasuredPeriod frame;
    private final History history;
    private final Figures figures;
    private final Presence presence;

    Continuation(MeasuredPeriod frame, History history, Figures figures, Presence presence) {
        this.frame = frame;
        this.history = history;
        this.figures = figures;
        this.presence = presence;
    }

    List<SeriesPoint> series() {
        List<SeriesPoint> all = new ArrayList<>(history.points());
        if (PeriodRank.of(frame.own(), frame.plan()).isPresent()) {
            frame.plan().indicators().stream()
                    .filter(indicator -> indicator.source() != FigureSource.BASE)
                    .forEach(indicator -> entries(indicator).forEach(entry -> append(entry, all)));
        }
        return List.copyOf(all);
    }

    /** This year or all years, and the years that the rows speak of. */
    private Stream<Entry> entries(Indicator indicator) {
        if (!Entry.yearly(indicator)) {
            return Stream.of(new Entry(indicator, null));
        }
        Set<Integer> years = new HashSet<>(Set.of(frame.year()));
        if (Timings.of(indicator) == Timing.DATED) {
            figures.years(indicator).stream()
                    .filter(year -> year >= frame.of(indicator).start().getYear())
                    .forEach(years::add);
            history.years(indicator).forEach(years::add);
        }
        return years.stream().sorted().map(year -> new Entry(indicator, year));
    }

    private void append(Entry entry, List<SeriesPoint> all) {
        Map<String, BigDecimal> known = history.last(entry, rank -> true);
        Map<String, BigDecimal> figure = figure(entry);
        Integer year = entry.year();
        boolean over = year != null && year < frame.year();
        boolean nothing = entry.share() && figure.isEmpty();
        if (!nothing && (over ? !same(figure, known) : presence.of(entry))) {
            points(entry, figure, over && known != null).forEach(all::add);
        }
    }

    private Map<String, BigDecimal> figure(Entry entry) {
        if (entry.share()) {
            BigDecimal rate = figures.figure(entry);
            return rate == null ? Map.of() : Map.of(Plan.WHOLE_COMMUNE, rate);
        }
        return entry.timing() == Timing.PERIOD ? figures.now(entry) : figures.actual(entry);
    }

    /** Hamlets that have something, and always the whole commune: it tells that the figure was reckoned. */
    private Stream<SeriesPoint> points(Entry entry, Map<String, BigDecimal> figure, boolean restated) {
        Map<String, BigDecimal> told = new TreeMap<>(figure);
        told.values().removeIf(value -> value.signum() == 0);
        told.putIfAbsent(Plan.WHOLE_COMMUNE, BigDecimal.ZERO);
        return told.entrySet().stream()
                .map(point -> new SeriesPoint(
                        entry.indicator().code(),
                        point.getKey(),
                        frame.own(),
                        entry.year(),
                        point.getValue(),
                        restated));
    }

    private static boolean same(Map<String, BigDecimal> figure, @Nullable Map<String, BigDecimal> known) {
        Map<String, BigDecimal> other = known == null ? Map.of() : known;
        return Stream.concat(figure.keySet().stream(), other.keySet().stream())
                .allMatch(hamlet -> figure.getOrDefault(hamlet, BigDecimal.ZERO)
                                .compareTo(other.getOrDefault(hamlet, BigDecimal.ZERO))
                        == 0);
    }
}
