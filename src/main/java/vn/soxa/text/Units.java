package vn.soxa.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** Unit words as people type them, and what they are worth. */
public final class Units {
    private static final Map<String, List<Unit>> BY_WORD = Resource.lines("units_vi.tsv").stream()
            .flatMap(line -> Unit.ofLine(line).entrySet().stream())
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    private static final String PER_KG = " kg";

    /** Words for people and events, the longest first. */
    private static final List<String> COUNTED = Resource.lines("units_vi.tsv").stream()
            .filter(line -> line.startsWith("PEOPLE") || line.startsWith("EVENTS"))
            .map(line -> line.split("\t", -1))
            .flatMap(fields -> Stream.concat(Stream.of(fields[2]), Stream.of(fields[3].split("\\|", -1))))
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private static final Set<String> MEASURES = Set.of(StringUtils.split(Glossary.word("measures"), ';'));

    private Units() {}

    /** True for what is counted in wholes rather than measured. */
    public static boolean inWholes(String unit) {
        return !MEASURES.contains(unit);
    }

    /** What should be reached: of what is counted the next whole, for no part of it is enough. */
    public static BigDecimal needed(BigDecimal expected, String unit) {
        return inWholes(unit) ? expected.setScale(0, RoundingMode.CEILING) : expected;
    }

    /** Square metres; {@code congSquareMetres} is what one công is where the word does not say which. */
    public static Optional<BigDecimal> area(BigDecimal number, String unit, BigDecimal congSquareMetres) {
        return known(word(unit))
                .filter(known -> known.kind() == Unit.Kind.AREA)
                .map(known -> plain(number.multiply(known.worth(congSquareMetres))));
    }

    /** The number in the column's unit, or empty where the unit does not fit it (or a công needs its setting). */
    public static Optional<BigDecimal> amount(BigDecimal number, String unit, String columnUnit) {
        String from = word(unit);
        String to = word(columnUnit);
        if (to.endsWith(PER_KG)) {
            from = Strings.CS.removeEnd(from, PER_KG);
            to = Strings.CS.removeEnd(to, PER_KG);
        }
        return from.equals(to) ? Optional.of(number) : converted(number, from, to);
    }

    /** The usual spelling of the unit understood: {@code cong tam lon} is công 1.296 m². */
    public static Optional<String> spelling(String unit) {
        return known(word(unit)).map(Unit::spelling);
    }

    /** What a header counts: {@code Số thành viên} counts thành viên. */
    public static Optional<String> counted(String header) {
        String folded = " " + Words.fold(header) + " ";
        return COUNTED.stream()
                .filter(word -> folded.contains(" " + Words.fold(word) + " "))
                .findFirst();
    }

    /** Square metres are counted whole: three digits behind a separator are thousands. */
    public static boolean isSquareMetre(@Nullable String unit) {
        return unit != null
                && known(word(unit))
                        .filter(known -> known.kind() == Unit.Kind.AREA)
                        .filter(known -> known.spelling().equals("m²"))
                        .isPresent();
    }

    private static Optional<BigDecimal> converted(BigDecimal number, String from, String to) {
        return all(from)
                .flatMap(one -> all(to).filter(other -> one.convertsTo(other))
                        .map(other -> plain(number.multiply(one.factor()).divide(other.factor()))))
                .findFirst();
    }

    private static Optional<Unit> known(String word) {
        List<Unit> all = BY_WORD.getOrDefault(word, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    private static Stream<Unit> all(String word) {
        return BY_WORD.getOrDefault(word, List.of()).stream();
    }

    private static String word(String unit) {
        return Words.fold(unit.replace("%", "phan tram"));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
