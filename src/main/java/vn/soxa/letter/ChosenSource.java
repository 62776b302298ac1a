package vn.soxa.letter;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.soxa.book.Names;
import vn.soxa.check.OutOfTurn;
import vn.soxa.consolidate.ChosenDays;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.Timing;
import vn.soxa.plan.Period;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** Which books the figures of a report out of turn stand in; what bears no day is told for whole periods. */
record ChosenSource(Consolidation figures, Phrasebook words) {

    void write(ReportText text, Period last) {
        String name = VietnameseFormat.period(last.code());
        String day = VietnameseFormat.officialDate(last.cutoff());
        text.say(last.equals(figures.period()) ? "chosen.ownSource" : "chosen.source", "period", name, "day", day);
        if (last.equals(figures.period())) {
            return;
        }
        String undated = names(result -> ChosenDays.undated(figures.plan(), result.indicator()));
        String cut = cut();
        if (!undated.isEmpty() && cut.isEmpty()) {
            text.say("chosen.undated", "names", undated, "period", name);
        } else if (!undated.isEmpty()) {
            text.say("chosen.undated.before", "names", undated, "periods", cut);
        }
        String standing = names(result -> result.timing() == Timing.STATE && result.status() != Status.NO_DATA);
        if (!standing.isEmpty() && last.cutoff().isAfter(figures.period().cutoff())) {
            text.say("chosen.later", "names", standing, "day", day);
        }
    }

    private String names(Predicate<IndicatorResult> which) {
        return figures.current().stream()
                .filter(which)
                .map(result -> Names.within(result.indicator()))
                .collect(Collectors.joining("; "));
    }

    /** The periods of which only a part lies in the chosen days: what bears no day cannot be parted. */
    private String cut() {
        Period chosen = figures.period();
        return figures.plan().periods().stream()
                .filter(period -> period.chained() && !OutOfTurn.whole(chosen, period))
                .filter(period -> !period.from().isAfter(chosen.cutoff())
                        && !period.cutoff().isBefore(chosen.from()))
                .map(period -> words.of(
                        "chosen.cut",
                        "period",
                        VietnameseFormat.period(period.code()),
                        "from",
                        VietnameseFormat.date(period.from()),
                        "to",
                        VietnameseFormat.date(period.cutoff())))
                .collect(Collectors.joining("; "));
    }
}
