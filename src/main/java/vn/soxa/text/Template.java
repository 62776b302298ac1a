package vn.soxa.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with {@code {names}} to fill; a part in [brackets] is left out when a name inside it has no value. */
record Template(String text) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String UNSAID = "…";

    /** Values are put in last, so brackets and braces inside them stay as typed. */
    String fill(Map<String, String> values) {
        Set<String> given = values.keySet();
        String chosen = OPTIONAL.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        given.containsAll(new Template(part.group(1)).names()) ? part.group(1) : ""));
        return NAME.matcher(chosen)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), UNSAID)));
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text).results().map((MatchResult name) -> name.group(1)).forEach(names::add);
        return names;
    }
}
