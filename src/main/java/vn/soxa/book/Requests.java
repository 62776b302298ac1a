package vn.soxa.book;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Task;

/** Tasks that are late or not begun, by name, and what hamlets and officers ask for. */
final class Requests {

    private static final int TASKS = 3;
    private static final int ASKED = 2;
    /** A proposal that is longer goes on where the line leads. */
    private static final int LONGEST = 90;

    private final Consolidation figures;
    private final Heading heading;

    Requests(Consolidation figures) {
        this.figures = figures;
        this.heading = new Heading(figures.plan(), figures.period());
    }

    Stream<Matter> matters() {
        List<TaskResult> tasks = figures.tasks();
        return Stream.of(
                        named(
                                "matter.tasks.late",
                                tasks.stream().filter(TaskResult::late).toList()),
                        named(
                                "matter.tasks.notBegun",
                                tasks.stream()
                                        .filter(task -> task.notBegun() && !task.late())
                                        .toList()),
                        asked())
                .flatMap(Optional::stream);
    }

    private Optional<Matter> named(String key, List<TaskResult> tasks) {
        List<String> names = tasks.stream().map(this::named).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Matter(
                        Matter.Kind.TASK,
                        Phrases.of(key, names.size(), Matters.first(names, TASKS, "matter.tasks")),
                        tasks.get(0).task().code()));
    }

    /** {@code Lập đề án khuyến nông – Lê Thị Cẩm Tú}. */
    private String named(TaskResult result) {
        Task task = result.task();
        String name = Phrases.of("overview.owned", task.title(), heading.person(task.owner()));
        return result.unknownWhenDue() ? Phrases.of("matter.tasks.unreported", name) : name;
    }

    private Optional<Matter> asked() {
        String words = Stream.of(
                        asked(FormRole.DIFFICULTIES, "matter.proposals", this::proposal),
                        asked(FormRole.AMENDMENTS, "matter.changes", this::change))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Matter(Matter.Kind.PROPOSAL, words, null));
    }

    private Optional<String> asked(FormRole role, String key, Function<AcceptedRow, String> said) {
        List<String> all = figures.rows(role).stream()
                .filter(row -> !typed(row, "proposal").isEmpty())
                .map(said)
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Phrases.here(figures.plan(), key, all.size(), Matters.first(all, ASKED, "matter.requests")));
    }

    private String proposal(AcceptedRow row) {
        String hamlet = DataSheet.hamletName(figures.plan(), row.hamlet());
        String to = typed(row, "to");
        return to.isEmpty()
                ? Phrases.of("matter.proposal", hamlet, typed(row, "proposal"))
                : Phrases.of("matter.proposal.to", hamlet, typed(row, "proposal"), to);
    }

    private String change(AcceptedRow row) {
        String code = typed(row, "subject");
        String subject = figures.plan()
                .indicator(code)
                .map(Names::first)
                .or(() -> figures.plan().tasks().stream()
                        .filter(task -> task.code().equals(code))
                        .map(Task::title)
                        .findFirst())
                .orElse(code);
        return Phrases.of("matter.proposal", subject, typed(row, "proposal"));
    }

    private static String typed(AcceptedRow row, String column) {
        String words = StringUtils.normalizeSpace(StringUtils.defaultString(row.text(column)));
        return StringUtils.abbreviate(StringUtils.stripEnd(words, " .;"), "…", LONGEST);
    }
}
