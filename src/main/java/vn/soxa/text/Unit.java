package vn.soxa.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One unit of the unit table.
 *
 * @param factor how many base units of the kind (m², tonne, đồng, one, metre, m³, minute) it is worth
 * @param inCong true where the factor counts công, whose size is a hamlet's setting
 */
record Unit(Kind kind, BigDecimal factor, boolean inCong, String spelling) {
    enum Kind {
        AREA,
        MASS,
        MONEY,
        PEOPLE,
        EVENTS,
        PERCENT,
        LENGTH,
        VOLUME,
        TIME
    }

    private static final String IN_CONG = "*";

    /** A line of kind, factor, spelling and other words, by each of its words folded. */
    static Map<String, Unit> ofLine(String line) {
        String[] fields = line.split("\t", -1);
        boolean inCong = fields[1].startsWith(IN_CONG);
        BigDecimal factor = new BigDecimal(fields[1].replace(IN_CONG, ""));
        Unit unit = new Unit(Kind.valueOf(fields[0]), factor, inCong, fields[2]);
        return Stream.concat(Stream.of(fields[2]), Stream.of(fields[3].split("\\|", -1)))
                .map(Words::fold)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), word -> unit));
    }

    BigDecimal worth(BigDecimal congSquareMetres) {
        return inCong ? factor.multiply(congSquareMetres) : factor;
    }

    /** True where both have fixed worth, and the other's is a power of ten, as every column's unit is. */
    boolean convertsTo(Unit other) {
        return kind == other.kind
                && !inCong
                && !other.inCong
                && other.factor.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }
}
