package vn.soxa.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.FormRole;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.text.Glossary;

/** What is wrong with indicators as a whole: fed by nobody, half a rate, a circle, a year without a target. */
final class IndicatorChecks {

    /** Off, and why has been said. */
    private static final String TOLD = "";

    private final PlanSheets sheets;
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Set<String> filled;
    /** The officers who are asked for figures of their own. */
    private final Set<String> asked;

    IndicatorChecks(PlanSheets sheets, List<Indicator> indicators, List<Assignment> assignments, FormCatalogue forms) {
        this.sheets = sheets;
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        this.filled = assignments.stream()
                .filter(form -> !form.fillers().isEmpty() || form.owner() != null)
                .map(Assignment::form)
                .collect(Collectors.toSet());
        this.asked = assignments.stream()
                .filter(assignment -> forms.get(assignment.form()).is(FormRole.CONFIRMATIONS))
                .flatMap(assignment -> assignment.fillers().stream())
                .collect(Collectors.toSet());
    }

    /** The indicators that have a figure to be reckoned; {@code off}: those that have none, and why. */
    List<Indicator> standing(Map<String, String> off) {
        Map<String, String> without = new TreeMap<>(off);
        Set<String> apart = new TreeSet<>();
        List<PlanRow> rows = sheets.rows("P4", "code");
        for (PlanRow row : rows) {
            Indicator indicator = counted(row.given("code"));
            check(row, indicator, without);
            if (comesBack(indicator, one -> Stream.ofNullable(one.parent()).toList())) {
                sheets.add(row.finding(FindingCode.PLAN_CIRCLE, "parent"));
                apart.add(indicator.code());
            }
            missingTargets(row, indicator);
        }
        spread(without);
        for (PlanRow row : rows) {
            String why = without.getOrDefault(row.given("code"), TOLD);
            if (!why.equals(TOLD)) {
                String reason = Glossary.word("indicatorOff." + why);
                sheets.add(row.finding(FindingCode.PLAN_INDICATOR_OFF, "code", "why", reason));
            }
        }
        return rows.stream()
                .map(row -> counted(row.given("code")))
                .filter(indicator -> !without.containsKey(indicator.code()))
                .map(indicator -> orphan(indicator, apart, without) ? indicator.within(null) : indicator)
                .toList();
    }

    private boolean orphan(Indicator indicator, Set<String> apart, Map<String, String> without) {
        String parent = indicator.parent();
        return parent != null
                && (apart.contains(indicator.code()) || without.containsKey(parent) || !indicators.containsKey(parent));
    }

    private void check(PlanRow row, Indicator indicator, Map<String, String> off) {
        String code = indicator.code();
        if (comesBack(indicator, IndicatorChecks::needs)) {
            sheets.add(row.finding(FindingCode.PLAN_CIRCLE, "code"));
            off.put(code, TOLD);
        }
        boolean rateHalf = indicator.rate() && !whole(indicator);
        boolean blank = indicator.numerator() == null || indicator.denominator() == null;
        if (rateHalf) {
            if (!blank) {
                sheets.add(row.finding(FindingCode.PLAN_RATE_HALF, "denominator"));
            }
            off.put(code, TOLD);
        } else if (!off.containsKey(code) && !filled.isEmpty() && !fed(indicator)) {
            Finding unfed = row.finding(FindingCode.PLAN_INDICATOR_UNFED, "source", "found", code);
            sheets.add(indicator.kind() == IndicatorKind.TRACK ? unfed.as(Severity.WARNING) : unfed);
            if (indicator.source() == FigureSource.FORMS
                    && indicator.calculations().isEmpty()) {
                off.put(code, TOLD);
            }
        }
    }

    /** What has to be reckoned before it and is not, takes it along. */
    private void spread(Map<String, String> off) {
        int before = -1;
        while (before < off.size()) {
            before = off.size();
            indicators.values().stream()
                    .filter(one -> needs(one).stream().anyMatch(off::containsKey))
                    .map(Indicator::code)
                    .forEach(code -> off.putIfAbsent(code, "needs"));
        }
    }

    private boolean whole(Indicator rate) {
        return Stream.of(rate.numerator(), rate.denominator())
                .allMatch(code -> code != null
                        && indicators.containsKey(code)
                        && !counted(code).rate());
    }

    private boolean fed(Indicator indicator) {
        return switch (indicator.source()) {
            case FORMS -> indicator.forms().stream().anyMatch(filled::contains);
            case TYPED -> indicator.owner() == null || asked.contains(indicator.owner());
            case RATE, BASE -> true;
        };
    }

    private Indicator counted(String code) {
        return Objects.requireNonNull(indicators.get(code));
    }

    /** What has to be reckoned before it. */
    private static List<String> needs(Indicator indicator) {
        Stream<String> terms =
                Stream.of(indicator.numerator(), indicator.denominator()).flatMap(Stream::ofNullable);
        Stream<String> rows = indicator.calculations().stream()
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.within()), one.except().stream()));
        return Stream.concat(terms, rows).toList();
    }

    private boolean comesBack(Indicator start, Function<Indicator, List<String>> next) {
        Set<String> seen = new HashSet<>();
        Collection<String> ahead = next.apply(start);
        while (!ahead.isEmpty()) {
            if (ahead.contains(start.code())) {
                return true;
            }
            ahead = ahead.stream()
                    .filter(indicators::containsKey)
                    .filter(seen::add)
                    .flatMap(code -> next.apply(counted(code)).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return false;
    }

    /** A target without any year, or a year left out between two. */
    private void missingTargets(PlanRow row, Indicator indicator) {
        if (indicator.kind() == IndicatorKind.TRACK || indicator.kind() == IndicatorKind.CAMPAIGN) {
            return;
        }
        TreeSet<Integer> given = new TreeSet<>(indicator.targets().keySet());
        Set<Integer> columns = IndicatorReader.targetYears(row);
        if (given.isEmpty()) {
            columns.stream().min(Integer::compareTo).ifPresent(year -> sheets.add(missing(row, year)));
        } else if (indicator.kind() == IndicatorKind.ANNUAL_FLOOR) {
            columns.stream()
                    .filter(year -> year > given.first() && year < given.last() && !given.contains(year))
                    .forEach(year -> sheets.add(missing(row, year)));
        }
    }

    private static Finding missing(PlanRow row, int year) {
        return row.finding(
                FindingCode.PLAN_TARGET_MISSING, PlanBookCatalogue.TARGET + year, "found", Integer.toString(year));
    }
}
