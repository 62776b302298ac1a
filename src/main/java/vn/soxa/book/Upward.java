package vn.soxa.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.FundLine;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Rate;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.ledger.Summary;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.Persons;

/** What a commune's figures tell the level above. */
final class Upward {

    private static final List<String> SETTINGS =
            List.of("communeName", "provinceCode", "provinceName", "planTitle", "resolutionNumber");
    private static final String REPORTERS = "REPORTERS";
    private static final String NOT_SENT = "NOT_SENT";

    private Upward() {}

    /** {@code indicators} is the page that tells the figures, when its lines stand. */
    static Summary of(Consolidation figures, CheckedRound round, Imprint imprint, IndicatorPage indicators) {
        return new Summary(
                about(figures, imprint),
                figures.indicators().stream()
                        .map(result -> figure(result, indicators))
                        .toList(),
                figures.tasks().stream().map(Upward::task).toList(),
                funds(figures),
                submissions(round));
    }

    private static Map<String, String> about(Consolidation figures, Imprint imprint) {
        Plan plan = figures.plan();
        Map<String, String> about = new TreeMap<>();
        SETTINGS.forEach(key -> about.put(key, plan.setting(key, "")));
        about.put("commune", plan.communeCode());
        about.put("period", figures.period().code());
        about.put("cutoff", figures.period().cutoff().toString());
        about.put("version", "" + imprint.version());
        about.values().removeIf(String::isEmpty);
        return about;
    }

    private static Summary.Figure figure(IndicatorResult result, IndicatorPage indicators) {
        Indicator indicator = result.indicator();
        Rate rate = result.rate();
        return new Summary.Figure(
                indicator.code(),
                result.year(),
                indicator.name(),
                indicator.unit(),
                indicator.kind().name(),
                indicator.aggregation().name(),
                indicator.parent(),
                result.deadline(),
                result.target(),
                result.expected(),
                result.actual(),
                result.percent(),
                result.status().name(),
                result.comparable() ? result.thisPeriod() : null,
                result.previous(),
                result.sameLastYear(),
                result.confirmed(),
                result.forecast(),
                result.old(),
                Consolidation.share(indicator) || indicator.unit().strip().equals("%"),
                cause(result),
                rate == null ? null : rate.part(),
                rate == null ? null : rate.whole(),
                result.coverage().known(),
                result.coverage().asked(),
                indicator.ceiling(),
                indicators.has(result) ? indicators.place(result) : null);
    }

    private static @Nullable String cause(IndicatorResult result) {
        String cause = result.cause();
        return cause == null ? null : Persons.withoutNumbers(cause);
    }

    private static Summary.Work task(TaskResult result) {
        return new Summary.Work(
                result.task().code(),
                result.task().title(),
                result.task().owner(),
                result.task().due(),
                result.status().orElse(null),
                result.percent().orElse(null),
                result.late(),
                result.planned(),
                result.spent());
    }

    private static List<Summary.Fund> funds(Consolidation figures) {
        Map<String, List<FundLine>> groups = figures.funds().stream()
                .collect(Collectors.groupingBy(
                        line -> line.year() + "|" + line.source(), LinkedHashMap::new, Collectors.toList()));
        List<Summary.Fund> funds = new ArrayList<>();
        for (List<FundLine> lines : groups.values()) {
            funds.add(new Summary.Fund(
                    lines.get(0).year(),
                    lines.get(0).source(),
                    FundLine.total(lines.stream().map(FundLine::planned)),
                    FundLine.total(lines.stream().map(FundLine::spent))));
        }
        return funds;
    }

    /** Reporters by the status of the file that stands for them. */
    private static Map<String, Integer> submissions(CheckedRound round) {
        Map<String, String> standing = new TreeMap<>();
        for (Reporter reporter : round.plan().reporters(round.period())) {
            standing.put(reporter.code(), NOT_SENT);
        }
        for (CheckedSubmission file : round.submissions()) {
            if (!file.aside()) {
                standing.computeIfPresent(String.valueOf(file.submission().reporter()), (code, before) -> file.status()
                        .name());
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        counts.put(REPORTERS, standing.size());
        Stream.concat(Stream.of(NOT_SENT), standing.values().stream()).forEach(status -> counts.putIfAbsent(status, 0));
        standing.values().forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }
}
