package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.plan.Allotment;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** Which hamlets have nothing yet of a target: those it was allotted to, or all. */
final class HamletSentence {

    private static final int NAMED = 5;

    private final Plan plan;
    private final Period period;
    private final Phrasebook words;
    private final Amounts amounts;

    HamletSentence(Plan plan, Period period, Phrasebook words) {
        this.plan = plan;
        this.period = period;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /** Empty where hamlets have no part in it: steps of the commune, figures of its officers. */
    Optional<String> of(IndicatorResult result) {
        Set<String> allotted = allotted(result);
        List<Hamlet> hamlets = plan.hamlets().stream()
                .filter(hamlet -> hamlet.reports(period))
                .filter(hamlet -> allotted.isEmpty() || allotted.contains(hamlet.code()))
                .toList();
        if (hamlets.isEmpty() || !byHamlet(result, allotted)) {
            return Optional.empty();
        }
        List<Hamlet> lacking = hamlets.stream()
                .filter(hamlet -> result.byHamlet()
                                .getOrDefault(hamlet.code(), BigDecimal.ZERO)
                                .signum()
                        == 0)
                .toList();
        boolean some = hamlets.size()
                < plan.hamlets().stream()
                        .filter(hamlet -> hamlet.reports(period))
                        .count();
        return hamlets.size() == 1
                ? lacking.stream().findFirst().map(hamlet -> one(hamlet, result))
                : Optional.of(several(hamlets.size(), lacking, result, some));
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

    private String one(Hamlet hamlet, IndicatorResult result) {
        return words.of(
                "hamlets.one",
                "hamlet",
                words.of("hamlets.name", "name", hamlet.name()),
                "lacking",
                verb("lacking", result));
    }

    private String several(int all, List<Hamlet> lacking, IndicatorResult result, boolean allotted) {
        String key = lacking.isEmpty() ? "hamlets.fine" : lacking.size() == all ? "hamlets.all" : "hamlets.some";
        return words.of(
                key,
                "some",
                amounts.count(lacking.size()),
                "all",
                amounts.count(all),
                "hamlets",
                words.of(allotted ? "hamlets.allotted" : "hamlets"),
                "lacking",
                verb("lacking", result),
                "having",
                verb("having", result),
                "names",
                names(lacking.stream().map(Hamlet::name).toList(), words));
    }

    /** {@code ấp Bình Quới}; {@code Phú Lợi, Hòa Thuận}; the first five {@code và 03 ấp khác}. */
    static String names(List<String> names, Phrasebook words) {
        if (names.size() == 1) {
            return words.of("hamlets.name", "name", names.get(0));
        }
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED
                ? first
                : words.of(
                        "hamlets.more", "names", first, "count", new Amounts(words).count(names.size() - (long) NAMED));
    }

    /** {@code chưa có hợp đồng}, where it is the contracts that count. */
    private String verb(String key, IndicatorResult result) {
        String own = key + "." + result.indicator().code();
        if (!words.has(own)) {
            return words.of(key);
        }
        boolean ofContracts = result.indicator().code().equals("CT2");
        String signed = words.of("signed");
        boolean other =
                ofContracts && !plan.setting(words.of("basisSetting"), signed).equals(signed);
        return words.of(other ? key + ".otherBasis" : own);
    }
}
