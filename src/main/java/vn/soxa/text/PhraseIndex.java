package vn.soxa.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Many phrases, of which few stand in a text: each is looked for only where the rarest of its words stands. */
public final class PhraseIndex {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, List<String>> byRarest = new HashMap<>();
    private final List<String> wordless = new ArrayList<>();

    public PhraseIndex(Collection<String> phrases) {
        Map<String, Integer> uses = new HashMap<>();
        phrases.forEach(phrase -> words(phrase).forEach(word -> uses.merge(word, 1, Integer::sum)));
        Comparator<String> rarest = Comparator.comparing(word -> uses.getOrDefault(word, 0));
        phrases.forEach(phrase -> words(phrase).stream()
                .min(rarest)
                .map(word -> byRarest.computeIfAbsent(word, any -> new ArrayList<>()))
                .orElse(wordless)
                .add(phrase));
    }

    /** The phrases that stand in the text, longest first; one within a longer word does not. */
    public List<String> in(String text) {
        return candidates(text).filter(text::contains).sorted(LONGEST_FIRST).toList();
    }

    /** Those worth looking for: their rarest word stands in the text, or they have none. */
    Stream<String> candidates(String text) {
        return Stream.concat(
                words(text).stream().flatMap(word -> byRarest.getOrDefault(word, List.of()).stream()),
                wordless.stream());
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
