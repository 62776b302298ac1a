package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import vn.soxa.text.Glossary;
import vn.soxa.text.Words;

/**
 * A hamlet of the commune; code {@code AP01} for ever, the name may change.
 *
 * @param unit what a blank ĐVT means there
 * @param kind what it is called there: {@code ấp}, {@code khóm}, {@code tổ dân phố}
 */
public record Hamlet(
        String code,
        String name,
        List<String> aliases,
        @Nullable String head,
        @Nullable String phone,
        String unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto,
        String kind) {

    private static final String USUAL = Glossary.usualHamlet();
    private static final List<String> KINDS =
            List.of(Glossary.word("hamlet.kinds").split("; ", -1));

    public Hamlet {
        kind = kind.isEmpty() ? said(name).orElse(USUAL) : kind;
    }

    /**
     * The hamlets of a commune, each told from the others wherever it is named: by what it is, else by its code, where two
     * have one name.
     */
    static List<Hamlet> toldApart(List<Hamlet> hamlets) {
        Map<String, Long> named =
                hamlets.stream().collect(Collectors.groupingBy(one -> Words.key(one.name), Collectors.counting()));
        Map<String, Long> spoken =
                hamlets.stream().collect(Collectors.groupingBy(one -> Words.key(one.spoken()), Collectors.counting()));
        return hamlets.stream()
                .map(one -> named.getOrDefault(Words.key(one.name), 1L) == 1
                        ? one
                        : one.called(
                                spoken.getOrDefault(Words.key(one.spoken()), 1L) == 1
                                        ? StringUtils.capitalize(one.spoken())
                                        : one.name + " [" + one.code + "]"))
                .toList();
    }

    private Hamlet called(String other) {
        return new Hamlet(code, other, aliases, head, phone, unit, validFrom, validTo, mergedInto, kind);
    }

    /** As the plan book has it, without what tells it from another of that name. */
    public String bareName() {
        return Strings.CS.removeEnd(name, " [" + code + "]");
    }

    /** The ways people call it. */
    public List<String> names() {
        return Stream.concat(Stream.of(bareName(), spoken()), aliases.stream())
                .distinct()
                .toList();
    }

    /** As a sentence names it: {@code khóm 2}; a name that says what it is stands as it is. */
    public String spoken() {
        return said(name).isPresent() ? name : kind + " " + name;
    }

    /** What all of them together are called: {@code ấp}; {@code thôn, khóm}. */
    public static String kinds(List<Hamlet> hamlets) {
        String kinds = hamlets.stream().map(Hamlet::kind).distinct().collect(Collectors.joining(", "));
        return kinds.isEmpty() ? USUAL : kinds;
    }

    private static Optional<String> said(String name) {
        String key = Words.key(name);
        return KINDS.stream()
                .filter(kind -> key.startsWith(Words.key(kind) + " "))
                .findFirst();
    }

    /** Square metres of a "công" here: the hamlet's own kind, else the small one of 1,000. */
    public BigDecimal congSquareMetres() {
        return new BigDecimal(unit.contains("1.296") ? 1296 : 1000);
    }

    /** Whether it reports on the last day of the period. */
    public boolean reports(Period period) {
        LocalDate day = period.cutoff();
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
