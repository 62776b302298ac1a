package vn.soxa.office.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import vn.soxa.office.CellValue;
import vn.soxa.office.CellValue.Amount.Look;

/** Turns numbers into days by a workbook's date system, counted from 1900 or from 1904. */
record Serials(boolean from1904) {

    /** The day before serial 1 since serial 61, because the system of 1900 counts a 29 February 1900 (read as 28). */
    private static final LocalDate SINCE_MARCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate LAST_OF_1899 = LocalDate.of(1899, 12, 31);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    /** Sums of hours end a little before midnight. */
    private static final BigDecimal HALF_A_MILLISECOND = new BigDecimal("0.0000000058");

    private static final BigDecimal NANOS_A_DAY = BigDecimal.valueOf(24L * 3600 * 1_000_000_000);
    private static final int DIGITS_OF_TIME = 10;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** A stored number as its format shows it. */
    CellValue number(BigDecimal stored, NumberFormats.Format shown) {
        return shown.shows() == NumberFormats.Shows.DAY ? day(stored) : shown.amount(stored, from1904);
    }

    /** A {@link CellValue.Day}, or the bare number where no calendar has that day (serial 0 is a time of day). */
    CellValue day(BigDecimal serial) {
        boolean outside = serial.compareTo(from1904 ? BigDecimal.ZERO : BigDecimal.ONE) < 0;
        if (outside || serial.setScale(0, RoundingMode.FLOOR).compareTo(LAST) > 0) {
            return new CellValue.Amount(serial, false);
        }
        long days = serial.add(HALF_A_MILLISECOND).longValue();
        LocalDate date = from1904 ? SINCE_1904.plusDays(days) : SINCE_MARCH_1900.plusDays(days < 60 ? days + 1 : days);
        return new CellValue.Day(date, serial);
    }

    CellValue.Day day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(from1904 ? SINCE_1904 : SINCE_MARCH_1900, date);
        return new CellValue.Day(date, BigDecimal.valueOf(!from1904 && days <= 60 ? days - 1 : days));
    }

    /**
     * A date written out, {@code 2025-03-05} or {@code 2025-03-05T08:00:00}; a time of day alone, of the day before all
     * others, is a part of a day; as text if it is no date.
     */
    CellValue iso(String text) {
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
            BigDecimal time = text.length() > 11
                    ? part(LocalTime.parse(text.substring(11).replaceFirst("Z$", "")))
                    : BigDecimal.ZERO;
            boolean alone = text.length() > 11 && !day.isAfter(from1904 ? SINCE_1904 : LAST_OF_1899);
            CellValue.Day whole = day(day);
            return alone
                    ? new CellValue.Amount(time, false, Look.CLOCK)
                    : new CellValue.Day(
                            day,
                            time.signum() == 0 ? whole.serial() : whole.serial().add(time));
        } catch (DateTimeParseException e) {
            return new CellValue.Text(text);
        }
    }

    private static BigDecimal part(LocalTime time) {
        return BigDecimal.valueOf(time.toNanoOfDay()).divide(NANOS_A_DAY, DIGITS_OF_TIME, RoundingMode.HALF_UP);
    }
}
