package vn.soxa.book;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;

/** The words of the commune workbook, from {@code book_vi.properties}; {@code {0}}, {@code {1}} … are put in. */
public final class Phrases {

    private static final Phrasebook WORDS = new Phrasebook(Phrases.class, "book_vi.properties");
    /** The same by what places are called: all lines change at once. */
    private static final Map<String, Phrasebook> CALLED = new ConcurrentHashMap<>();

    private Phrases() {}

    public static String of(String key, Object... values) {
        return of(WORDS, key, values);
    }

    /** As people of the commune call its places. */
    static String here(Plan plan, String key, Object... values) {
        return of(CALLED.computeIfAbsent(Hamlet.kinds(plan.hamlets()), WORDS::calling), key, values);
    }

    private static String of(Phrasebook words, String key, Object... values) {
        String[] args = new String[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            args[2 * i] = Integer.toString(i);
            args[2 * i + 1] = values[i].toString();
        }
        return words.of(key, args);
    }

    public static Optional<String> find(String key, Object... values) {
        return WORDS.has(key) ? Optional.of(of(key, values)) : Optional.empty();
    }
}
