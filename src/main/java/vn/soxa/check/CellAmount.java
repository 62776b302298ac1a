package vn.soxa.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;

/** The number in a cell; areas in hectares. */
final class CellAmount {

    private CellAmount() {}

    static @Nullable BigDecimal of(@Nullable Object value) {
        if (value instanceof Area area) {
            return area.hectares();
        }
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        return value instanceof BigDecimal number ? number : null;
    }
}
