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
import vn.soxa.forms.PlanBookCatalogue;

/** What is wrong with indicators as a whole: fed by nobody, half a rate, a circle, a year without a target. */
final class IndicatorChecks {

    private final PlanSheets sheets;
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Set<String> filled;

    IndicatorChecks(PlanSheets sheets, List<Indicator> indicators, List<Assignment> assignments) {
        this.sheets = sheets;
        indicators.forEach(indicator -> this.indicators.put(indicator.code(), indicator));
        this.filled = assignments.stream()
                .filter(form -> !form.fillers().isEmpty() || form.owner() != null)
                .map(Assignment::form)
                .collect(Collectors.toSet());
    }

    /** Without any form given out nothing can be said of who feeds what. */
    void check() {
        for (PlanRow row : sheets.rows("P4", "code")) {
            Indicator indicator = indicators.get(row.given("code"));
            if (indicator != null) {
                check(row, indicator);
            }
        }
    }

    private void check(PlanRow row, Indicator indicator) {
        boolean rateHalf = indicator.rate() && !whole(indicator);
        if (rateHalf) {
            sheets.add(row.finding(
                    FindingCode.PLAN_RATE_HALF, row.given("numerator").isEmpty() ? "numerator" : "denominator"));
        } else if (!filled.isEmpty() && !fed(indicator)) {
            Finding unfed = row.finding(FindingCode.PLAN_INDICATOR_UNFED, "source", "found", indicator.code());
            sheets.add(indicator.kind() == IndicatorKind.TRACK ? unfed.as(Severity.WARNING) : unfed);
        }
        if (comesBack(indicator, one -> Stream.ofNullable(one.parent()).toList())) {
            sheets.add(row.finding(FindingCode.PLAN_CIRCLE, "parent"));
        }
        if (comesBack(indicator, IndicatorChecks::needs)) {
            sheets.add(row.finding(FindingCode.PLAN_CIRCLE, "code"));
        }
        missingTargets(row, indicator);
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
            case TYPED -> indicator.owner() != null;
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
