package vn.soxa.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.soxa.form.WordFile;

/** The words a reader of the workbooks meets, by stable English key. */
public final class Glossary {
    private static final Map<String, String> WORDS =
            WordFile.beside(Glossary.class, "words_vi.properties").lines();

    private Glossary() {}

    /** The word, with {@code args} as name, value, name, value … put into its {@code {names}}. */
    public static String word(String key, String... args) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            values.put(args[i], args[i + 1]);
        }
        String word = find(key).orElseThrow(() -> new IllegalArgumentException("no word for '" + key + "'"));
        return new Template(word).fill(values);
    }

    public static Optional<String> find(String key) {
        return Optional.ofNullable(WORDS.get(key));
    }

    /** What a hamlet is called where nothing else is said. */
    public static String usualHamlet() {
        return word("hamlet.kinds").split(";", -1)[0];
    }

    static Set<String> keys() {
        return WORDS.keySet();
    }
}
