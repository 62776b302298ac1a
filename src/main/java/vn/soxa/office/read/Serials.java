package vn.soxa.office.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.soxa.office.CellValue;

/** Turns numbers into days by a workbook's date system, counted from 1900 or from 1904. */
record Serials(boolean from1904) {

    /** The day before serial 1 since serial 61, because the system of 1900 counts a 29 February 1900 (read as 28). */
    private static final LocalDate SINCE_MARCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** A stored number as its format shows it. */
    CellValue number(BigDecimal stored, NumberFormats.Shows shown) {
        return switch (shown) {
            case DAY -> day(stored);
            case PERCENT -> new CellValue.Amount(stored, true);
            case NUMBER, TIME -> new CellValue.Amount(stored, false);
        };
    }

    /** A {@link CellValue.Day}, or the bare number where no calendar has that day (serial 0 is a time of day). */
    CellValue day(BigDecimal serial) {
        boolean outside = serial.compareTo(from1904 ? BigDecimal.ZERO : BigDecimal.ONE) < 0;
        if (outside || serial.setScale(0, RoundingMode.FLOOR).compareTo(LAST) > 0) {
            return new CellValue.Amount(serial, false);
        }
        long days = serial.longValue();
        LocalDate date = from1904 ? SINCE_1904.plusDays(days) : SINCE_MARCH_1900.plusDays(days < 60 ? days + 1 : days);
        return new CellValue.Day(date, serial);
    }

    CellValue day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(from1904 ? SINCE_1904 : SINCE_MARCH_1900, date);
        return new CellValue.Day(date, BigDecimal.valueOf(!from1904 && days <= 60 ? days - 1 : days));
    }

    /** A date written out, {@code 2025-03-05} or {@code 2025-03-05T08:00:00}; as text if it is no date. */
    CellValue iso(String text) {
        String day = text.length() >= 10 ? text.substring(0, 10) : "";
        try {
            return day(LocalDate.parse(day));
        } catch (java.time.format.DateTimeParseException e) {
            return new CellValue.Text(text);
        }
    }
}
