package vn.soxa.text;

import static vn.soxa.text.NumberStyle.COMMA_DECIMAL;
import static vn.soxa.text.NumberStyle.POINT_DECIMAL;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/** What a typed addition comes to: {@code 5 + 13}, {@code =5+13} as text. */
final class Addition {

    private Addition() {}

    /** Empty unless every part is a plain number of one reading. */
    static Optional<BigDecimal> of(String text) {
        String[] parts = Strings.CS.removeStart(text, "=").split("\\+", -1);
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : parts) {
            Optional<BigDecimal> number = TypedNumber.of(part).flatMap(Addition::plain);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return parts.length > 1 ? Optional.of(sum) : Optional.empty();
    }

    private static Optional<BigDecimal> plain(TypedNumber number) {
        Optional<BigDecimal> comma = number.read(COMMA_DECIMAL);
        Optional<BigDecimal> point = number.read(POINT_DECIMAL);
        boolean clear = comma.isEmpty() || point.isEmpty() || comma.get().compareTo(point.get()) == 0;
        return clear && number.unit() == null && !number.negative() ? comma.or(() -> point) : Optional.empty();
    }
}
