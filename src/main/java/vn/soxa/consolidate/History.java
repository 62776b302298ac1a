package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.FigureSource;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.OpeningFigure;
import vn.soxa.plan.Plan;

/** The figures of earlier periods and of the years before the book was used. */
final class History {

    private final Plan plan;
    private final List<SeriesPoint> points;
    private final Map<String, List<SeriesPoint>> byIndicator;

    private History(Plan plan, List<SeriesPoint> points) {
        this.plan = plan;
        this.points = points;
        this.byIndicator = points.stream().collect(Collectors.groupingBy(SeriesPoint::indicator));
    }

    /** Points of this period and later ones, and former opening figures, are left out: they are made anew. */
    static History before(MeasuredPeriod frame, List<SeriesPoint> series) {
        int own = PeriodRank.of(frame.period());
        Stream<SeriesPoint> earlier = series.stream()
                .filter(point -> !PeriodRank.isOpening(point.period()))
                .filter(point ->
                        rank(point, frame.plan()) < own && !point.period().equals(frame.own()));
        return new History(
                frame.plan(), Stream.concat(opening(frame.plan()), earlier).toList());
    }

    List<SeriesPoint> points() {
        return points;
    }

    /** By hamlet: what was known of a year at the last period whose rank passes; null where nothing was. */
    @Nullable
    Map<String, BigDecimal> last(Entry entry, IntPredicate passes) {
        OptionalInt last = lastRank(entry, passes);
        return last.isEmpty() ? null : at(entry, rank -> rank == last.getAsInt());
    }

    OptionalInt lastRank(Entry entry, IntPredicate passes) {
        return of(entry).mapToInt(this::rank).filter(passes).max();
    }

    /** By hamlet: the sum of what the periods added whose rank passes, opening figures included. */
    Map<String, BigDecimal> at(Entry entry, IntPredicate passes) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        of(entry)
                .filter(point -> passes.test(rank(point)))
                .forEach(point -> figures.merge(point.hamlet(), point.value(), BigDecimal::add));
        return figures;
    }

    /** By hamlet: figures of the entry's year before the book was used. */
    Map<String, BigDecimal> opening(Entry entry) {
        return at(entry, rank -> rank % PeriodRank.YEAR == 0);
    }

    /** The years whose figures are known. */
    Set<Integer> years(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.code(), List.of()).stream()
                .map(SeriesPoint::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean knows(Entry entry) {
        return of(entry).findAny().isPresent();
    }

    private Stream<SeriesPoint> of(Entry entry) {
        return byIndicator.getOrDefault(entry.indicator().code(), List.of()).stream()
                .filter(point -> Objects.equals(point.year(), entry.year()));
    }

    private int rank(SeriesPoint point) {
        return rank(point, plan);
    }

    private static int rank(SeriesPoint point, Plan plan) {
        return PeriodRank.of(point.period(), plan).orElse(Integer.MAX_VALUE);
    }

    private static Stream<SeriesPoint> opening(Plan plan) {
        return plan.opening().stream().flatMap(figure -> plan.indicator(figure.indicator()).stream()
                .filter(indicator -> indicator.source() != FigureSource.BASE)
                .map(indicator -> point(figure, indicator)));
    }

    private static SeriesPoint point(OpeningFigure figure, Indicator indicator) {
        return new SeriesPoint(
                figure.indicator(),
                figure.hamlet(),
                PeriodRank.opening(figure.year()),
                Entry.yearly(indicator) ? figure.year() : null,
                figure.value(),
                false);
    }
}
