package vn.soxa.consolidate;

import java.util.List;
import vn.soxa.check.CheckedRound;
import vn.soxa.ledger.SeriesPoint;

/** Accepted rows and the history make the figures of a period. */
public final class Consolidator {

    /** The figures of the round's period; points of the series that belong to it or to later periods are replaced. */
    public Consolidation consolidate(CheckedRound round, List<SeriesPoint> series) {
        MeasuredPeriod frame = MeasuredPeriod.of(round.plan(), round.period(), round.rows());
        History history = History.before(frame, series);
        List<Contribution> contributions = Measures.of(round.rows(), frame);
        Reported reported = new Reported(round, frame);
        Results results = new Results(round, frame, history, reported, contributions);
        List<IndicatorResult> indicators = results.all();
        List<SeriesPoint> after = round.period().base()
                ? new Continuation(frame, history, results.figures(), results.presence()).series()
                : series;
        return new Consolidation(
                round.plan(),
                round.period(),
                frame.own(),
                frame.logsFrom(),
                round.rows(),
                contributions,
                indicators,
                List.copyOf(after),
                new WaitingFigures(round, frame, history, reported).all());
    }
}
