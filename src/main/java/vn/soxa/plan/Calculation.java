package vn.soxa.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the rows of a form add to an indicator; those of one indicator add up.
 *
 * @param minus what it makes is taken away
 * @param columns what is added up, multiplied where there are two; empty for the amounts of {@code within}
 * @param by columns that name the thing that counts once; for {@link Operation#LARGEST} the last one names what competes
 * @param criteria all of them have to be met
 * @param year the date, year or season column that decides the year; null for the year of the period
 * @param within only rows that count for this indicator count here; null for all
 * @param except rows that count for these indicators do not count here
 */
public record Calculation(
        boolean minus,
        String form,
        Operation operation,
        List<String> columns,
        List<String> by,
        List<Criterion> criteria,
        @Nullable String year,
        @Nullable String within,
        List<String> except) {

    public Calculation {
        columns = List.copyOf(columns);
        by = List.copyOf(by);
        criteria = List.copyOf(criteria);
        except = List.copyOf(except);
    }

    /** The columns whose cells decide whether a row counts, how much and for which year. */
    public Stream<String> measured() {
        Stream<String> conditions = criteria.stream().map(Criterion::column);
        return Stream.of(columns.stream(), conditions, Stream.ofNullable(year)).flatMap(some -> some);
    }

    /** True for what adds to the figure itself. */
    public boolean counts() {
        return operation != Operation.STEP;
    }
}
