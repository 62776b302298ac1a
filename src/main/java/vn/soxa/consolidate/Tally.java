package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;

/**
 * A figure that is followed without judging: an amount of the rows that meet a condition.
 *
 * @param amount what a row adds, whole square metres for areas
 * @param dated the column that gives the year of a {@link Timing#DATED} tally
 * @param once rows with the same name count once; null where every row counts
 */
record Tally(
        String indicator,
        String form,
        Timing timing,
        Predicate<AcceptedRow> counts,
        Function<AcceptedRow, BigDecimal> amount,
        @Nullable String dated,
        @Nullable Function<AcceptedRow, String> once)
        implements Measure {

    static Tally of(String indicator, String form, Timing timing) {
        return new Tally(indicator, form, timing, row -> true, row -> BigDecimal.ONE, null, null);
    }

    Tally where(String column, String... values) {
        return where(row -> CellValues.is(row, column, Set.of(values)));
    }

    Tally where(Predicate<AcceptedRow> condition) {
        return new Tally(indicator, form, timing, counts.and(condition), amount, dated, once);
    }

    Tally sum(String column) {
        return sum(row -> CellValues.amount(row, column));
    }

    Tally sum(Function<AcceptedRow, BigDecimal> value) {
        return new Tally(indicator, form, timing, counts, value, dated, once);
    }

    Tally inYearOf(String column) {
        return new Tally(indicator, form, timing, counts, amount, column, once);
    }

    Tally once(Function<AcceptedRow, String> name) {
        return new Tally(indicator, form, timing, counts, amount, dated, name);
    }

    @Override
    public List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        Book book = new Book(indicator);
        Set<String> seen = new HashSet<>();
        for (AcceptedRow row : rows) {
            Integer year = year(row, frame);
            boolean inTime = timing != Timing.PERIOD || frame.isNew(row);
            if (year != null && inTime && counts.test(row) && (once == null || seen.add(once.apply(row)))) {
                book.count(row, year, amount.apply(row));
            }
        }
        return book.lines();
    }

    private @Nullable Integer year(AcceptedRow row, MeasuredPeriod frame) {
        if (dated == null) {
            return frame.year();
        }
        LocalDate day = CellValues.date(row, dated);
        if (day != null) {
            return day.isAfter(frame.cutoff()) ? null : Integer.valueOf(day.getYear());
        }
        return row.get(dated) instanceof Integer year ? year : null;
    }
}
