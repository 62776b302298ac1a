package vn.soxa.text;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the day or the month is typed first. */
public enum DateStyle {
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST;

    /** The order the texts of a column prove beyond doubt; {@link #UNKNOWN} where they prove none or both. */
    public static DateStyle ofColumn(Collection<String> rawTexts) {
        Set<DateStyle> proved = rawTexts.stream()
                .distinct()
                .filter(DateStyle::hasThreeFigures)
                .flatMap(raw -> TypedDate.of(raw, 2000).stream())
                .map(TypedDate::proves)
                .filter(style -> style != UNKNOWN)
                .collect(Collectors.toSet());
        return proved.size() == 1 ? proved.iterator().next() : UNKNOWN;
    }

    /** Day, month and year in figures; nothing less proves an order. */
    private static boolean hasThreeFigures(String raw) {
        int figures = 0;
        boolean inside = false;
        for (int i = 0; i < raw.length(); i++) {
            boolean digit = Character.isDigit(raw.charAt(i));
            figures += digit && !inside ? 1 : 0;
            inside = digit;
        }
        return figures >= 3;
    }
}
