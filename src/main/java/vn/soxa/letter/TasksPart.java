package vn.soxa.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.book.Phrases;
import vn.soxa.book.TaskPage;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.text.Phrasebook;

/** The report's second part: what was done of each group of tasks, and the figures that go with it. */
final class TasksPart {

    private static final String FUNDS = "IV";

    private final Consolidation figures;
    private final List<TaskResult> tasks;
    private final Phrasebook words;
    private final Amounts amounts;
    private final TrackedSentence tracked;

    TasksPart(Consolidation figures, Phrasebook words) {
        this.figures = figures;
        this.tasks = figures.tasks();
        this.words = words;
        this.amounts = new Amounts(words);
        this.tracked = new TrackedSentence(words);
    }

    void write(ReportText text) {
        text.heading("part.tasks");
        int number = 0;
        List<TaskResult> rest = new ArrayList<>(tasks);
        for (String group : list("tasks.groups")) {
            List<TaskResult> own = in(group, rest);
            rest.removeAll(own);
            List<IndicatorResult> results = results(group);
            if (!own.isEmpty() || !results.isEmpty()) {
                number++;
                heading(text, number, title(group));
                tasks(text, own);
                if (!results.isEmpty()) {
                    text.paragraph(tracked.of(results));
                }
            }
        }
        rest.removeAll(in(FUNDS, rest));
        heading(text, number + 1, words.of("tasks.rest"));
        tasks(text, rest);
        if (!others().isEmpty()) {
            text.paragraph(tracked.of(others()));
        }
        supervision().forEach(text::paragraph);
    }

    /** The tasks of the plan's part on funds belong to the report's own. */
    void funds(ReportText text) {
        results(text, in(FUNDS, tasks));
    }

    private static List<TaskResult> in(String group, List<TaskResult> tasks) {
        return tasks.stream()
                .filter(result -> result.task().code().startsWith(group + "."))
                .toList();
    }

    private void heading(ReportText text, int number, String title) {
        text.subheading(words.of("tasks.heading", "number", "" + number, "title", title));
    }

    private static String title(String group) {
        return Phrases.find("tasks.group." + group).orElse(group).replaceFirst("^[IVX]+\\.(\\d+\\.)?\\s*", "");
    }

    private void tasks(ReportText text, List<TaskResult> some) {
        if (some.isEmpty()) {
            return;
        }
        text.say("tasks.tally", "all", amounts.count(some.size()), "counts", counts(some));
        String late = some.stream()
                .filter(TaskResult::late)
                .map(result -> result.task().title())
                .collect(Collectors.joining("; "));
        if (!late.isEmpty()) {
            text.say("tasks.late", "titles", late);
        }
        results(text, some);
    }

    private void results(ReportText text, List<TaskResult> some) {
        some.forEach(result -> told(result, "result")
                .ifPresent(
                        told -> text.say("tasks.result", "title", result.task().title(), "text", told)));
    }

    /** What a task's owner typed in a column, if anything. */
    static Optional<String> told(TaskResult result, String column) {
        return result.told(column).map(ReportText::typed).filter(typed -> !typed.isEmpty());
    }

    private String counts(List<TaskResult> some) {
        Map<String, Long> counts = some.stream()
                .collect(Collectors.groupingBy(TaskPage::status, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> words.of(
                        "tasks.tally.one",
                        "count",
                        amounts.count(entry.getValue()),
                        "status",
                        entry.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private Stream<IndicatorResult> followed() {
        return figures.current().stream()
                .filter(result -> result.indicator().kind() == IndicatorKind.TRACK)
                .filter(result -> result.status() != Status.NO_DATA);
    }

    /** The figures of a group, parts included. */
    private List<IndicatorResult> results(String group) {
        List<String> codes = list("tracked." + group);
        return followed()
                .filter(result -> codes.contains(result.indicator().code())
                        || codes.contains(String.valueOf(result.indicator().parent())))
                .toList();
    }

    /** Figures that belong to no group, to no target and not to the funds. */
    private List<IndicatorResult> others() {
        List<String> told = new ArrayList<>(list("tracked." + FUNDS));
        list("tasks.groups").forEach(group -> told.addAll(list("tracked." + group)));
        figures.plan().indicators().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.TRACK)
                .forEach(indicator -> told.add(indicator.code()));
        return followed()
                .filter(result -> !told.contains(result.indicator().code())
                        && !told.contains(String.valueOf(result.indicator().parent())))
                .toList();
    }

    private Stream<String> supervision() {
        return figures.rows("B6").stream().map(this::supervised);
    }

    private String supervised(AcceptedRow row) {
        String text = Stream.of("content", "found", "reply")
                .map(column -> ReportText.typed(row.text(column)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return words.of("tasks.supervision", "body", ReportText.typed(row.text("body")), "text", text);
    }

    private List<String> list(String key) {
        return List.of(words.of(key).split(";", -1));
    }
}
