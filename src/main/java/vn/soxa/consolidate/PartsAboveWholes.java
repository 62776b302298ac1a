package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.soxa.check.CheckedRound;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Glossary;
import vn.soxa.text.VietnameseFormat;

/** Reminds of figures that are more than what they are a part of; only the figures can know. */
public final class PartsAboveWholes {

    private static final int DECIMALS = 2;

    private PartsAboveWholes() {}

    /** The round with those findings added to the hamlets, or to the owners where only the commune's figures are apart. */
    public static CheckedRound told(CheckedRound round, Consolidation figures) {
        Map<String, List<Finding>> found = new TreeMap<>();
        for (IndicatorResult part : figures.current()) {
            whole(part, figures).ifPresent(whole -> compare(round.plan(), part, whole, found));
        }
        return round.telling(found);
    }

    /**
     * Of the same unit, not a rate, and called a part: figures that only stand beside another, as what was signed beside
     * what counts, may well be more.
     */
    private static Optional<IndicatorResult> whole(IndicatorResult part, Consolidation figures) {
        return Optional.ofNullable(part.indicator().parent())
                .filter(code -> part.indicator().name().startsWith(Glossary.word("ofWhich")))
                .flatMap(code -> figures.indicator(code, part.year()))
                .filter(whole ->
                        whole.indicator().unit().equals(part.indicator().unit()))
                .filter(whole -> !whole.indicator().rate() && !part.indicator().rate())
                .filter(whole -> whole.status() != Status.NO_DATA);
    }

    private static void compare(
            Plan plan, IndicatorResult part, IndicatorResult whole, Map<String, List<Finding>> found) {
        boolean hamlets = false;
        for (Hamlet hamlet : plan.hamlets()) {
            BigDecimal own = part.byHamlet().getOrDefault(hamlet.code(), BigDecimal.ZERO);
            BigDecimal all = whole.byHamlet().getOrDefault(hamlet.code(), BigDecimal.ZERO);
            if (own.compareTo(all) > 0) {
                hamlets = true;
                String name = plan.reporter(hamlet.code()).map(Reporter::spoken).orElse(hamlet.name());
                tell(hamlet.code(), finding(part, whole, name, own, all), found);
            }
        }
        String owner = part.indicator().owner();
        if (!hamlets && owner != null && part.actual().compareTo(whole.actual()) > 0) {
            tell(owner, finding(part, whole, plan.communeName(), part.actual(), whole.actual()), found);
        }
    }

    private static void tell(String reporter, Finding finding, Map<String, List<Finding>> found) {
        found.computeIfAbsent(reporter, any -> new ArrayList<>()).add(finding);
    }

    private static Finding finding(
            IndicatorResult part, IndicatorResult whole, String place, BigDecimal own, BigDecimal all) {
        String unit = " " + part.indicator().unit();
        return Finding.ofSheet(
                FindingCode.PART_ABOVE_WHOLE,
                "",
                "indicator",
                part.indicator().name(),
                "other",
                whole.indicator().name(),
                "hamlet",
                place,
                "found",
                VietnameseFormat.number(own, DECIMALS) + unit,
                "whole",
                VietnameseFormat.number(all, DECIMALS) + unit);
    }
}
