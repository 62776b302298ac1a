package vn.soxa.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.book.Phrases;

/**
 * Which communes somebody should see to: those behind, and those of whose targets nothing is known.
 *
 * @param worrying commune → how many of its targets of the year are behind, at risk or missed
 * @param silent commune → of how many of the year's targets it tells nothing
 */
record ToWatch(RolledUp rolled, CommuneLines lines, Map<String, Long> worrying, Map<String, Long> silent) {

    static ToWatch of(RolledUp rolled, CommuneLines lines) {
        Map<String, Long> worrying = new TreeMap<>();
        rolled.indicators().forEach(total -> total.parts().stream()
                .filter(part -> lines.worrying(total, part))
                .forEach(part -> worrying.merge(part.commune().code(), 1L, Long::sum)));
        Map<String, Long> silent = new TreeMap<>();
        rolled.indicators().stream()
                .filter(lines::current)
                .flatMap(total -> total.silent().stream())
                .forEach(book -> silent.merge(book.code(), 1L, Long::sum));
        return new ToWatch(rolled, lines, worrying, silent);
    }

    /** The first of them, the furthest behind first. */
    List<CommuneBook> first(int most) {
        return rolled.communes().stream()
                .filter(book -> worrying.containsKey(book.code()) || silent.containsKey(book.code()))
                .sorted(Comparator.comparing((CommuneBook book) -> -behind(book))
                        .thenComparing(book -> -silent.getOrDefault(book.code(), 0L))
                        .thenComparing(CommuneBook::code))
                .limit(most)
                .toList();
    }

    long behind(CommuneBook book) {
        return worrying.getOrDefault(book.code(), 0L);
    }

    /** How it stands as a whole, in a sentence. */
    String sentence() {
        return Phrases.of(
                "rollup.overview.sentence",
                rolled.communes().size(),
                worrying.values().stream().filter(count -> count > 0).count(),
                silent.size());
    }

    /** What is behind in a commune, and of how much it tells nothing. */
    String why(CommuneBook book, List<IndicatorTotal> targets) {
        String which = targets.stream()
                .filter(total -> total.parts().stream()
                        .anyMatch(part -> part.commune().code().equals(book.code()) && lines.worrying(total, part)))
                .map(total -> total.model().name())
                .collect(Collectors.joining("; "));
        long unknown = silent.getOrDefault(book.code(), 0L);
        return Stream.of(which, unknown == 0 ? "" : Phrases.of("rollup.overview.silent", unknown))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
