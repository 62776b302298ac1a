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
                .flatMap(raw -> TypedDate.of(raw, 2000).stream())
                .map(TypedDate::proves)
                .filter(style -> style != UNKNOWN)
                .collect(Collectors.toSet());
        return proved.size() == 1 ? proved.iterator().next() : UNKNOWN;
    }
}
