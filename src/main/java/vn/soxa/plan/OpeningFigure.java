package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A base figure, or one of a year before the book was used; hamlet {@code XA} for the whole commune.
 *
 * @param of the year or the season that it is of, as the book names it
 */
public record OpeningFigure(String indicator, String hamlet, int year, String of, BigDecimal value) {

    /** By hamlet: an indicator's figure of a year, or of the last one before it that has any. */
    static Map<String, BigDecimal> latest(List<OpeningFigure> figures, String indicator, int year) {
        Map<String, OpeningFigure> latest = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.year() <= year)
                .forEach(figure ->
                        latest.merge(figure.hamlet(), figure, (one, other) -> one.year() > other.year() ? one : other));
        Map<String, BigDecimal> values = new TreeMap<>();
        latest.forEach((hamlet, figure) -> values.put(hamlet, figure.value()));
        return values;
    }

    /** True for a figure of one season of its year. */
    public boolean seasonal() {
        return !of.equals(Integer.toString(year));
    }
}
