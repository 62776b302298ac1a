package vn.soxa.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.book.TaskPage;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.text.Phrasebook;

/** What was done of a group of tasks. */
final class TasksPart {

    private final List<TaskResult> tasks;
    private final Set<String> waiting;
    private final Phrasebook words;
    private final Amounts amounts;

    /** {@code waiting}: codes of tasks of which was told what does not count yet. */
    TasksPart(Consolidation figures, Set<String> waiting, Phrasebook words) {
        this.waiting = waiting;
        this.tasks = figures.tasks();
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /** The tasks whose codes begin with one of these; none begins with all of them. */
    List<TaskResult> below(List<String> groups) {
        return tasks.stream()
                .filter(result -> groups.stream().anyMatch(result.task()::under))
                .toList();
    }

    List<TaskResult> all() {
        return tasks;
    }

    void write(ReportText text, List<TaskResult> some) {
        if (some.isEmpty()) {
            return;
        }
        tally(text, some);
        named(text, "tasks.late", some.stream().filter(task -> task.late() && !task.unknownWhenDue()));
        named(text, "tasks.unknown", some.stream().filter(task -> task.unknownWhenDue() && !waits(task)));
        results(text, some);
    }

    private static void named(ReportText text, String key, Stream<TaskResult> some) {
        String titles = some.map(result -> result.task().title()).collect(Collectors.joining("; "));
        if (!titles.isEmpty()) {
            text.say(key, "titles", titles);
        }
    }

    void tally(ReportText text, List<TaskResult> some) {
        text.say("tasks.tally", "all", amounts.count(some.size()), "counts", counts(some));
    }

    void results(ReportText text, List<TaskResult> some) {
        some.forEach(result -> told(result, "result")
                .ifPresent(
                        told -> text.say("tasks.result", "title", result.task().title(), "text", told)));
    }

    /** What a task's owner typed in a column, if anything. */
    static Optional<String> told(TaskResult result, String column) {
        return result.told(column).map(ReportText::typed).filter(typed -> !typed.isEmpty());
    }

    private String status(TaskResult task) {
        return waits(task) ? words.of("tasks.waiting") : TaskPage.status(task);
    }

    private boolean waits(TaskResult task) {
        return task.status().isEmpty() && waiting.contains(task.task().code());
    }

    private String counts(List<TaskResult> some) {
        Map<String, Long> counts =
                some.stream().collect(Collectors.groupingBy(this::status, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> words.of(
                        "tasks.tally.one",
                        "count",
                        amounts.count(entry.getValue()),
                        "status",
                        entry.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
