package vn.soxa.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.plan.SownArea;
import vn.soxa.text.SeasonText;

/** The figures of the plan book that sums over rows are held against, by code; areas in hectares. */
record BaseFigures(Plan plan, int year) {

    /** What a hamlet sowed in a season. */
    private static final String SOWN = "sown";

    /** What rice land a hamlet has. */
    private static final String RICE_LAND = "riceLandHa";

    /** {@code of}: the year or season, as {@link NaturalKey#text} writes it; empty for figures of no year. */
    Optional<BigDecimal> of(String code, String hamlet, String of) {
        return switch (code) {
            case SOWN ->
                plan.sown().stream()
                        .filter(sown -> sown.hamlet().equals(hamlet)
                                && NaturalKey.text(sown.season()).equals(of))
                        .map(SownArea::hectares)
                        .reduce(BigDecimal::add);
            case RICE_LAND -> plan.hamlet(hamlet).map(Hamlet::riceLandHa);
            default ->
                SeasonText.yearOf(of.isEmpty() ? Integer.toString(year) : of)
                        .flatMap(any -> Optional.ofNullable(plan.base(code, any).get(hamlet)));
        };
    }
}
