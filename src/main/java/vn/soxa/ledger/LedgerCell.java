package vn.soxa.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.ColumnType;
import vn.soxa.form.PartialDate;
import vn.soxa.office.CellValue;
import vn.soxa.office.write.Content;

/** A typed value as a cell of the books, and back: areas in whole square metres, months as {@code 6/2024}. */
public final class LedgerCell {

    private static final String YES = "Có";
    private static final String NO = "Không";

    private LedgerCell() {}

    public static Content write(@Nullable Object value) {
        if (value == null) {
            return new Content.Empty();
        }
        if (value instanceof LocalDate day) {
            return new Content.Date(day);
        }
        BigDecimal number = number(value);
        return number == null ? new Content.Words(text(value)) : new Content.Figure(number);
    }

    /** The value of a column's cell, or null where the cell does not hold such a value. */
    static @Nullable Object read(ColumnType type, CellValue cell) {
        if (cell instanceof CellValue.Amount amount) {
            return ofNumber(type, amount.number());
        }
        if (cell instanceof CellValue.Day day) {
            return type == ColumnType.MONTH ? PartialDate.of(day.date()) : type.date() ? day.date() : null;
        }
        return cell instanceof CellValue.Text text ? ofText(type, text.text()) : null;
    }

    /** One spelling for one value, the same before writing and after reading. */
    static String canonical(Object value) {
        BigDecimal number = number(value);
        return number == null ? text(value) : number.stripTrailingZeros().toPlainString();
    }

    /** The value that is spelled so, or null where there is no such value. */
    static @Nullable Object parse(ColumnType type, String canonical) {
        if (type.numeric()) {
            return canonical.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? ofNumber(type, new BigDecimal(canonical)) : null;
        }
        if (type == ColumnType.DATE) {
            return day(canonical);
        }
        return ofText(type, canonical);
    }

    private static @Nullable LocalDate day(String canonical) {
        try {
            return LocalDate.parse(canonical);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Object ofNumber(ColumnType type, BigDecimal number) {
        if (!type.numeric()) {
            return null;
        }
        if (type == ColumnType.AREA) {
            return Area.ofSquareMetres(number);
        }
        return type.whole() ? whole(number) : number;
    }

    private static @Nullable Object whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(1L << 30)) < 0
                ? number.intValueExact()
                : null;
    }

    private static @Nullable Object ofText(ColumnType type, String text) {
        if (type.numeric() || type == ColumnType.DATE) {
            return null;
        }
        if (type == ColumnType.YES_NO) {
            return text.equals(YES) ? Boolean.TRUE : text.equals(NO) ? Boolean.FALSE : null;
        }
        return type == ColumnType.MONTH ? month(text) : text;
    }

    private static @Nullable PartialDate month(String text) {
        if (!text.matches("(((0?[1-9]|[12]\\d|3[01])/)?(0?[1-9]|1[0-2])/)?\\d{4}")) {
            return null;
        }
        String[] parts = text.split("/", -1);
        int last = parts.length - 1;
        return new PartialDate(
                Integer.parseInt(parts[last]),
                last > 0 ? Integer.valueOf(parts[last - 1]) : null,
                last > 1 ? Integer.valueOf(parts[0]) : null);
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof Area area) {
            return BigDecimal.valueOf(area.squareMetres());
        }
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        return value instanceof BigDecimal number ? number : null;
    }

    private static String text(Object value) {
        return value instanceof Boolean yes ? (yes ? YES : NO) : value.toString();
    }
}
