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
        return read(raw, style, null);
    }

    /** {@code usual}: the unit of a number that has none behind it. */
    public static Reading<UnitNumber> read(String raw, NumberStyle style, @Nullable String usual) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (Nothing.isSaidBy(text)) {
            return Reading.nothing(CELL_NOTHING, "found", text);
        }
        return TypedNumber.of(text)
                .map(number -> read(number, text, style, usual))
                .orElseGet(() -> unreadable(text));
    }

    private static Reading<UnitNumber> read(
            TypedNumber number, String text, NumberStyle style, @Nullable String usual) {
        Optional<BigDecimal> comma = number.read(COMMA_DECIMAL);
        Optional<BigDecimal> point = number.read(POINT_DECIMAL);
        if (comma.isEmpty() && point.isEmpty()) {
            return unreadable(text);
        }
        BigDecimal likely = comma.or(() -> point).orElseThrow();
        BigDecimal other = point.orElse(likely);
        boolean clear = likely.compareTo(other) == 0;
        if (!clear && style == NumberStyle.UNKNOWN && Units.isSquareMetre(number.unit())) {
            return Reading.of(new UnitNumber(likely.max(other), number.unit()));
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
                CELL_UNREADABLE, Addition.of(text).map(NumberText::typed).orElse(null), "found", text, "digits", "");
    }

    private static Reading<UnitNumber> ambiguous(TypedNumber number, String text, BigDecimal one, BigDecimal two) {
        String unit = number.unit() == null ? "" : " " + number.unit();
        return Reading.failed(
                CELL_NUMBER_AMBIGUOUS,
                null,
                "found",
                text,
                "reading1",
                typed(one) + unit,
                "reading2",
                typed(two) + unit);
    }

    /** Ungrouped, so that the choice offered cannot be misread again. */
    private static String typed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
