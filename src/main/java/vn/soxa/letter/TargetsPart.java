package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Names;
import vn.soxa.book.StatusWords;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.TextLook;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.text.Phrasebook;

/** Targets in sentences, then in a table. */
final class TargetsPart {

    private static final int THIS_PERIOD = 4;

    private final Consolidation figures;
    private final Phrasebook words;
    private final Amounts amounts;
    private final TargetSentence sentences;
    private final List<IndicatorResult> targets;

    /** Every indicator with a target. */
    static TargetsPart aimed(Consolidation figures, Collection<String> silent, Phrasebook words) {
        return of(figures, result -> result.indicator().kind() != IndicatorKind.TRACK, silent, words);
    }

    /** {@code silent}: hamlets that have not reported, of whom nothing is said. */
    static TargetsPart of(
            Consolidation figures, Predicate<IndicatorResult> wanted, Collection<String> silent, Phrasebook words) {
        return new TargetsPart(
                figures, figures.current().stream().filter(wanted).toList(), silent, words);
    }

    private TargetsPart(
            Consolidation figures, List<IndicatorResult> targets, Collection<String> silent, Phrasebook words) {
        this.figures = figures;
        this.words = words;
        this.amounts = new Amounts(words);
        this.sentences = new TargetSentence(figures, silent, words);
        this.targets = targets;
    }

    void write(ReportText text) {
        lines().forEach(text::paragraph);
        table(text);
    }

    /** How many stand how; nothing where there is but one. */
    void tally(ReportText text) {
        if (targets.size() > 1) {
            text.say("targets.count", "all", amounts.count(targets.size()), "counts", counts());
        }
    }

    /** The sentences of each target that is no part of another. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (IndicatorResult result : targets) {
            if (whole(result) == null && result.indicator().kind() != IndicatorKind.TRACK) {
                String sentence = sentences.of(result, parts(result));
                lines.add(words.of("targets.line", "number", "" + (lines.size() + 1), "text", sentence));
            }
        }
        return lines;
    }

    /** Targets somebody should explain, with the year's own first. */
    Stream<IndicatorResult> worrying() {
        return targets.stream().filter(IndicatorResult::worrying);
    }

    private List<IndicatorResult> parts(IndicatorResult result) {
        String code = result.indicator().code();
        return figures.current().stream()
                .filter(part -> code.equals(part.indicator().parent()))
                .toList();
    }

    private @Nullable IndicatorResult whole(IndicatorResult part) {
        return targets.stream()
                .filter(result ->
                        result.indicator().code().equals(part.indicator().parent()))
                .findFirst()
                .orElse(null);
    }

    private String counts() {
        return Stream.of(Status.values())
                .map(status -> one(
                        status,
                        targets.stream()
                                .filter(result -> result.status() == status)
                                .count()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String one(Status status, long count) {
        return count == 0 ? "" : words.of("targets.count.one", "count", amounts.count(count), "status", word(status));
    }

    /** {@code chậm tiến độ}. */
    static String word(Status status) {
        return StatusWords.word(status).toLowerCase(Locale.ROOT);
    }

    void table(ReportText text) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (IndicatorResult result : wholesBeforeParts()) {
            boolean part = whole(result) != null;
            number += part ? 0 : 1;
            rows.add(row(result, part ? "" : "" + number));
        }
        List<DocumentBlock.Column> columns = new ArrayList<>(List.of(
                text.column("table.number", TextLook.TABLE_CENTRED, 8),
                text.column("table.name", TextLook.TABLE_TEXT, 44),
                text.column("table.unit", TextLook.TABLE_CENTRED, 18),
                text.column("table.target", TextLook.TABLE_NUMBER, 15),
                text.column("table.actual", TextLook.TABLE_NUMBER, 14),
                text.column("table.percent", TextLook.TABLE_NUMBER, 14),
                text.column("table.status", TextLook.TABLE_CENTRED, 24)));
        if (!figures.period().adHoc()) {
            columns.add(THIS_PERIOD, text.column("table.thisPeriod", TextLook.TABLE_NUMBER, 14));
        }
        text.table("targets.table", columns, rows, false);
    }

    private List<IndicatorResult> wholesBeforeParts() {
        return targets.stream()
                .filter(result -> whole(result) == null)
                .flatMap(result ->
                        Stream.concat(Stream.of(result), targets.stream().filter(part -> result.equals(whole(part)))))
                .toList();
    }

    private List<String> row(IndicatorResult result, String number) {
        Indicator indicator = result.indicator();
        BigDecimal target = result.target();
        BigDecimal percent = result.percent();
        boolean known = result.status() != Status.NO_DATA;
        String none = words.of("table.noTarget");
        String name = Names.first(indicator);
        List<String> cells = new ArrayList<>(List.of(
                number,
                number.isEmpty() ? words.of("targets.part", "name", name) : name,
                indicator.unit(),
                target == null ? none : Amounts.plain(target),
                known ? Amounts.plain(result.actual()) : none,
                known && percent != null ? Amounts.percent(percent) : none,
                StatusWords.word(result.status())));
        if (!figures.period().adHoc()) {
            cells.add(THIS_PERIOD, known && result.comparable() ? Amounts.plain(result.thisPeriod()) : none);
        }
        return cells;
    }
}
