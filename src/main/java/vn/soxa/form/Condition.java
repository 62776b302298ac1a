package vn.soxa.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A statement about a row that is true or not; judged here, and translated to a spreadsheet formula for templates. */
public sealed interface Condition {

    boolean holds(RowValues row, PeriodBounds bounds);

    /** The cell is empty. */
    record Blank(String column) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            return row.get(column) == null;
        }
    }

    /** The cell holds one of these texts. */
    record Is(String column, List<String> values) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            Object value = row.get(column);
            String text = value instanceof Boolean yes ? (yes ? "Có" : "Không") : row.text(column);
            return text != null && values.contains(text);
        }
    }

    /** The cell's text contains one of these, whatever the case. */
    record Mentions(String column, List<String> words) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            String text = row.text(column);
            return text != null
                    && words.stream()
                            .anyMatch(word -> text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    /** Left is more than right; false where either is unknown. */
    record More(Operand left, Operand right) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            BigDecimal a = left.of(row, bounds);
            BigDecimal b = right.of(row, bounds);
            return a != null && b != null && a.compareTo(b) > 0;
        }
    }

    /** Left and right are further apart than the tolerance; false where either is unknown. */
    record Apart(Operand left, Operand right, BigDecimal tolerance) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            BigDecimal a = left.of(row, bounds);
            BigDecimal b = right.of(row, bounds);
            return a != null && b != null && a.subtract(b).abs().compareTo(tolerance) > 0;
        }
    }

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            for (Condition part : parts) {
                if (!part.holds(row, bounds)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(RowValues row, PeriodBounds bounds) {
            return !part.holds(row, bounds);
        }
    }

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }
}
