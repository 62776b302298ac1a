package vn.soxa.rollup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.book.Names;
import vn.soxa.book.Phrases;
import vn.soxa.consolidate.Status;

/**
 * Which communes somebody should see to: those behind, those of whose targets nothing or too little is known, and those
 * whose reports or workbook wait for an answer.
 *
 * @param worrying commune → how many of its targets of the year are behind, at risk or missed
 * @param silent commune → of how many of the year's targets it tells nothing
 * @param unsure commune → of how many too few of its places have reported
 * @param open communes of whose workbook something was found that keeps figures out
 */
record ToWatch(
        RolledUp rolled,
        CommuneLines lines,
        Map<String, Long> worrying,
        Map<String, Long> silent,
        Map<String, Long> unsure,
        Set<String> open) {

    static ToWatch of(RolledUp rolled, CommuneLines lines) {
        Map<String, Long> worrying = new TreeMap<>();
        rolled.indicators().forEach(total -> total.parts().stream()
                .filter(part -> lines.worrying(total, part))
                .forEach(part -> worrying.merge(part.commune().code(), 1L, Long::sum)));
        return new ToWatch(
                rolled,
                lines,
                worrying,
                standing(rolled, lines, Status.NO_DATA),
                standing(rolled, lines, Status.INSUFFICIENT),
                open(rolled));
    }

    private static Map<String, Long> standing(RolledUp rolled, CommuneLines lines, Status status) {
        Map<String, Long> counts = new TreeMap<>();
        rolled.indicators().stream()
                .filter(lines::current)
                .flatMap(total -> total.aiming(status).stream())
                .forEach(book -> counts.merge(book.code(), 1L, Long::sum));
        return counts;
    }

    private static Set<String> open(RolledUp rolled) {
        Map<String, List<CommuneBook>> byFile =
                rolled.communes().stream().collect(Collectors.groupingBy(CommuneBook::file));
        Set<String> open = new HashSet<>();
        for (ReadFile file : rolled.files()) {
            for (CommuneBook book : byFile.getOrDefault(file.file(), List.of())) {
                if (file.findings().stream().anyMatch(finding -> finding.rejects() && file.speaksOf(book, finding))) {
                    open.add(book.code());
                }
            }
        }
        return open;
    }

    /** All of them, those with most targets to see to first. */
    List<CommuneBook> all() {
        return rolled.communes().stream()
                .filter(book -> targets(book) > 0 || book.nobodySent() || faulty(book))
                .sorted(Comparator.comparing((CommuneBook book) -> -targets(book))
                        .thenComparing(book -> -silent(book))
                        .thenComparing(book -> -behind(book))
                        .thenComparing(book -> -book.faulty())
                        .thenComparing(CommuneBook::code))
                .toList();
    }

    long behind(CommuneBook book) {
        return worrying.getOrDefault(book.code(), 0L);
    }

    private long silent(CommuneBook book) {
        return silent.getOrDefault(book.code(), 0L);
    }

    private long unsure(CommuneBook book) {
        return unsure.getOrDefault(book.code(), 0L);
    }

    private long targets(CommuneBook book) {
        return behind(book) + silent(book) + unsure(book);
    }

    private boolean faulty(CommuneBook book) {
        return book.faulty() > 0 || open.contains(book.code());
    }

    /** How it stands as a whole, in a sentence. */
    String sentence() {
        List<CommuneBook> communes = rolled.communes();
        long unjudged = rolled.indicators().stream()
                .filter(total -> total.aims() && lines.current(total))
                .filter(total -> List.of(Status.NO_DATA, Status.INSUFFICIENT).contains(total.status()))
                .count();
        String found = Stream.of(
                        said("unjudged", unjudged),
                        said("behind", worrying.size()),
                        said("silent", silent.size()),
                        said("unsure", unsure.size()),
                        said("faulty", communes.stream().filter(this::faulty).count()))
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
        return Phrases.of(
                "rollup.overview.sentence",
                communes.size(),
                found.isEmpty() ? Phrases.of("rollup.overview.allWell") : found);
    }

    /** What is behind in a commune, of how much it tells nothing or too little, and what of it waits. */
    String why(CommuneBook book, List<IndicatorTotal> targets) {
        int missing = book.sent("NOT_SENT");
        Stream<String> known = Stream.of(
                        said("why.silent", silent(book)),
                        said("why.unsure", unsure(book)),
                        said(book.nobodySent() ? "why.nobodySent" : "why.missing", missing, book.sent("REPORTERS")),
                        said("why.faulty", book.faulty()),
                        said("why.open", open.contains(book.code()) ? 1 : 0))
                .flatMap(part -> part);
        return Stream.concat(behind(book, targets), known).collect(Collectors.joining("; "));
    }

    private Stream<String> behind(CommuneBook book, List<IndicatorTotal> targets) {
        String names = targets.stream()
                .filter(total -> total.parts().stream()
                        .anyMatch(part -> part.commune().code().equals(book.code()) && lines.worrying(total, part)))
                .map(total -> Names.small(Names.first(total.model().name())))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Stream.empty() : Stream.of(Phrases.of("rollup.overview.why.behind", names));
    }

    private static Stream<String> said(String key, long count, Object... more) {
        return count == 0
                ? Stream.empty()
                : Stream.of(Phrases.of(
                        "rollup.overview." + key,
                        Stream.concat(Stream.of(count), Stream.of(more)).toArray()));
    }
}
