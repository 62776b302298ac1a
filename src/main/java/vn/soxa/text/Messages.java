package vn.soxa.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;

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
        String remedy = sentence(line(finding.code(), "do").fill(values(finding)));
        String asked = finding.args().get(Finding.ASKED);
        return asked == null ? remedy : remedy + " " + Glossary.word("remedy.asked", "asked", asked);
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
        return values;
    }
}
