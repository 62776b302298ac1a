package vn.soxa.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.finding.FindingCode;

/** Hamlet names as people type them, with or without the word for hamlet or the code. */
public final class HamletNames {
    private static final Set<String> PREFIXES = Set.of("ap", "khom");
    private static final Pattern CODE_BEHIND = Pattern.compile("(.*?) *[\\[(]([A-Za-z]+ ?\\d+)[\\])]");
    private static final Pattern CODE_ONLY = Pattern.compile("([a-z]+) ?0*(\\d+)");

    private HamletNames() {}

    /** Reads a text to one of the codes of {@code names}; its suggestions are names, as a person would type them. */
    public static Reading<String> match(String raw, Map<String, List<String>> names) {
        String text = Words.clean(raw);
        Matcher behind = CODE_BEHIND.matcher(text);
        if (behind.matches()) {
            return named(behind.group(1), behind.group(2), text, names);
        }
        List<String> codes = codes(text, names);
        return codes.size() == 1 ? Reading.of(codes.get(0)) : byName(text, names);
    }

    private static Reading<String> named(String name, String code, String text, Map<String, List<String>> names) {
        List<String> codes = codes(code, names);
        Reading<String> byName = name.isEmpty() ? Reading.nothing() : byName(name, names);
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
                        shown(meant, names),
                        "reading2",
                        shown(codes.get(0), names));
    }

    private static Reading<String> byName(String text, Map<String, List<String>> names) {
        List<ListEntry> entries = new TreeMap<>(names)
                .entrySet().stream()
                        .map(hamlet -> new ListEntry(shown(hamlet.getKey(), names), spellings(hamlet.getValue())))
                        .toList();
        Map<String, String> codes = new TreeMap<>();
        names.keySet().forEach(code -> codes.put(shown(code, names), code));
        return ListText.match(bareName(text), entries, false).map(shown -> codes.getOrDefault(shown, shown));
    }

    private static List<String> spellings(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name, bareName(name)))
                .distinct()
                .toList();
    }

    private static List<String> codes(String text, Map<String, List<String>> names) {
        String wanted = codeKey(text);
        return names.keySet().stream()
                .filter(code -> codeKey(code).equals(wanted))
                .toList();
    }

    private static String codeKey(String code) {
        return CODE_ONLY.matcher(Words.fold(code)).replaceFirst("$1$2");
    }

    private static String shown(String code, Map<String, List<String>> names) {
        List<String> spellings = names.getOrDefault(code, List.of());
        return spellings.isEmpty() ? code : spellings.get(0) + " [" + code + "]";
    }

    private static String bareName(String name) {
        String first = StringUtils.substringBefore(name, " ");
        return PREFIXES.contains(Words.fold(first)) ? StringUtils.substringAfter(name, " ") : name;
    }
}
