package vn.soxa.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.ledger.Summary;
import vn.soxa.text.Glossary;
import vn.soxa.text.Words;

/** Whether the communes' plans say the same of each indicator; figures of another unit or kind are never added. */
final class PlanComparison {

    private final List<CommuneBook> communes;
    private final @Nullable LocalDate cutoff;
    private final Map<String, List<Finding>> findings = new TreeMap<>();
    private final List<IndicatorTotal> totals = new ArrayList<>();

    PlanComparison(List<CommuneBook> communes, @Nullable LocalDate cutoff) {
        this.communes = communes;
        this.cutoff = cutoff;
        Map<IndicatorKey, List<IndicatorTotal.Part>> told = told();
        Map<String, Summary.Figure> usual = usual(told);
        told.forEach((key, parts) -> totals.add(total(key, parts, Objects.requireNonNull(usual.get(key.code())))));
        missing(codes(told));
    }

    List<IndicatorTotal> totals() {
        return List.copyOf(totals);
    }

    Map<String, List<Finding>> findings() {
        return findings;
    }

    /** In the order of the plan that has most indicators, then of the others. */
    private Map<IndicatorKey, List<IndicatorTotal.Part>> told() {
        Map<IndicatorKey, List<IndicatorTotal.Part>> told = new LinkedHashMap<>();
        communes.stream()
                .max(Comparator.comparing(book -> book.summary().figures().size()))
                .ifPresent(book -> book.summary()
                        .figures()
                        .forEach(figure -> told.put(IndicatorKey.of(figure), new ArrayList<>())));
        for (CommuneBook book : communes) {
            book.summary().figures().forEach(figure -> told.computeIfAbsent(
                            IndicatorKey.of(figure), key -> new ArrayList<>())
                    .add(new IndicatorTotal.Part(book, figure, true)));
        }
        return told;
    }

    /** How most communes define an indicator, whatever the year. */
    private static Map<String, Summary.Figure> usual(Map<IndicatorKey, List<IndicatorTotal.Part>> told) {
        Map<String, Map<Definition, Set<String>>> votes = new TreeMap<>();
        Map<String, Map<Definition, Summary.Figure>> samples = new TreeMap<>();
        told.forEach((key, parts) -> parts.forEach(part -> {
            Definition definition = Definition.of(part.figure());
            votes.computeIfAbsent(key.code(), code -> new LinkedHashMap<>())
                    .computeIfAbsent(definition, same -> new TreeSet<>())
                    .add(part.commune().code());
            samples.computeIfAbsent(key.code(), code -> new LinkedHashMap<>()).putIfAbsent(definition, part.figure());
        }));
        Map<String, Summary.Figure> usual = new TreeMap<>();
        votes.forEach((code, definitions) -> samples.getOrDefault(code, Map.of()).entrySet().stream()
                .filter(sample -> sample.getKey().equals(most(definitions)))
                .forEach(sample -> usual.put(code, sample.getValue())));
        return usual;
    }

    private IndicatorTotal total(IndicatorKey key, List<IndicatorTotal.Part> parts, Summary.Figure usual) {
        Definition definition = Definition.of(usual);
        boolean divided = usual.share() && parts.stream().anyMatch(IndicatorTotal.Part::divides);
        List<IndicatorTotal.Part> judged = parts.stream()
                .map(part -> new IndicatorTotal.Part(
                        part.commune(),
                        part.figure(),
                        Definition.of(part.figure()).equals(definition) && (!divided || divisible(part))))
                .toList();
        Summary.Figure model = judged.stream()
                .filter(IndicatorTotal.Part::counted)
                .map(IndicatorTotal.Part::figure)
                .collect(Collectors.groupingBy(Summary.Figure::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparing(List::size))
                .orElseGet(
                        () -> judged.stream().map(IndicatorTotal.Part::figure).toList())
                .get(0);
        judged.forEach(part -> compare(part, part.counted() ? model : usual));
        return new IndicatorTotal(key, model, judged, cutoff);
    }

    /** A rate that was told without what it divides cannot be joined with others; one of nothing costs them nothing. */
    private static boolean divisible(IndicatorTotal.Part part) {
        return part.divides() || part.status() == Status.NO_DATA;
    }

    private void compare(IndicatorTotal.Part part, Summary.Figure model) {
        Summary.Figure figure = part.figure();
        if (!part.counted() && Definition.of(figure).equals(Definition.of(model))) {
            String code = figure.code();
            String commune = part.commune().name();
            find(part.commune(), Finding.ofFile(FindingCode.COMMUNE_RATE_UNDIVIDED, "commune", commune, "code", code));
        } else if (!part.counted()) {
            boolean unit = !Words.key(figure.unit()).equals(Words.key(model.unit()));
            find(part.commune(), unit ? unit(part, model) : kind(part, model));
        } else if (!Words.key(figure.name()).equals(Words.key(model.name()))) {
            find(
                    part.commune(),
                    Finding.ofFile(
                            FindingCode.COMMUNE_INDICATOR_OTHER_NAME,
                            "commune",
                            part.commune().name(),
                            "code",
                            figure.code(),
                            "found",
                            figure.name(),
                            "other",
                            model.name()));
        }
    }

    private static Finding unit(IndicatorTotal.Part part, Summary.Figure model) {
        return other(
                FindingCode.COMMUNE_INDICATOR_OTHER_UNIT, part, part.figure().unit(), model.unit());
    }

    private static Finding kind(IndicatorTotal.Part part, Summary.Figure model) {
        return other(FindingCode.COMMUNE_INDICATOR_OTHER_KIND, part, word(part.figure()), word(model));
    }

    private static Finding other(FindingCode code, IndicatorTotal.Part part, String found, String usual) {
        return Finding.ofFile(
                code, "commune", part.commune().name(), "code", part.figure().code(), "found", found, "other", usual);
    }

    private static String word(Summary.Figure figure) {
        return Glossary.word("kind." + figure.kind());
    }

    private Map<String, Set<String>> codes(Map<IndicatorKey, List<IndicatorTotal.Part>> told) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        told.forEach((key, parts) -> parts.forEach(part -> codes.computeIfAbsent(key.code(), code -> new TreeSet<>())
                .add(part.commune().code())));
        return codes;
    }

    /** Indicators that most communes have are missing elsewhere; those that few have are their own. */
    private void missing(Map<String, Set<String>> having) {
        for (CommuneBook book : communes) {
            missing(book, FindingCode.COMMUNE_INDICATOR_MISSING, having, true);
            missing(book, FindingCode.COMMUNE_INDICATOR_EXTRA, having, false);
        }
    }

    private void missing(CommuneBook book, FindingCode kind, Map<String, Set<String>> having, boolean usual) {
        String codes = having.entrySet().stream()
                .filter(entry -> 2 * entry.getValue().size() > communes.size() == usual)
                .filter(entry -> entry.getValue().contains(book.code()) != usual)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            find(book, Finding.ofFile(kind, "commune", book.name(), "found", codes));
        }
    }

    /** The same said of several years is said once. */
    private void find(CommuneBook book, Finding finding) {
        List<Finding> found = findings.computeIfAbsent(book.file(), file -> new ArrayList<>());
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    private static Definition most(Map<Definition, Set<String>> definitions) {
        return definitions.entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
