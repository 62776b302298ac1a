package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.PeriodRank;
import vn.soxa.consolidate.Timing;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Chart;
import vn.soxa.office.write.Look;
import vn.soxa.text.VietnameseFormat;

/** The hectare targets over the last periods: a small table, and a line chart of it. */
final class Trend {

    private static final int MOST_PERIODS = 12;

    private record At(String period, int order) {}

    private final Consolidation figures;
    private final SeriesPage series;
    private final List<IndicatorResult> lines;
    private final List<At> periods;

    Trend(Consolidation figures, SeriesPage series) {
        this.figures = figures;
        this.series = series;
        int year = figures.period().year();
        this.lines = figures.indicators().stream()
                .filter(result -> result.indicator().hectares() && IndicatorPage.aimed(result))
                .filter(result -> result.timing() != Timing.PERIOD)
                .filter(result -> result.year() == null || result.year() == year)
                .limit(3)
                .toList();
        this.periods = periods(figures);
    }

    /** A line needs two points. */
    boolean drawn() {
        return periods.size() > 1 && !lines.isEmpty();
    }

    int size() {
        return periods.size();
    }

    List<CellSpec> headers(int column) {
        List<CellSpec> cells = new ArrayList<>();
        cells.add(CellSpec.text(column, Phrases.of("overview.period"), Look.HEADER));
        for (IndicatorResult result : lines) {
            cells.add(CellSpec.text(column + cells.size(), name(result), Look.HEADER));
        }
        return cells;
    }

    List<CellSpec> line(int index, int column) {
        At at = periods.get(index);
        List<CellSpec> cells = new ArrayList<>();
        cells.add(CellSpec.text(column, VietnameseFormat.period(at.period()), Look.BODY_CENTRED));
        for (IndicatorResult result : lines) {
            String code = result.indicator().code();
            Integer year = result.year() == null ? null : Integer.valueOf(at.order() / PeriodRank.YEAR);
            cells.add(CellSpec.formula(
                    column + cells.size(),
                    "ROUND(" + series.sum(code, year, "" + at.order(), null) + ",4)",
                    value(code, year, at),
                    Look.BODY_NUMBER));
        }
        return cells;
    }

    Chart chart(int column, int firstRow, CellRange anchor, String sheet) {
        int lastRow = firstRow + periods.size() - 1;
        List<Chart.Series> drawn = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int place = column + 1 + i;
            drawn.add(new Chart.Series(name(lines.get(i)), new CellRange(firstRow, place, lastRow, place)));
        }
        CellRange categories = new CellRange(firstRow, column, lastRow, column);
        return new Chart(Chart.Kind.LINE, Phrases.of("overview.trend"), anchor, sheet, categories, drawn);
    }

    private static String name(IndicatorResult result) {
        return Phrases.of(
                "withUnit", Names.first(result.indicator()), result.indicator().unit());
    }

    private BigDecimal value(String code, @Nullable Integer year, At at) {
        return figures.series().stream()
                .filter(point -> point.indicator().equals(code)
                        && point.period().equals(at.period())
                        && (year == null || Objects.equals(point.year(), year)))
                .map(SeriesPoint::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those of this year: what a whole year came to is no point beside what a quarter did. */
    private static List<At> periods(Consolidation figures) {
        TreeMap<Integer, String> known = new TreeMap<>();
        figures.series().forEach(point -> PeriodRank.of(point.period(), figures.plan()).stream()
                .filter(order -> order / PeriodRank.YEAR == figures.period().year() && order % PeriodRank.YEAR > 0)
                .forEach(order -> known.put(order, point.period())));
        List<At> all = known.entrySet().stream()
                .map(entry -> new At(entry.getValue(), entry.getKey()))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
    }
}
