package vn.soxa.office.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Numbers and days as a workbook stores them. */
final class StoredNumber {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final int PLAIN_SCALE = 40;

    private StoredNumber() {}

    /** The exact number, without exponent unless it is astronomical. */
    static String of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return Math.abs(plain.scale()) > PLAIN_SCALE ? plain.toString() : plain.toPlainString();
    }

    /** Days before March 1900 differ between programs. */
    static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST);
    }

    static String of(LocalDate day) {
        return Long.toString(ChronoUnit.DAYS.between(ZERO, day));
    }
}
