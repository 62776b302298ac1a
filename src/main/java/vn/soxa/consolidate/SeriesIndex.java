package vn.soxa.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Plan;

/** The points of a series by indicator and hamlet: walked once, however many figures are held against them. */
final class SeriesIndex {

    private final Map<Place, List<SeriesPoint>> own = new HashMap<>();
    private final Map<Place, List<SeriesPoint>> earlier = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Integer, String> periods = new HashMap<>();

    private final Plan plan;

    private SeriesIndex(Plan plan) {
        this.plan = plan;
    }

    /** {@code now}: the code that a hamlet has today, its own or that of the one it was merged into. */
    static SeriesIndex of(Consolidation figures, UnaryOperator<String> now) {
        SeriesIndex index = new SeriesIndex(figures.plan());
        Map<String, String> today = new HashMap<>();
        int rank = PeriodRank.of(figures.period());
        for (SeriesPoint point : figures.series()) {
            if (index.rank(point) < rank) {
                String hamlet = today.computeIfAbsent(point.hamlet(), now);
                add(index.earlier, new Place(point.indicator(), hamlet), point);
            }
            if (point.period().equals(figures.own())) {
                add(index.own, new Place(point.indicator(), point.hamlet()), point);
            }
        }
        return index;
    }

    private static void add(Map<Place, List<SeriesPoint>> to, Place place, SeriesPoint point) {
        to.computeIfAbsent(place, key -> new ArrayList<>()).add(point);
    }

    /** Points before the period, under the codes that hamlets have today. */
    List<SeriesPoint> earlier(String indicator, String hamlet) {
        return earlier.getOrDefault(new Place(indicator, hamlet), List.of());
    }

    /** Points of the period itself. */
    List<SeriesPoint> own(String indicator, String hamlet) {
        return own.getOrDefault(new Place(indicator, hamlet), List.of());
    }

    /** The order of the point's period; after all others where its code says none. */
    int rank(SeriesPoint point) {
        return ranks.computeIfAbsent(point.period(), code -> {
            int rank = PeriodRank.of(code, plan).orElse(Integer.MAX_VALUE);
            periods.putIfAbsent(rank, code);
            return rank;
        });
    }

    /** The code of the period of that rank. */
    String period(int rank) {
        return periods.getOrDefault(rank, "");
    }

    private record Place(String indicator, String hamlet) {}
}
