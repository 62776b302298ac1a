package vn.soxa.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that a condition compares: from a cell, from the period, or fixed. Dates are spreadsheet serials. */
public sealed interface Operand {

    /** The number in this row, or null where it is not known. Areas are in square metres. */
    @Nullable
    BigDecimal of(RowValues row, PeriodBounds bounds);

    /** A column's number times a factor. */
    record OfColumn(String column, BigDecimal factor) implements Operand {
        @Override
        public @Nullable BigDecimal of(RowValues row, PeriodBounds bounds) {
            BigDecimal number = number(row.get(column));
            return number == null ? null : number.multiply(factor);
        }
    }

    /** The sum of columns; unknown unless all are given, or of those that are given. */
    record SumOf(List<String> columns, boolean partial) implements Operand {
        @Override
        public @Nullable BigDecimal of(RowValues row, PeriodBounds bounds) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String column : columns) {
                BigDecimal number = number(row.get(column));
                if (number == null && !partial) {
                    return null;
                }
                sum = number == null ? sum : sum.add(number);
            }
            return sum;
        }
    }

    /** The 1-based band that a column's number falls into; each band begins at its threshold. */
    record BandOf(String column, List<BigDecimal> from) implements Operand {
        @Override
        public @Nullable BigDecimal of(RowValues row, PeriodBounds bounds) {
            BigDecimal number = number(row.get(column));
            if (number == null) {
                return null;
            }
            return BigDecimal.valueOf(
                    from.stream().filter(start -> start.compareTo(number) <= 0).count());
        }
    }

    /** Monday-to-Friday days after one date column up to another. */
    record WorkingDays(String start, String end) implements Operand {
        @Override
        public @Nullable BigDecimal of(RowValues row, PeriodBounds bounds) {
            return row.get(start) instanceof LocalDate from && row.get(end) instanceof LocalDate to
                    ? BigDecimal.valueOf(from.datesUntil(to.isBefore(from) ? from : to)
                            .map(day -> day.plusDays(1))
                            .filter(day -> day.getDayOfWeek().getValue() <= 5)
                            .count())
                    : null;
        }
    }

    /** A fixed number. */
    record Fixed(BigDecimal number) implements Operand {
        @Override
        public BigDecimal of(RowValues row, PeriodBounds bounds) {
            return number;
        }
    }

    /** The first day of the period. */
    record PeriodStart() implements Operand {
        @Override
        public BigDecimal of(RowValues row, PeriodBounds bounds) {
            return serial(bounds.from());
        }
    }

    /** The last day whose facts the period reports. */
    record Cutoff() implements Operand {
        @Override
        public BigDecimal of(RowValues row, PeriodBounds bounds) {
            return serial(bounds.cutoff());
        }
    }

    /** So many months before the last day whose facts the period reports. */
    record BeforeCutoff(int months) implements Operand {
        @Override
        public BigDecimal of(RowValues row, PeriodBounds bounds) {
            return serial(bounds.cutoff().minusMonths(months));
        }
    }

    /** The day number that spreadsheets store for a date of 1/3/1900 or later. */
    static BigDecimal serial(LocalDate date) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date));
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        if (value instanceof Area area) {
            return BigDecimal.valueOf(area.squareMetres());
        }
        if (value instanceof LocalDate date) {
            return serial(date);
        }
        return value instanceof PartialDate date ? serial(date.earliest()) : null;
    }
}
