package vn.soxa.book;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Contribution;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Missed;
import vn.soxa.consolidate.Steps;
import vn.soxa.ledger.LedgerLayout;

/** The columns of a form's sheet in which each row says what it adds to which indicator. */
final class ContributionColumns {

    /** Why a row does not count, indicator by indicator, in words. */
    static final String WHY = LedgerLayout.CONTRIBUTION + "why";

    private final List<String> keys;
    private final Map<AcceptedRow, Map<String, BigDecimal>> amounts = new HashMap<>();
    private final Map<AcceptedRow, String> why = new HashMap<>();

    ContributionColumns(String form, Consolidation figures) {
        List<Contribution> lines = figures.contributions().stream()
                .filter(line -> line.row().form().code().equals(form))
                .toList();
        Set<String> all = needed(form, figures).collect(Collectors.toCollection(HashSet::new));
        for (Contribution line : lines) {
            String key = key(line.indicator(), line.year());
            all.add(key);
            amounts.computeIfAbsent(line.row(), row -> new TreeMap<>()).merge(key, line.amount(), BigDecimal::add);
            if (line.why() != null) {
                String words = line.indicator() + ": " + words(line.why());
                why.merge(line.row(), words, (one, other) -> one + "; " + other);
            }
        }
        keys = Stream.concat(all.stream().sorted(order(figures)), why.isEmpty() ? Stream.of() : Stream.of(WHY))
                .toList();
    }

    private static String words(Missed why) {
        return Phrases.of("why." + why.kind(), why.columns(), why.found());
    }

    static String key(String indicator, @Nullable Integer year) {
        return LedgerLayout.CONTRIBUTION + indicator + (year == null ? "" : ":" + year);
    }

    static String key(IndicatorResult result) {
        return key(result.indicator().code(), result.year());
    }

    List<String> keys() {
        return keys;
    }

    /** What a row adds, by column. */
    Map<String, BigDecimal> amounts(AcceptedRow row) {
        return amounts.getOrDefault(row, Map.of());
    }

    @Nullable
    BigDecimal amount(AcceptedRow row, String key) {
        return amounts(row).get(key);
    }

    @Nullable
    String why(AcceptedRow row) {
        return why.get(row);
    }

    /** Columns that formulas name even where no row adds anything. */
    private static Stream<String> needed(String form, Consolidation figures) {
        int year = figures.period().year();
        return figures.indicators().stream()
                .filter(result -> Consolidation.form(result.indicator()).equals(Optional.of(form)))
                .filter(result -> result.year() == null || result.year() == year)
                .flatMap(ContributionColumns::neededBy);
    }

    private static Stream<String> neededBy(IndicatorResult result) {
        String code = result.indicator().code();
        Stream<String> own = Stream.of(key(result));
        return result.expectedStep() == null ? own : Stream.concat(own, Stream.of(key(Steps.of(code), result.year())));
    }

    /** As the plan has them, then by what stands beside a code and by year. */
    private static Comparator<String> order(Consolidation figures) {
        Map<String, Integer> places = new TreeMap<>();
        figures.plan().indicators().forEach(indicator -> places.put(indicator.code(), places.size()));
        return Comparator.<String, Integer>comparing(key -> Objects.requireNonNullElse(places.get(code(key)), -1))
                .thenComparing(Comparator.naturalOrder());
    }

    private static String code(String key) {
        return key.substring(LedgerLayout.CONTRIBUTION.length()).replaceFirst("[#:].*", "");
    }

    /** What a person reads above a contribution. */
    static String header(String key) {
        if (key.equals(WHY)) {
            return Phrases.of("data.why");
        }
        String[] parts = key.substring(LedgerLayout.CONTRIBUTION.length()).split("[:]", -1);
        String[] code = parts[0].split("#", -1);
        String what = code.length == 1 ? "data.counts" : "data.counts." + code[1];
        return Stream.of(Phrases.of(what, code[0]), parts.length > 1 ? Phrases.of("data.ofYear", parts[1]) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
