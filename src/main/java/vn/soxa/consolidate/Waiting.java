package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;

/**
 * What was reported of an indicator and year but does not count yet.
 *
 * @param counted the actual without it
 * @param toMend rows with mistakes
 * @param toConfirm rows with nothing but questions
 */
public record Waiting(Indicator indicator, @Nullable Integer year, BigDecimal counted, Part toMend, Part toConfirm) {

    /**
     * Rows that wait for the same.
     *
     * @param amount what the actual would gain if those that could be read counted, in the indicator's unit; null where none
     *     could, and for an indicator in percent, which does not add up
     * @param rows all of them, in the order of the round
     */
    public record Part(@Nullable BigDecimal amount, List<Place> rows) {

        /** How many cannot be told in figures. */
        public long unclear() {
            return rows.stream().filter(Place::unclear).count();
        }
    }

    /**
     * A row as its sender finds it.
     *
     * @param row in the sheet, from zero
     * @param unclear true where what the row adds hangs on a cell that cannot be read; its figure is in no sum
     */
    public record Place(String reporter, String sheet, int row, boolean unclear) {}

    /** Both kinds, those to be mended first. */
    public Stream<Part> parts() {
        return Stream.of(toMend, toConfirm).filter(part -> !part.rows().isEmpty());
    }
}
