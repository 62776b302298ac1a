package vn.soxa.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What one cell holds, before any judgement. */
public sealed interface CellValue {

    /** The value as a person would see it, for showing what was found. */
    String text();

    /** Text; the runs are given only where a font draws an old Vietnamese code table. */
    record Text(String text, List<TextRun> runs) implements CellValue {

        public Text {
            runs = List.copyOf(runs);
        }

        public Text(String text) {
            this(text, List.of());
        }
    }

    /** A number as stored, at most 15 significant digits in a fraction; 12.5 % is 0.125 with {@code percent}. */
    record Amount(BigDecimal number, boolean percent, Look look) implements CellValue {

        /**
         * What the number format adds to the figure that is seen.
         *
         * @param unit text behind or before it, such as {@code công}; may be empty
         * @param thousands how many times it is divided by a thousand
         * @param since1904 true where days of its workbook are counted from 1904
         * @param clock true where it is seen as a time of day
         */
        public record Look(String unit, int thousands, boolean since1904, boolean clock) {
            public static final Look PLAIN = new Look("", 0, false, false);
            public static final Look CLOCK = new Look("", 0, false, true);

            public Look(String unit, int thousands, boolean since1904) {
                this(unit, thousands, since1904, false);
            }

            /** The same in a workbook that counts its days from then. */
            public Look since(boolean from1904) {
                return from1904 == since1904 ? this : new Look(unit, thousands, from1904, clock);
            }
        }

        private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

        public Amount(BigDecimal number, boolean percent) {
            this(number, percent, Look.PLAIN);
        }

        /** The figure that is seen, without unit and percent sign. */
        public BigDecimal shown() {
            return number.movePointRight(percent ? 2 : 0).movePointLeft(3 * look.thousands());
        }

        @Override
        public String text() {
            if (look.clock()) {
                long seconds = number.multiply(SECONDS_A_DAY)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
                return "%d:%02d".formatted(seconds / 3600, Math.floorMod(seconds / 60, 60));
            }
            String figure = shown().toPlainString() + (percent ? "%" : "");
            return look.unit().isEmpty() ? figure : figure + " " + look.unit();
        }
    }

    /** A number shown as a date; the serial is what the file stores, time of day included. */
    record Day(LocalDate date, BigDecimal serial) implements CellValue {

        @Override
        public String text() {
            return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
        }
    }

    /** A boolean. */
    record Truth(boolean value) implements CellValue {

        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error value such as {@code #REF!}. */
    record Failed(String error) implements CellValue {

        @Override
        public String text() {
            return error;
        }
    }

    /** A formula whose result the file does not hold. */
    record NotCalculated(String formula) implements CellValue {

        @Override
        public String text() {
            return "=" + formula;
        }
    }
}
