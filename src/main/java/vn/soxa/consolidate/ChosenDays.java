package vn.soxa.consolidate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.OutOfTurn;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** What a report out of turn takes from the history, and which indicators it shows. */
public final class ChosenDays {

    private ChosenDays() {}

    /**
     * The history without what happened: that is counted from the rows that bear a day. Of what bears none, the periods
     * that lie wholly within the chosen days are kept, except the last, whose rows are counted themselves.
     */
    public static List<SeriesPoint> history(Plan plan, Period chosen, Period last, List<SeriesPoint> series) {
        return series.stream()
                .filter(point -> plan.indicator(point.indicator())
                        .filter(ChosenDays::happens)
                        .map(indicator -> undated(plan, indicator) && earlier(plan, chosen, last, point))
                        .orElse(true))
                .toList();
    }

    /** The history that a round's figures go on from; of one out of turn, what happened is in its own workbooks. */
    public static List<SeriesPoint> before(CheckedRound round) {
        List<SeriesPoint> series = round.before().series();
        return round.period().chained()
                ? series
                : series.stream()
                        .filter(point -> round.plan()
                                .indicator(point.indicator())
                                .filter(ChosenDays::happens)
                                .isEmpty())
                        .toList();
    }

    /** The figures of some indicators and their parts; their rows only. */
    public static Consolidation only(Consolidation figures, Set<String> codes) {
        Set<String> chosen = new HashSet<>(codes);
        Set<String> forms = new HashSet<>();
        for (Indicator indicator : figures.plan().indicators()) {
            if (chosen.contains(String.valueOf(indicator.parent()))) {
                chosen.add(indicator.code());
            }
            if (chosen.contains(indicator.code())) {
                forms.addAll(Timings.forms(indicator));
            }
        }
        return new Consolidation(
                figures.plan(),
                figures.period(),
                figures.own(),
                figures.logsFrom(),
                figures.rows().stream()
                        .filter(row -> forms.contains(row.form().code()))
                        .toList(),
                figures.contributions().stream()
                        .filter(line -> chosen.contains(line.indicator().replaceFirst("#.*", "")))
                        .toList(),
                figures.indicators().stream()
                        .filter(result -> chosen.contains(result.indicator().code()))
                        .toList(),
                figures.series().stream()
                        .filter(point -> chosen.contains(point.indicator()))
                        .toList(),
                figures.waiting().stream()
                        .filter(one -> chosen.contains(one.indicator().code()))
                        .toList());
    }

    /** True for what happens and bears no day of its own: it can be told for whole periods only. */
    public static boolean undated(Plan plan, Indicator indicator) {
        return happens(indicator)
                && Timings.forms(indicator).stream()
                        .noneMatch(form -> plan.forms().get(form).kind() == FormKind.LOG);
    }

    private static boolean happens(Indicator indicator) {
        return Timings.of(indicator) == Timing.PERIOD;
    }

    private static boolean earlier(Plan plan, Period chosen, Period last, SeriesPoint point) {
        return plan.period(point.period())
                .filter(period -> !period.equals(last) && OutOfTurn.whole(chosen, period))
                .isPresent();
    }
}
