package vn.soxa.text;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;

/** What the lines about a finding can name: its own arguments, and what follows from them. */
final class Said {

    private Said() {}

    static Map<String, String> of(Finding finding) {
        Map<String, String> values = new TreeMap<>(finding.args());
        Optional.ofNullable(finding.suggestion()).ifPresent(suggestion -> values.put("suggestion", suggestion));
        Optional.ofNullable(finding.sheet()).ifPresent(sheet -> values.putIfAbsent("sheet", sheet));
        usual(values).ifPresent(usual -> values.put("usual", usual));
        values.put("clear", clear(values.get("row")));
        return values;
    }

    /** How to empty a row; its number where it is known. */
    private static String clear(@Nullable String row) {
        return row == null ? Glossary.word("remedy.clear") : Glossary.word("remedy.clear", "row", row);
    }

    /** Both limits in one phrase. */
    private static Optional<String> usual(Map<String, String> values) {
        String min = values.get("min");
        String max = values.get("max");
        return min != null && max != null
                ? Optional.of(Glossary.word("usual.both", "min", min, "max", max))
                : min != null
                        ? Optional.of(Glossary.word("usual.min", "min", min))
                        : Optional.ofNullable(max).map(most -> Glossary.word("usual.max", "max", most));
    }
}
