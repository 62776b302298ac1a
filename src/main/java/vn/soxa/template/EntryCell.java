package vn.soxa.template;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.text.Glossary;
import vn.soxa.text.VietnameseFormat;

/** Typed values as cells of a form sheet, and how the cells of a column look. */
final class EntryCell {

    /** Whose hand a cell waits for. */
    enum Hold {
        ENTRY,
        CARRIED,
        ISSUED
    }

    private EntryCell() {}

    /**
     * All cells are text: where a spreadsheet speaks English it would take 1/3/2025 for 3 January and 12,5 for 125, and
     * nobody would see it.
     */
    static Look look(Column column, Hold hold) {
        if (column.key().equals(Column.ROW_CODE)) {
            return Look.ROW_CODE;
        }
        boolean number = column.type().numeric();
        return switch (hold) {
            case ENTRY -> number ? Look.ENTRY_NUMBER : Look.ENTRY_TEXT;
            case CARRIED -> number ? Look.CARRIED_NUMBER : Look.CARRIED_TEXT;
            case ISSUED -> number ? Look.ISSUED_NUMBER : Look.ISSUED_TEXT;
        };
    }

    /** @param unit what areas of this row are written in */
    static Content content(@Nullable Object value, String unit) {
        if (value == null) {
            return new Content.Empty();
        }
        if (value instanceof Area area) {
            return new Content.Words(VietnameseFormat.typed(inUnit(area, unit)));
        }
        if (value instanceof BigDecimal number) {
            return new Content.Words(VietnameseFormat.typed(number));
        }
        if (value instanceof LocalDate day) {
            return new Content.Words(VietnameseFormat.date(day));
        }
        return new Content.Words(value instanceof Boolean yes ? Glossary.word(yes ? "yes" : "no") : value.toString());
    }

    /** Exact where the unit divides it, else enough decimals to find the square metre again. */
    private static BigDecimal inUnit(Area area, String unit) {
        BigDecimal squareMetres = BigDecimal.valueOf(area.squareMetres());
        BigDecimal number = squareMetres
                .divide(SheetView.squareMetres(unit), MathContext.DECIMAL64)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
