package vn.soxa.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/**
 * What came late for closed periods, as far as a later one took it in: a report over several shows those rows, not the ones
 * that were closed.
 *
 * @param last the books of the last period that the report covers
 */
record TakenCorrections(Plan plan, WorkFolder folder, Phrasebook say, Ledger last) {

    /**
     * The books of a period, as {@code next} began from them where something came late; empty where more came since than
     * {@code last} knows of.
     */
    Optional<Ledger> of(Period period, Period next, Ledger closed) throws IOException, CannotDoException {
        if (last.series().stream()
                .noneMatch(point -> point.restated() && point.period().equals(period.code()))) {
            return Optional.of(closed);
        }
        Ledger corrected = new PriorWorkbooks(plan, next, folder, say).ledger();
        return Optional.of(corrected)
                .filter(books -> period.code().equals(books.lastPeriod()))
                .filter(books -> figures(books, period).equals(figures(last, period)));
    }

    private static Map<String, BigDecimal> figures(Ledger books, Period period) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        books.series().stream()
                .filter(point ->
                        point.period().equals(period.code()) && point.value().signum() != 0)
                .forEach(point -> figures.merge(
                        point.indicator() + " " + point.hamlet() + " " + point.year(),
                        point.value().stripTrailingZeros(),
                        BigDecimal::add));
        return figures;
    }
}
