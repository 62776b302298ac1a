package vn.soxa.book;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.finding.Finding;

/** What leaders have to settle, in a few lines: who has not reported, what falls short, whose answer is waited for. */
public final class Matters {

    private static final int MOST_TARGETS = 3;
    private static final int NAMED = 4;

    private final Consolidation figures;
    private final CheckedRound round;
    private final Assessment assessment;

    /** {@code figures}: of all plans, or of the one whose targets are assessed. */
    public Matters(Consolidation figures, CheckedRound round, Assessment assessment) {
        this.figures = figures;
        this.round = round;
        this.assessment = assessment;
    }

    /** Of a commune's own workbook: the tasks and what is asked for too. {@code called}: a reporter's code as words. */
    List<Matter> all(Function<String, String> called) {
        return Stream.concat(ofTargets(called), new Requests(figures).matters()).toList();
    }

    /** The same where nobody is called by more than a name. */
    public List<Matter> all() {
        return all(this::name);
    }

    /** Who has not reported, which targets fall short, what is waited for. */
    public List<Matter> ofTargets() {
        return ofTargets(this::name).toList();
    }

    private Stream<Matter> ofTargets(Function<String, String> called) {
        return Stream.of(sent(called), targets(), waiting()).flatMap(matters -> matters);
    }

    private String name(String reporter) {
        return round.plan().reporter(reporter).map(known -> known.name()).orElse(reporter);
    }

    private Stream<Matter> sent(Function<String, String> called) {
        int asked = assessment.asked();
        List<String> missing = round.missing().stream().map(called).toList();
        if (asked == 0) {
            return Stream.empty();
        }
        String text = missing.isEmpty()
                ? Phrases.of("matter.sent.all", asked)
                : Phrases.of(
                        assessment.missed("matter.sent"),
                        asked - missing.size(),
                        asked,
                        list(missing, "matter.places"));
        return Stream.of(new Matter(Matter.Kind.SENT, text, null));
    }

    /** Those furthest behind each in a line of its own; of many the rest by name. */
    private Stream<Matter> targets() {
        List<IndicatorResult> behind =
                assessment.targets().stream().filter(IndicatorResult::worrying).toList();
        int alone = behind.size() > MOST_TARGETS ? MOST_TARGETS - 1 : behind.size();
        Shortfall shortfall = new Shortfall(new Heading(figures.plan(), figures.period()));
        Stream<Matter> first = behind.stream()
                .limit(alone)
                .map(result ->
                        new Matter(Matter.Kind.TARGET, shortfall.sentence(result), ContributionColumns.key(result)));
        List<String> rest = behind.stream()
                .skip(alone)
                .map(result -> Names.first(result.indicator()))
                .toList();
        return rest.isEmpty()
                ? first
                : Stream.concat(
                        first,
                        Stream.of(new Matter(
                                Matter.Kind.TARGET,
                                Phrases.of("matter.targets.more", rest.size(), list(rest, "matter.targets")),
                                ContributionColumns.key(behind.get(alone)))));
    }

    /** How many questions each reporter has not answered, and which figures their answers would move. */
    private Stream<Matter> waiting() {
        Map<String, Long> points = points();
        long open = points.values().stream().mapToLong(Long::longValue).sum();
        if (open == 0) {
            return Stream.empty();
        }
        List<String> whose = points.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> Phrases.of("matter.waiting.one", entry.getKey(), entry.getValue()))
                .toList();
        List<String> moved = WaitingWords.moved(figures);
        String text = Phrases.of("matter.waiting", open, list(whose, "matter.places"));
        String moves = moved.isEmpty()
                ? Phrases.of("matter.waiting.none")
                : Phrases.of("matter.waiting.moves", list(moved, "matter.targets"));
        return Stream.of(new Matter(Matter.Kind.WAITING, text + " " + moves, null));
    }

    /** How many by the name of who has to answer. */
    private Map<String, Long> points() {
        Map<String, Long> points = new TreeMap<>();
        for (CheckedSubmission file : round.submissions()) {
            long open = file.findings().stream().filter(Finding::rejects).count();
            String reporter = file.reporter();
            if (open > 0 && !file.aside()) {
                String whose = reporter == null || file.status() == SubmissionStatus.UNIDENTIFIED
                        ? Phrases.of("matter.waiting.nobody")
                        : name(reporter);
                points.merge(whose, open, Long::sum);
            }
        }
        return points;
    }

    /** The first few, and how many more there are. */
    private static String list(List<String> all, String more) {
        return first(all, NAMED, more);
    }

    /** The first few, and how many more there are, counted in the words of a key. */
    static String first(List<String> all, int most, String more) {
        String first = all.stream().limit(most).collect(Collectors.joining("; "));
        return all.size() <= most ? first : Phrases.of("matter.more", first, Phrases.of(more, all.size() - most));
    }
}
