package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.forms.PlanBookCatalogue;

/** Reads indicators, the hamlets' shares of them, and their figures of earlier years. */
final class IndicatorReader {

    private static final String BASIS = "basis";

    private final PlanSheets sheets;
    private final ProgramChoices choices = new ProgramChoices();
    private final Map<String, String> settings;
    private final Set<String> officers;
    private final Set<String> hamlets;

    IndicatorReader(PlanSheets sheets, Map<String, String> settings, Set<String> officers, Set<String> hamlets) {
        this.sheets = sheets;
        this.settings = settings;
        this.officers = officers;
        this.hamlets = hamlets;
    }

    List<Indicator> indicators() {
        List<PlanRow> rows = sheets.rows("P4", "code");
        Set<String> codes = rows.stream().map(row -> row.given("code")).collect(Collectors.toSet());
        for (PlanRow row : rows) {
            sheets.knows(row, "owner", officers);
            sheets.knows(row, "parent", codes);
        }
        return rows.stream().map(this::indicator).toList();
    }

    List<Allotment> allotments(List<Indicator> indicators) {
        Set<String> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        List<Allotment> allotments = sheets.rows("P5", "indicator", "hamlet", "year").stream()
                .filter(row -> known(row, codes))
                .map(IndicatorReader::allotment)
                .filter(Objects::nonNull)
                .toList();
        aboveTarget(indicators, allotments);
        return allotments;
    }

    List<OpeningFigure> opening(List<Indicator> indicators) {
        Set<String> codes = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        return sheets.rows("P12", "indicator", "hamlet?", "year").stream()
                .filter(row -> known(row, codes))
                .map(IndicatorReader::opening)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean known(PlanRow row, Set<String> codes) {
        return sheets.knows(row, "indicator", codes) && sheets.knows(row, "hamlet", hamlets);
    }

    private Indicator indicator(PlanRow row) {
        String aggregation = choices.code("Cách cộng", row.given("aggregation")).orElse("STOCK");
        String kind = choices.code("Loại chỉ tiêu", row.given("kind")).orElse("TRACK");
        String parent = row.text("parent");
        String basis = settings.get(BASIS + row.given("code"));
        return new Indicator(
                row.given("code"),
                row.given("name"),
                row.given("measuredIn"),
                IndicatorKind.valueOf(kind),
                Aggregation.valueOf(aggregation),
                targets(row),
                row.date("deadline"),
                row.text("owner"),
                parent,
                basis == null && parent != null ? settings.get(BASIS + parent) : basis,
                quarters(row, "milestoneQ").stream().filter(Objects::nonNull).toList(),
                quarters(row, "stepQ").stream()
                        .filter(Objects::nonNull)
                        .map(BigDecimal::intValue)
                        .toList(),
                row.yes("manual"));
    }

    private static Map<Integer, BigDecimal> targets(PlanRow row) {
        Map<Integer, BigDecimal> targets = new TreeMap<>();
        for (var column : row.row().form().columns()) {
            BigDecimal target =
                    column.key().matches(PlanBookCatalogue.TARGET + "\\d{4}") ? row.amount(column.key()) : null;
            if (target != null) {
                targets.put(Integer.valueOf(column.key().substring(PlanBookCatalogue.TARGET.length())), target);
            }
        }
        return targets;
    }

    private static List<BigDecimal> quarters(PlanRow row, String column) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> row.amount(column + quarter))
                .toList();
    }

    private void aboveTarget(List<Indicator> indicators, List<Allotment> allotments) {
        for (Indicator indicator : indicators) {
            indicator.targets().forEach((year, target) -> {
                BigDecimal sum = allotments.stream()
                        .filter(share -> share.indicator().equals(indicator.code()) && share.year() == year)
                        .map(Allotment::target)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(target) > 0) {
                    above(indicator, year, target, sum);
                }
            });
        }
    }

    private void above(Indicator indicator, int year, BigDecimal target, BigDecimal sum) {
        sheets.rows("P5", "indicator", "hamlet", "year").stream()
                .filter(row ->
                        row.given("indicator").equals(indicator.code()) && Objects.equals(row.whole("year"), year))
                .reduce((first, second) -> second)
                .ifPresent(last -> sheets.add(last.finding(
                        FindingCode.PLAN_ALLOTTED_ABOVE_TARGET,
                        "target",
                        "found",
                        sum.toPlainString(),
                        "whole",
                        target.toPlainString())));
    }

    private static @Nullable Allotment allotment(PlanRow row) {
        Integer year = row.whole("year");
        BigDecimal target = row.amount("target");
        return year == null || target == null
                ? null
                : new Allotment(row.given("indicator"), row.given("hamlet"), year, target);
    }

    private static @Nullable OpeningFigure opening(PlanRow row) {
        Integer year = row.whole("year");
        BigDecimal value = row.amount("value");
        String hamlet = row.given("hamlet");
        return year == null || value == null
                ? null
                : new OpeningFigure(
                        row.given("indicator"), hamlet.isEmpty() ? Plan.WHOLE_COMMUNE : hamlet, year, value);
    }
}
