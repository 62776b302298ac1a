package vn.soxa.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.office.CellValue;
import vn.soxa.text.VietnameseFormat;

/** What a cell or a limit looks like to a person here: 6,2 and not 6.2. */
public final class Shown {

    private static final int EVERY_DIGIT = 15;

    private Shown() {}

    public static String text(CellValue value) {
        if (!(value instanceof CellValue.Amount amount)) {
            return value.text();
        }
        boolean thousands = amount.look().thousands() > 0;
        String figure = amount.percent() || thousands
                ? VietnameseFormat.number(amount.shown(), EVERY_DIGIT) + (amount.percent() ? "%" : "")
                : plain(amount.number());
        return amount.look().unit().isEmpty()
                ? figure
                : figure + " " + amount.look().unit();
    }

    static String number(String number) {
        return VietnameseFormat.number(new BigDecimal(number), EVERY_DIGIT);
    }

    /** Areas are limited in square metres and shown in hectares. */
    static String limit(String number, Column column) {
        if (number.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return VietnameseFormat.date(LocalDate.parse(number));
        }
        if (number.isEmpty()) {
            return number;
        }
        BigDecimal limit = new BigDecimal(number);
        return column.type() == ColumnType.AREA && limit.signum() > 0
                ? VietnameseFormat.number(Area.ofSquareMetres(limit).hectares(), EVERY_DIGIT) + " ha"
                : VietnameseFormat.number(limit, EVERY_DIGIT);
    }

    /** Without dots between thousands: a phone or a code that became a number must not look like an amount. */
    private static String plain(BigDecimal number) {
        return number.scale() == 0 ? number.toString() : number.toPlainString().replace('.', ',');
    }
}
