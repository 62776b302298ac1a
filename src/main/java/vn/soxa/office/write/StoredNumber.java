package vn.soxa.office.write;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Numbers and days as a workbook stores them. */
final class StoredNumber {
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private StoredNumber() {}

    /** Spreadsheets and POI know no other numbers; fifteen digits come back as they were. */
    static double of(BigDecimal number) {
        return number.doubleValue();
    }

    /** Days before March 1900 differ between programs. */
    static boolean holds(LocalDate day) {
        return !day.isBefore(FIRST);
    }
}
