package vn.soxa.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.soxa.plan.OpeningFigure;
import vn.soxa.plan.Plan;
import vn.soxa.text.SeasonText;

/** The figures of the plan book that sums over rows are held against, by code; areas in hectares. */
record BaseFigures(Plan plan, int year) {

    /** {@code of}: the year or season, as {@link NaturalKey#text} writes it; empty for figures of no year. */
    Optional<BigDecimal> of(String code, String hamlet, String of) {
        List<OpeningFigure> seasons = plan.opening().stream()
                .filter(figure -> figure.indicator().equals(code) && figure.seasonal())
                .toList();
        return seasons.isEmpty()
                ? SeasonText.yearOf(of.isEmpty() ? Integer.toString(year) : of)
                        .flatMap(any -> Optional.ofNullable(plan.base(code, any).get(hamlet)))
                : seasons.stream()
                        .filter(figure -> figure.hamlet().equals(hamlet)
                                && NaturalKey.text(figure.of()).equals(of))
                        .map(OpeningFigure::value)
                        .reduce(BigDecimal::add);
    }
}
