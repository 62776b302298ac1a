package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_NUMBER_AMBIGUOUS;
import static vn.soxa.finding.FindingCode.CELL_UNREADABLE;
import static vn.soxa.text.NumberStyle.COMMA_DECIMAL;
import static vn.soxa.text.NumberStyle.POINT_DECIMAL;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them: either decimal sign, grouped or not, a unit behind; nothing is guessed. */
public final class NumberText {
    private NumberText() {}

    /** Reads one cell; {@code style} only decides where the digits allow two readings. */
    public static Reading<UnitNumber> read(String raw, NumberStyle style) {
        return read(raw, style, null, false);
    }

    /**
     * Reads one cell of a column.
     *
     * @param usual the unit of a number that has none behind it
     * @param thousands three digits behind a separator can only be thousands
     */
    public static Reading<UnitNumber> read(String raw, NumberStyle style, @Nullable String usual, boolean thousands) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (Nothing.isSaidBy(text)) {
            return Reading.nothing(CELL_NOTHING, "found", text);
        }
        return TypedNumber.of(text)
                .map(number -> read(number, text, style, usual, thousands))
                .orElseGet(() -> unreadable(text));
    }

    private static Reading<UnitNumber> read(
            TypedNumber number, String text, NumberStyle style, @Nullable String usual, boolean thousands) {
        Optional<BigDecimal> comma = number.read(COMMA_DECIMAL);
        Optional<BigDecimal> point = number.read(POINT_DECIMAL);
        if (comma.isEmpty() && point.isEmpty()) {
            return unreadable(text);
        }
        BigDecimal likely = comma.or(() -> point).orElseThrow();
        BigDecimal other = point.orElse(likely);
        boolean clear = likely.compareTo(other) == 0;
        boolean grouped = Units.isSquareMetre(number.unit()) || (thousands && number.unit() == null);
        if (!clear && style == NumberStyle.UNKNOWN && grouped) {
            BigDecimal larger = likely.abs().compareTo(other.abs()) > 0 ? likely : other;
            return Reading.of(new UnitNumber(larger, number.unit()));
        }
        BigDecimal meant = clear || style == COMMA_DECIMAL ? likely : other;
        boolean metres = Units.isSquareMetre(number.unit() == null ? usual : number.unit());
        if (!clear && (style == NumberStyle.UNKNOWN || (metres && meant.compareTo(likely.min(other)) == 0))) {
            return ambiguous(number, text, likely.max(other), likely.min(other));
        }
        return Reading.of(new UnitNumber(meant, number.unit()));
    }

    /** Nothing is taken; of an addition, what it comes to is asked. */
    private static Reading<UnitNumber> unreadable(String text) {
        return Reading.failed(
                CELL_UNREADABLE,
                Addition.of(text).map(VietnameseFormat::typed).orElse(null),
                "found",
                text,
                "digits",
                "");
    }

    private static Reading<UnitNumber> ambiguous(TypedNumber number, String text, BigDecimal one, BigDecimal two) {
        String unit = number.unit() == null ? "" : " " + number.unit();
        return Reading.failed(
                CELL_NUMBER_AMBIGUOUS,
                null,
                "found",
                text,
                "reading1",
                VietnameseFormat.typed(one) + unit,
                "reading2",
                VietnameseFormat.typed(two) + unit);
    }
}
