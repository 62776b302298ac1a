package vn.soxa.letter;

import java.util.List;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Period;
import vn.soxa.text.Phrasebook;

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
        new ChosenSource(figures, words).write(text, last);
    }
}
