package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Names;
import vn.soxa.check.OutOfTurn;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.TextLook;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The text of a report out of turn: the chosen indicators in sentences and tables, and where the figures come from. */
final class ChosenPart {

    private static final int MOST_COLUMNS = 6;

    private final Consolidation figures;
    private final Phrasebook words;

    ChosenPart(Consolidation figures, Phrasebook words) {
        this.figures = figures;
        this.words = words;
    }

    void write(ReportText text, Period last) {
        TargetsPart targets = new TargetsPart(figures, true, words);
        targets.lines().forEach(text::paragraph);
        List<IndicatorResult> followed = figures.current().stream()
                .filter(result -> result.indicator().kind() == IndicatorKind.TRACK)
                .filter(result -> result.status() != Status.NO_DATA)
                .filter(result -> figures.current().stream()
                        .filter(whole -> whole.indicator().kind() != IndicatorKind.TRACK)
                        .noneMatch(whole -> whole.indicator()
                                .code()
                                .equals(result.indicator().parent())))
                .toList();
        if (!followed.isEmpty()) {
            text.paragraph(new TrackedSentence(words).of(followed));
        }
        targets.table(text);
        hamlets(text);
        source(text, last);
    }

    private void hamlets(ReportText text) {
        List<IndicatorResult> shown = figures.current().stream()
                .filter(result -> result.byHamlet().entrySet().stream()
                        .anyMatch(entry -> figures.plan().hamlet(entry.getKey()).isPresent()
                                && entry.getValue().signum() != 0))
                .limit(MOST_COLUMNS)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        List<DocumentBlock.Column> columns = new ArrayList<>(List.of(
                text.column("table.number", TextLook.TABLE_CENTRED, 8),
                text.column("chosen.hamlet", TextLook.TABLE_TEXT, 30)));
        shown.forEach(
                result -> columns.add(new DocumentBlock.Column(header(result.indicator()), TextLook.TABLE_NUMBER, 22)));
        List<List<String>> rows = new ArrayList<>();
        for (Hamlet hamlet : figures.plan().hamlets()) {
            if (hamlet.reports(figures.period())) {
                rows.add(row("" + (rows.size() + 1), hamlet.name(), hamlet.code(), shown));
            }
        }
        rows.add(row("", words.of("chosen.total"), null, shown));
        text.table("chosen.byHamlet", columns, rows, true);
    }

    private String header(Indicator indicator) {
        return words.of("chosen.header", "name", Names.first(indicator), "unit", indicator.unit());
    }

    private static List<String> row(String number, String name, @Nullable String hamlet, List<IndicatorResult> shown) {
        return Stream.concat(
                        Stream.of(number, name),
                        shown.stream()
                                .map(result -> hamlet == null
                                        ? result.actual()
                                        : result.byHamlet().getOrDefault(hamlet, BigDecimal.ZERO))
                                .map(Amounts::plain))
                .toList();
    }

    /** Which books the figures stand in; what bears no day is told for whole periods. */
    private void source(ReportText text, Period last) {
        String name = VietnameseFormat.period(last.code());
        String day = VietnameseFormat.officialDate(last.cutoff());
        text.say(last.equals(figures.period()) ? "chosen.ownSource" : "chosen.source", "period", name, "day", day);
        String undated = figures.current().stream()
                .map(IndicatorResult::indicator)
                .filter(indicator -> ChosenDays.undated(figures.plan(), indicator))
                .map(indicator -> Names.within(indicator))
                .collect(Collectors.joining("; "));
        if (!undated.isEmpty() && !last.equals(figures.period())) {
            String counted = OutOfTurn.whole(figures.period(), last) ? "chosen.undated" : "chosen.undated.before";
            text.say(counted, "names", undated, "period", name);
        }
    }
}
