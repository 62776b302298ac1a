package vn.soxa.letter;

import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.book.Names;
import vn.soxa.check.OutOfTurn;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** The text of a report out of turn: the chosen indicators in sentences and tables, and where the figures come from. */
record ChosenPart(Consolidation figures, Phrasebook words) {

    void write(ReportText text, Period last) {
        TargetsPart targets = TargetsPart.of(figures, result -> true, List.of(), words);
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
        new HamletTable(figures, List.of(), words).write(text, figures.current());
        source(text, last);
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
