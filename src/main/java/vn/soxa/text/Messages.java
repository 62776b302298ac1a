package vn.soxa.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;

/** What a finding says to the person who filled in the workbook: what is wrong, and what to do. */
public final class Messages {
    private static final Map<String, String> LINES = Resource.properties("findings_vi.properties");

    private Messages() {}

    public static String message(Finding finding) {
        String what = sentence(line(finding.code(), "what").fill(values(finding)));
        String said = finding.args().get(Finding.ANSWER);
        return said == null ? what : what + " " + Glossary.word("answer.given", "answer", said);
    }

    public static String remedy(Finding finding) {
        return remedy(finding, Glossary.word("remedy.reply"), Map.of("besides", ""));
    }

    /** On a page where the question itself is answered: {@code reply} says how. */
    public static String remedy(Finding finding, String reply) {
        return remedy(finding, reply, Map.of());
    }

    private static String remedy(Finding finding, String reply, Map<String, String> more) {
        Map<String, String> values = values(finding);
        values.putAll(more);
        values.put("reply", reply);
        values.put("clear", Glossary.word("remedy.clear", row(finding)));
        String remedy = sentence(action(finding.code(), finding.severity()).fill(values));
        String asked = finding.args().get(Finding.ASKED);
        return asked == null ? remedy : remedy + " " + Glossary.word("remedy.asked", "asked", asked);
    }

    private static String[] row(Finding finding) {
        String row = finding.args().get("row");
        return row == null ? new String[0] : new String[] {"row", row};
    }

    /** What to do where the finding weighs that much: an own line, or that of every severity. */
    static Template action(FindingCode code, Severity severity) {
        String own = "do." + severity;
        return line(code, LINES.containsKey(code + "." + own) ? own : "do");
    }

    /** The kind of finding in a few words. */
    public static String title(FindingCode code) {
        return line(code, "title").text();
    }

    static Set<String> keys() {
        return LINES.keySet();
    }

    static Template line(FindingCode code, String part) {
        String key = code + "." + part;
        String text = LINES.get(key);
        if (text == null) {
            throw new IllegalStateException("no line " + key);
        }
        return new Template(text);
    }

    private static String sentence(String words) {
        String whole = StringUtils.capitalize(words.strip());
        return Strings.CS.endsWithAny(whole, ".", "?", "!") ? whole : whole + ".";
    }

    private static Map<String, String> values(Finding finding) {
        Map<String, String> values = new TreeMap<>(finding.args());
        Optional.ofNullable(finding.suggestion()).ifPresent(suggestion -> values.put("suggestion", suggestion));
        Optional.ofNullable(finding.sheet()).ifPresent(sheet -> values.putIfAbsent("sheet", sheet));
        usual(values).ifPresent(usual -> values.put("usual", usual));
        return values;
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
