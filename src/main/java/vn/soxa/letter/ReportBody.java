package vn.soxa.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Assessment;
import vn.soxa.book.Names;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.TaskResult;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.FormRole;
import vn.soxa.plan.ChosenRows;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.ReportContent;
import vn.soxa.plan.ReportPart;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The parts of a report in the order of the plan book, each from the figures it asks for. */
final class ReportBody {

    private final Consolidation figures;
    private final CheckedRound round;
    private final List<ReportPart> parts;
    private final TargetsPart targets;
    private final TasksPart tasks;
    private final ConcernsPart concerns;
    private final Phrasebook words;

    ReportBody(Consolidation figures, CheckedRound round, ReportTo to, Phrasebook words) {
        this.figures = figures;
        this.round = round;
        this.parts = figures.plan().report().stream()
                .filter(part -> part.plan() == null || figures.plan().heads().size() == 1)
                .toList();
        this.words = words;
        this.targets = TargetsPart.aimed(figures, round.missing(), words);
        this.tasks = new TasksPart(figures, waiting(round), words);
        this.concerns = new ConcernsPart(figures, round, targets, to, words);
    }

    /** Codes of tasks whose owner's line waits to be mended or confirmed. */
    private static Set<String> waiting(CheckedRound round) {
        return round.submissions().stream()
                .flatMap(file -> file.open().stream())
                .filter(row -> row.form().is(FormRole.PROGRESS))
                .map(row -> String.valueOf(row.get("task")))
                .collect(Collectors.toSet());
    }

    /** {@code sent}: who has reported; {@code missing}: the names of those who have not. */
    void write(ReportText text, String sent, List<String> missing) {
        for (ReportPart part : parts) {
            heading(text, part);
            ReportContent what = part.what();
            if (what != null) {
                write(text, part, what, sent, missing);
            }
        }
    }

    /** {@code II}: the number of the part after the last. */
    int mainParts() {
        return (int) parts.stream()
                .filter(part -> !part.section().isEmpty() && part.main())
                .count();
    }

    private void heading(ReportText text, ReportPart part) {
        if (part.title().isEmpty()) {
            return;
        }
        if (part.main() && !part.section().isEmpty()) {
            text.heading(words.of(
                    "part.heading",
                    "number",
                    part.section(),
                    "title",
                    part.title().toUpperCase(Locale.ROOT)));
        } else {
            text.subheading(
                    part.section().isEmpty()
                            ? part.title()
                            : words.of("tasks.heading", "number", part.number(), "title", part.title()));
        }
    }

    private void write(ReportText text, ReportPart part, ReportContent what, String sent, List<String> missing) {
        switch (what) {
            case ASSESSMENT -> assessment(text, sent);
            case INDICATORS -> indicators(text, part.chosen());
            case BY_HAMLET -> new HamletTable(figures, round.missing(), words).write(text, results(part.chosen()));
            case ROWS -> rows(text, part);
            case TASKS -> tasks(text, part);
            case FUNDS -> new FundsPart(figures, words).write(text);
            case DIFFICULTIES -> concerns.difficulties(text, lines(ChosenRows.of(part.chosen())));
            case PROPOSALS -> concerns.proposals(text, lines(ChosenRows.of(part.chosen())));
            case NEXT -> concerns.next(text, missing);
        }
    }

    /** How it stands and on how much that rests, before anything is told of a single target. */
    private void assessment(ReportText text, String sent) {
        Assessment assessment = Assessment.of(figures, round);
        text.paragraph(sent);
        new WaitingSentence(figures, words).all(round).forEach(text::paragraph);
        if (assessment.unknown()) {
            text.say("overall.unknown");
            return;
        }
        targets.tally(text);
        String behind = assessment.having(Status.MISSED, Status.AT_RISK, Status.BEHIND).stream()
                .map(result -> Names.within(result.indicator()))
                .collect(Collectors.joining("; "));
        if (!behind.isEmpty()) {
            text.say("overall.behind", "names", behind);
        }
        if (!tasks.all().isEmpty()) {
            tasks.tally(text, tasks.all());
        }
    }

    /** Those with a target in sentences and a table, the others in one sentence. */
    private void indicators(ReportText text, List<String> chosen) {
        if (chosen.isEmpty()) {
            targets.write(text);
            return;
        }
        List<IndicatorResult> results = chosen.contains(ReportPart.FOLLOWED) ? followed() : results(chosen);
        Set<IndicatorResult> aimed = results.stream()
                .filter(result -> result.indicator().kind() != IndicatorKind.TRACK)
                .collect(Collectors.toSet());
        if (!aimed.isEmpty()) {
            TargetsPart.of(figures, aimed::contains, round.missing(), words).write(text);
        }
        List<IndicatorResult> tracked =
                results.stream().filter(result -> !aimed.contains(result)).toList();
        if (!tracked.isEmpty()) {
            text.paragraph(new TrackedSentence(words).of(tracked));
        }
    }

