package vn.soxa.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.sheet.BoundCell;
import vn.soxa.text.Words;

/** The cell as it was given, where the value alone does not say it. */
final class GivenText {

    private GivenText() {}

    static @Nullable String text(BoundCell cell) {
        Object value = cell.value();
        String raw = Words.clean(cell.raw());
        return raw.isEmpty() || (value != null && same(raw, value)) ? null : raw;
    }

    private static boolean same(String raw, Object value) {
        if (value instanceof Boolean yes) {
            return raw.equals(yes ? "Có" : "Không");
        }
        if (value instanceof java.time.LocalDate day) {
            return raw.equals(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
        }
        BigDecimal number = number(value);
        return number == null
                ? raw.equals(value.toString())
                : raw.replace(',', '.').matches("-?\\d{1,18}(\\.\\d{1,18})?")
                        && new BigDecimal(raw.replace(',', '.')).compareTo(number) == 0;
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof Area area) {
            return area.hectares();
        }
        if (value instanceof Integer whole) {
            return BigDecimal.valueOf(whole);
        }
        return value instanceof BigDecimal number ? number : null;
    }
}
