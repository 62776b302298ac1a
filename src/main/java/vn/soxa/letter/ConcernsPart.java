package vn.soxa.letter;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.book.Assessment;
import vn.soxa.book.Names;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Task;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Words;

/** What is in the way and why, what is asked for, what comes next: as hamlets and officers told it. */
final class ConcernsPart {

    private final Consolidation figures;
    private final CheckedRound round;
    private final TargetsPart targets;
    private final ReportTo to;
    private final Phrasebook words;

    ConcernsPart(Consolidation figures, CheckedRound round, TargetsPart targets, ReportTo to, Phrasebook words) {
        this.figures = figures;
        this.round = round;
        this.to = to;
        this.targets = targets;
        this.words = words;
    }

    /** {@code more}: lines from forms that the plan book names. */
    void difficulties(ReportText text, Stream<String> more) {
        text.linesOr(
                none("difficulties.none"),
                Stream.of(
                                targets.worrying().map(this::cause),
                                ofTasks("difficulty", "difficulties.task"),
                                rows(FormRole.DIFFICULTIES, "difficulty").map(this::difficulty),
                                more)
                        .flatMap(lines -> lines));
    }

    /** Who has not reported has not said that there is nothing. */
    private String none(String key) {
        return Assessment.of(figures, round).unknown()
                ? "concerns.unknown"
                : round.missing().isEmpty() ? key : key + ".some";
    }

    /** What the commune itself has to settle is no request to the level above; how much of it there is, is told. */
    void proposals(ReportText text, Stream<String> more) {
        List<AcceptedRow> asked = rows(FormRole.DIFFICULTIES, "proposal").toList();
        List<AcceptedRow> told = to == ReportTo.COMMUNE
                ? asked
                : asked.stream().filter(row -> !ofCommune(row)).toList();
        int own = asked.size() - told.size();
        List<String> before = Stream.of(
                        told.stream().map(this::proposal),
                        rows(FormRole.AMENDMENTS, "proposal").map(this::change),
                        more)
                .flatMap(lines -> lines)
                .toList();
        String besides = before.isEmpty() ? "proposals.own.only" : "proposals.own";
        text.linesOr(
                none("proposals.none"),
                Stream.concat(
                        before.stream(),
                        own == 0 ? Stream.of() : Stream.of(words.of(besides, "count", new Amounts(words).count(own)))));
    }

    /** Whoever names nobody asks those he reports to. */
    private boolean ofCommune(AcceptedRow row) {
        String asked = Words.fold(ReportText.typed(row.text("to")));
        String commune = Words.fold(figures.plan().communeName());
        return asked.isEmpty() || asked.matches(".*\\bxa\\b.*") || asked.contains(commune);
    }

    /** {@code missing}: the names of those who have not sent. */
    void next(ReportText text, List<String> missing) {
        List<String> behind = targets.worrying()
                .map(result -> Names.within(result.indicator()))
                .toList();
        Stream<String> first = behind.isEmpty()
                ? Stream.empty()
                : Stream.of(words.of("next.targets", "names", String.join("; ", behind)));
        Stream<String> last =
                missing.isEmpty() ? Stream.empty() : Stream.of(words.of("next.missing", "names", join(missing)));
        text.linesOr(
                "next.always",
                Stream.of(first, ofTasks("next", "next.task"), last).flatMap(lines -> lines));
    }

    static String join(List<String> names) {
        return String.join("; ", names);
    }

    private String cause(IndicatorResult result) {
        String cause = ReportText.typed(result.cause());
        return words.of(
                cause.isEmpty() ? "difficulties.target.uncaused" : "difficulties.target",
                "name",
                Names.first(result.indicator()),
                "status",
                TargetsPart.word(result.status()),
                "cause",
                cause);
    }

    private Stream<String> ofTasks(String column, String key) {
        return figures.tasks().stream()
                .flatMap(result -> TasksPart.told(result, column)
                        .map(told -> words.of(key, "title", result.task().title(), "text", told))
                        .stream());
    }

    private Stream<AcceptedRow> rows(FormRole role, String column) {
        return figures.rows(role).stream()
                .filter(row -> !ReportText.typed(row.text(column)).isEmpty());
    }

    private String difficulty(AcceptedRow row) {
        return words.of("difficulties.hamlet", "hamlet", hamlet(row), "text", ReportText.typed(row.text("difficulty")));
    }

    private String proposal(AcceptedRow row) {
        String to = ReportText.typed(row.text("to"));
        return words.of(
                to.isEmpty() ? "proposals.hamlet" : "proposals.hamlet.to",
                "hamlet",
                hamlet(row),
                "to",
                to,
                "text",
                ReportText.typed(row.text("proposal")));
    }

    private String change(AcceptedRow row) {
        String reason = ReportText.typed(row.text("reason"));
        return words.of(
                reason.isEmpty() ? "proposals.change" : "proposals.change.reason",
                "subject",
                subject(ReportText.typed(row.text("subject"))),
                "current",
                ReportText.typed(row.text("current")),
                "text",
                ReportText.typed(row.text("proposal")),
                "reason",
                reason);
    }

    /** An indicator or task by name rather than by code. */
    private String subject(String code) {
        Plan plan = figures.plan();
        return plan.indicator(code)
                .map(indicator -> Names.within(indicator))
                .or(() -> plan.tasks().stream()
                        .filter(task -> task.code().equals(code))
                        .map(Task::title)
                        .findFirst())
                .orElse(code);
    }

    private String hamlet(AcceptedRow row) {
        return row.hamlet().equals(Plan.WHOLE_COMMUNE)
                ? words.of("wholeCommune")
                : figures.plan()
                        .hamlet(row.hamlet())
                        .map(Hamlet::spoken)
                        .map(StringUtils::capitalize)
                        .orElse(row.hamlet());
    }
}
