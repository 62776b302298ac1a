package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.CrossRule;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.text.SeasonText;

/** Reads indicators, the hamlets' shares of them, and their figures of earlier years. */
final class IndicatorReader {

    /** What a row cannot be without: an unread cell there would make another figure of it. */
    private static final String[] MEANING = {
        "measuredIn", "kind", "source", "direction", "pace", "aggregation", "numerator", "denominator"
    };

    private final PlanSheets sheets;
    private final ProgramChoices choices = new ProgramChoices();
    private final FormCatalogue forms;
    private final Set<String> lists;
    private final Set<String> officers;
    private final Set<String> hamlets;
    private final Map<String, String> off = new TreeMap<>();
    private Set<String> codes = Set.of();
    private Map<String, List<Calculation>> calculations = Map.of();

    IndicatorReader(
            PlanSheets sheets, FormCatalogue forms, Set<String> lists, Set<String> officers, Set<String> hamlets) {
        this.sheets = sheets;
        this.forms = forms;
        this.lists = lists;
        this.officers = officers;
        this.hamlets = hamlets;
    }

    List<Indicator> indicators() {
        List<PlanRow> rows = sheets.rows("P4", "code");
        codes = rows.stream().map(row -> row.given("code")).collect(Collectors.toSet());
        for (PlanRow row : rows) {
            if (row.unread(MEANING)) {
                off.put(row.given("code"), "row");
            }
            sheets.knows(row, "owner", officers);
            sheets.knows(row, "stepList", lists);
            sheets.knows(row, "parent", codes);
            sheets.knows(row, "numerator", codes);
            sheets.knows(row, "denominator", codes);
        }
        CalculationReader computed = new CalculationReader(sheets, forms, codes);
        calculations = computed.calculations();
        computed.broken().forEach(code -> off.putIfAbsent(code, "calculation"));
        return rows.stream().map(this::indicator).toList();
    }

    /** The codes of all indicators of the book, those that are off included. */
    Set<String> codes() {
        return codes;
    }

    /** Indicators whose figure would be another than the book means, each with what is wrong. */
    Map<String, String> off() {
        return off;
    }

    List<Allotment> allotments(List<Indicator> indicators) {
        List<Allotment> allotments = sheets.rows("P5", "indicator", "hamlet", "year").stream()
                .filter(row -> known(row, codes))
                .map(IndicatorReader::allotment)
                .filter(Objects::nonNull)
                .toList();
        aboveTarget(indicators, allotments);
        return allotments;
    }

    /** Of indicators, and of the base figures that rules compare with. */
    List<OpeningFigure> opening() {
        Set<String> known = new HashSet<>(codes);
        forms.forms().stream()
                .flatMap(form -> form.crossRules().stream())
                .filter(rule -> rule.kind() == CrossRule.Kind.WITHIN_BASE)
                .map(CrossRule::versus)
                .forEach(known::add);
        return sheets.rows("P12", "indicator", "hamlet?", "year").stream()
                .filter(row -> known(row, known))
                .map(this::opening)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean known(PlanRow row, Set<String> codes) {
        return sheets.knows(row, "indicator", codes) && sheets.knows(row, "hamlet", hamlets);
    }

    private Indicator indicator(PlanRow row) {
        IndicatorKind kind = choice(row, "Loại chỉ tiêu", "kind", IndicatorKind.class, IndicatorKind.TRACK);
        FigureSource source = choice(row, "Lấy số từ", "source", FigureSource.class, FigureSource.FORMS);
        List<BigDecimal> milestones =
                quarters(row, "milestoneQ").stream().filter(Objects::nonNull).toList();
        List<Integer> steps = quarters(row, "stepQ").stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::intValue)
                .toList();
        return new Indicator(
                row.given("code"),
                row.text("plan"),
                row.given("name"),
                row.given("measuredIn"),
                kind,
                source,
                choice(row, "Chiều", "direction", Direction.class, Direction.AT_LEAST),
                choice(row, "Tiến độ", "pace", Pace.class, pace(kind, source, milestones, steps)),
                choice(row, "Cách cộng", "aggregation", Aggregation.class, Aggregation.STOCK),
                targets(row),
                row.date("deadline"),
                row.text("owner"),
                row.text("parent"),
                row.text("numerator"),
                row.text("denominator"),
                milestones,
                steps,
                row.text("stepList"),
                row.text("phrase"),
                row.yes("ownPage"),
                source == FigureSource.FORMS ? calculations.getOrDefault(row.given("code"), List.of()) : List.of());
    }

    private <E extends Enum<E>> E choice(PlanRow row, String list, String column, Class<E> type, E otherwise) {
        return choices.code(list, row.given(column))
                .map(code -> Enum.valueOf(type, code))
                .orElse(otherwise);
    }

    /** What a blank cell means: whatever the row says elsewhere, or time. */
    private static Pace pace(
            IndicatorKind kind, FigureSource source, List<BigDecimal> milestones, List<Integer> steps) {
        if (!steps.isEmpty() || kind == IndicatorKind.MILESTONE) {
            return Pace.STEPS;
        }
        if (!milestones.isEmpty()) {
            return Pace.MILESTONES;
        }
        return source == FigureSource.RATE ? Pace.HELD : kind == IndicatorKind.CUMULATIVE ? Pace.DEADLINE : Pace.EVEN;
    }

    private static Map<Integer, BigDecimal> targets(PlanRow row) {
        Map<Integer, BigDecimal> targets = new TreeMap<>();
        for (int year : targetYears(row)) {
            BigDecimal target = row.amount(PlanBookCatalogue.TARGET + year);
            if (target != null) {
                targets.put(year, target);
            }
        }
        return targets;
    }

    /** The years that have a column of targets. */
    static Set<Integer> targetYears(PlanRow row) {
        return row.row().form().columns().stream()
                .map(Column::key)
                .filter(key -> key.matches(PlanBookCatalogue.TARGET + "\\d{4}"))
                .map(key -> Integer.valueOf(key.substring(PlanBookCatalogue.TARGET.length())))
                .collect(Collectors.toCollection(TreeSet::new));
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

    private @Nullable OpeningFigure opening(PlanRow row) {
        String typed = row.given("year");
        Integer year = SeasonText.yearOf(typed).orElse(null);
        if (year == null) {
            sheets.add(row.finding(FindingCode.CELL_UNREADABLE, "year"));
            return null;
        }
        String season = SeasonText.read(typed, SeasonText.labelsFor(year), year).value();
        BigDecimal value = row.amount("value");
        String hamlet = row.given("hamlet");
        return value == null
                ? null
                : new OpeningFigure(
                        row.given("indicator"),
                        hamlet.isEmpty() ? Plan.WHOLE_COMMUNE : hamlet,
                        year,
                        season == null ? Integer.toString(year) : season,
                        value);
    }
}