    /** The chosen indicators of which something is known, with their parts. */
    private List<IndicatorResult> results(List<String> codes) {
        return figures.current().stream()
                .filter(result ->
                        result.status() != Status.NO_DATA || result.indicator().kind() != IndicatorKind.TRACK)
                .filter(result -> codes.isEmpty()
                        || codes.contains(result.indicator().code())
                        || codes.contains(String.valueOf(result.indicator().parent())))
                .toList();
    }

    /** Figures without a target that no part names; those of the funds are told by their own part. */
    private List<IndicatorResult> followed() {
        List<String> told = new ArrayList<>(parts.stream()
                .filter(part -> part.what() == ReportContent.INDICATORS)
                .flatMap(part -> part.chosen().stream())
                .toList());
        figures.plan().indicators().stream()
                .filter(indicator -> indicator.kind() != IndicatorKind.TRACK)
                .forEach(indicator -> told.add(indicator.code()));
        return figures.current().stream()
                .filter(result -> result.indicator().kind() == IndicatorKind.TRACK)
                .filter(result -> result.status() != Status.NO_DATA)
                .filter(result -> !told.contains(result.indicator().code())
                        && !told.contains(String.valueOf(result.indicator().parent())))
                .toList();
    }

    /** Tasks of no group that another part names. */
    private List<TaskResult> untold() {
        List<TaskResult> told = parts.stream()
                .filter(part -> part.what() == ReportContent.TASKS)
                .flatMap(part -> tasks.below(part.chosen()).stream())
                .toList();
        return tasks.all().stream().filter(task -> !told.contains(task)).toList();
    }

    /** What goes on in the part above is not counted anew, and nothing is said where there is nothing. */
    private void tasks(ReportText text, ReportPart part) {
        List<TaskResult> some = part.chosen().isEmpty() ? untold() : tasks.below(part.chosen());
        if (part.section().isEmpty()) {
            tasks.results(text, some);
        } else {
            tasks.write(text, some);
        }
    }

    private void rows(ReportText text, ReportPart part) {
        List<String> lines = lines(ChosenRows.of(part.chosen())).toList();
        if (lines.isEmpty() && !part.section().isEmpty()) {
            text.say("rows.none");
        }
        lines.forEach(text::paragraph);
    }

    /** A line each: the first column names, the others follow. */
    private Stream<String> lines(ChosenRows chosen) {
        return figures.plan().forms().forms().stream()
                .filter(form -> form.code().equals(chosen.form()))
                .flatMap(form -> figures.rows(form.code()).stream()
                        .map(row -> line(row, chosen.of(form)))
                        .filter(line -> !line.isEmpty()));
    }

    private String line(AcceptedRow row, List<Column> columns) {
        List<String> said = columns.stream()
                .map(column -> ReportText.typed(said(row, column)))
                .toList();
        String rest = said.stream().skip(1).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        String head = said.isEmpty() ? "" : StringUtils.capitalize(said.get(0));
        if (said.size() == 1 || head.isEmpty()) {
            String text = head + rest;
            return text.isEmpty() ? "" : words.of("rows.one", "text", text);
        }
        return rest.isEmpty() ? "" : words.of("rows.line", "head", head, "text", rest);
    }

    /** As people say it; of a number what it is of, too. */
    private @Nullable String said(AcceptedRow row, Column column) {
        Object value = row.get(column.key());
        if (value instanceof LocalDate day) {
            return VietnameseFormat.date(day);
        }
        if (value instanceof Boolean marked) {
            return marked ? column.header() : "";
        }
        if (value instanceof Area area) {
            return StringUtils.uncapitalize(column.header()) + " " + VietnameseFormat.number(area.hectares(), 4)
                    + " ha";
        }
        if (value instanceof BigDecimal || value instanceof Integer) {
            String number = VietnameseFormat.number(new BigDecimal(value.toString()), 2);
            return StringUtils.uncapitalize(column.title()) + " " + number;
        }
        return column.key().equals(Column.HAMLET)
                ? figures.plan().hamlet(row.hamlet()).map(Hamlet::spoken).orElse("")
                : row.text(column.key());
    }
}
