package vn.soxa.text;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sign stands before the decimals. */
public enum NumberStyle {
    UNKNOWN,
    COMMA_DECIMAL,
    POINT_DECIMAL;

    /** The style the texts of a column prove beyond doubt; {@link #UNKNOWN} where they prove none or both. */
    public static NumberStyle ofColumn(Collection<String> rawTexts) {
        Set<NumberStyle> proved = rawTexts.stream()
                .distinct()
                .flatMap(raw -> TypedNumber.of(raw).stream())
                .map(TypedNumber::proves)
                .filter(style -> style != UNKNOWN)
                .collect(Collectors.toSet());
        return proved.size() == 1 ? proved.iterator().next() : UNKNOWN;
    }
}
