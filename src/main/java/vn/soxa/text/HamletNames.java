package vn.soxa.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.finding.FindingCode;

/** Hamlet names as people type them, with or without the word for hamlet or the code. */
public final class HamletNames {
    private static final Pattern KIND = Pattern.compile(Stream.of(StringUtils.split(Glossary.word("hamlet.kinds"), ';'))
            .map(Words::fold)
            .collect(Collectors.joining("|", "(?:", ") (?=.)")));
    private static final Pattern CODE_BEHIND = Pattern.compile("(.*?) *[\\[(]([A-Za-z]+ ?\\d+)[\\])]");
    private static final Pattern CODE_ONLY = Pattern.compile("([a-z]+) ?0*(\\d+)");

    private final Map<String, List<String>> names;
    private final Map<String, List<String>> byCodeKey = new HashMap<>();
    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Map<String, String> byShown = new HashMap<>();
    private final ListText list;

    private HamletNames(Map<String, List<String>> names) {
        this.names = new TreeMap<>(names);
        this.list = new ListText(this.names.keySet().stream()
                .map(code -> new ListEntry(shown(code), spellings(names.getOrDefault(code, List.of()))))
                .toList());
        this.names.keySet().forEach(code -> {
            byCodeKey.computeIfAbsent(codeKey(code), key -> new ArrayList<>()).add(code);
            byShown.put(shown(code), code);
            names.getOrDefault(code, List.of()).stream()
                    .map(Words::key)
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(code));
        });
    }

    /** By code: the ways each is called. */
    public static HamletNames of(Map<String, List<String>> names) {
        return new HamletNames(names);
    }

    /** Reads a text to one of the codes; its suggestions are names, as a person would type them. */
    public Reading<String> match(String raw) {
        String text = Words.clean(raw);
        Matcher behind = CODE_BEHIND.matcher(text);
        if (behind.matches()) {
            return named(behind.group(1), behind.group(2), text);
        }
        List<String> asWritten = byKey.getOrDefault(Words.key(text), List.of());
        if (asWritten.size() == 1) {
            return Reading.of(asWritten.get(0));
        }
        List<String> codes = codes(text);
        return codes.size() == 1 ? Reading.of(codes.get(0)) : byName(text);
    }

    private Reading<String> named(String name, String code, String text) {
        List<String> codes = codes(code);
        Reading<String> byName = name.isEmpty() ? Reading.nothing() : byName(name);
        if (codes.size() != 1) {
            return byName;
        }
        String meant = byName.value();
        return meant == null || meant.equals(codes.get(0))
                ? Reading.of(codes.get(0))
                : Reading.failed(
                        FindingCode.CELL_LIST_AMBIGUOUS,
                        null,
                        "found",
                        text,
                        "reading1",
                        shown(meant),
                        "reading2",
                        shown(codes.get(0)));
    }

    /** Khóm 1 is not Ấp 1: the word for hamlet matters where the name alone is of several. */
    private Reading<String> byName(String text) {
        Reading<String> bare = list.match(bareName(text), false);
        Reading<String> full = bare.value() == null ? list.match(text, false) : bare;
        return (full.value() == null ? bare : full).map(shown -> byShown.getOrDefault(shown, shown));
    }

    private static List<String> spellings(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name, bareName(name)))
                .distinct()
                .toList();
    }

    private List<String> codes(String text) {
        return byCodeKey.getOrDefault(codeKey(text), List.of());
    }

    private static String codeKey(String code) {
        return CODE_ONLY.matcher(Words.fold(code)).replaceFirst("$1$2");
    }

    private String shown(String code) {
        List<String> spellings = names.getOrDefault(code, List.of());
        return spellings.isEmpty() ? code : spellings.get(0) + " [" + code + "]";
    }

    /** Without the word for hamlet before it. */
    private static String bareName(String name) {
        Matcher kind = KIND.matcher(Words.fold(name));
        int words = kind.lookingAt() ? StringUtils.countMatches(kind.group(), ' ') : 0;
        return words == 0 ? name : name.substring(StringUtils.ordinalIndexOf(name, " ", words) + 1);
    }
}
