package vn.soxa.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.form.WordFile;

/** The values of a list that a text was probably meant to be; never taken, only suggested. */
final class Nearest {
    private static final Map<String, String> LONG_FORMS =
            WordFile.beside(Nearest.class, "short_forms_vi.properties").lines();

    private Nearest() {}

    /** One value, several as near as each other, or none. */
    static List<String> of(String text, List<ListEntry> entries) {
        String wanted = longForm(text);
        SortedMap<Integer, List<String>> byDistance = entries.stream()
                .flatMap(entry -> entry.spellings()
                        .map(Nearest::longForm)
                        .filter(other -> Words.near(wanted, other) && sameFigures(wanted, other))
                        .map(other -> Map.entry(Words.distance(wanted, other), entry.value())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byDistance.isEmpty()
                ? List.of()
                : byDistance.values().iterator().next().stream().distinct().toList();
    }

    private static boolean sameFigures(String one, String other) {
        return StringUtils.getDigits(one).equals(StringUtils.getDigits(other));
    }

    private static String longForm(String text) {
        return Arrays.stream(Numbering.dropped(Words.fold(text)).split(" ", -1))
                .map(word -> LONG_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
