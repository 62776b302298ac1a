package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Rate;
import vn.soxa.consolidate.Telling;
import vn.soxa.plan.Allotment;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** Which hamlets have nothing yet of a target: those it was allotted to, or all. */
final class HamletSentence {

    private static final int NAMED = 5;

    private final Collection<String> silent;
    private final Plan plan;
    private final Period period;
    private final Phrasebook words;
    private final Amounts amounts;

    /** {@code silent}: hamlets that have not reported; what they have is not known. */
    HamletSentence(Plan plan, Period period, Collection<String> silent, Phrasebook words) {
        this.silent = silent;
        this.plan = plan;
        this.period = period;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /**
     * Empty where hamlets have no part in it: steps of the commune, figures of its officers. To have nothing of what has a
     * ceiling is no lack, and a rate is told with those it is made of.
     */
    Optional<String> of(IndicatorResult result) {
        Rate rate = result.rate();
        if (rate != null) {
            return Optional.of(rate).filter(any -> rate.places() > 0).map(this::over);
        }
        return result.indicator().ceiling() ? Optional.empty() : lacking(result);
    }

    /** {@code tính trên 41/45 ấp}. */
    private String over(Rate rate) {
        long all =
                plan.hamlets().stream().filter(hamlet -> hamlet.reports(period)).count();
        return words.of(
                "hamlets.over",
                "some",
                amounts.count(rate.places()),
                "all",
                amounts.count(all),
                "hamlets",
                words.of("hamlets"));
    }

    private Optional<String> lacking(IndicatorResult result) {
        Set<String> allotted = allotted(result);
        List<Hamlet> asked = plan.hamlets().stream()
                .filter(hamlet -> hamlet.reports(period))
                .filter(hamlet -> allotted.isEmpty() || allotted.contains(hamlet.code()))
                .toList();
        List<Hamlet> hamlets =
                asked.stream().filter(hamlet -> told(hamlet, result)).toList();
        if (hamlets.isEmpty() || !byHamlet(result, allotted)) {
            return Optional.empty();
        }
        List<Hamlet> lacking =
                hamlets.stream().filter(hamlet -> !has(hamlet, result)).toList();
        long all =
                plan.hamlets().stream().filter(hamlet -> hamlet.reports(period)).count();
        String whose =
                hamlets.size() < asked.size() ? "hamlets.told" : asked.size() < all ? "hamlets.allotted" : "hamlets";
        return hamlets.size() == 1
                ? lacking.stream().findFirst().map(hamlet -> one(hamlet))
                : Optional.of(several(hamlets.size(), lacking, whose));
    }

    /** What a hamlet has is not known while all it told of it waits. */
    private boolean told(Hamlet hamlet, IndicatorResult result) {
        boolean waits = result.coverage().tellings().get(hamlet.code()) == Telling.FAULTY;
        return has(hamlet, result) || (!waits && !silent.contains(hamlet.code()));
    }

    private static boolean has(Hamlet hamlet, IndicatorResult result) {
        return result.byHamlet().getOrDefault(hamlet.code(), BigDecimal.ZERO).signum() != 0;
    }

    private static boolean byHamlet(IndicatorResult result, Set<String> allotted) {
        boolean reported = result.byHamlet().entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(Plan.WHOLE_COMMUNE)
                        && entry.getValue().signum() != 0);
        boolean nothing = result.actual().signum() == 0
                && result.indicator().hectares()
                && !result.indicator().manual();
        boolean judged = result.step() == null
                && result.expectedStep() == null
                && result.indicator().kind() != IndicatorKind.TRACK;
        return judged && TargetSentence.aimed(result) && (reported || nothing || !allotted.isEmpty());
    }

    private Set<String> allotted(IndicatorResult result) {
        Integer year = result.year();
        return plan.allotments().stream()
                .filter(share -> share.indicator().equals(result.indicator().code()))
                .filter(share -> year == null || share.year() == year)
                .filter(share -> share.target().signum() > 0)
                .map(Allotment::hamlet)
                .collect(Collectors.toSet());
    }

    private String one(Hamlet hamlet) {
        return words.of("hamlets.one", "hamlet", hamlet.spoken(), "lacking", words.of("lacking"));
    }

    private String several(int all, List<Hamlet> lacking, String whose) {
        String key = lacking.isEmpty() ? "hamlets.fine" : lacking.size() == all ? "hamlets.all" : "hamlets.some";
        return words.of(
                key,
                "some",
                amounts.count(lacking.size()),
                "all",
                amounts.count(all),
                "hamlets",
                words.of(whose),
                "lacking",
                words.of("lacking"),
                "having",
                words.of("having"),
                "names",
                names(lacking));
    }

    /** {@code ấp Bình Quới}; {@code Phú Lợi, Hòa Thuận}; the first five {@code và 03 ấp khác}. */
    private String names(List<Hamlet> lacking) {
        if (lacking.size() == 1) {
            return lacking.get(0).spoken();
        }
        List<String> names = lacking.stream().map(Hamlet::name).toList();
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED
                ? first
                : words.of("hamlets.more", "names", first, "count", amounts.count(names.size() - (long) NAMED));
    }
}
