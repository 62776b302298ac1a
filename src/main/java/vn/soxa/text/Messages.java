package vn.soxa.text;

import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.WordFile;

/** What a finding says to the person who filled in the workbook: what is wrong, and what to do. */
public final class Messages {
    private static final Map<String, String> LINES =
            WordFile.beside(Messages.class, "findings_vi.properties").lines();

    private Messages() {}

    public static String message(Finding finding) {
        String own = finding.args().get(Finding.SAID);
        String broken = sentence(own == null ? line(finding.code(), "what").fill(Said.of(finding)) : own);
        String basis = finding.args().get(Finding.BASIS);
        String based = basis == null ? broken : broken + " " + Glossary.word("rule.basis", "basis", basis);
        String what = finding.leavesCellOut() ? based + " " + Glossary.word("cell.aside") : based;
        String said = finding.args().get(Finding.ANSWER);
        return said == null ? what : what + " " + Glossary.word("answer.given", "answer", said);
    }

    public static String remedy(Finding finding) {
        boolean waits =
                finding.severity() == Severity.CONFIRM && finding.answer().isPresent();
        return waits
                ? Glossary.word("remedy.decide")
                : remedy(finding, Glossary.word("remedy.reply"), Map.of("besides", ""));
    }

    /** On a page where the question itself is answered: {@code reply} says how. */
    public static String remedy(Finding finding, String reply) {
        return remedy(finding, reply, Map.of());
    }

    private static String remedy(Finding finding, String reply, Map<String, String> more) {
        Map<String, String> values = Said.of(finding);
        values.putAll(more);
        values.put("reply", reply);
        String remedy = sentence(action(finding.code(), finding.severity()).fill(values));
        String asked = finding.args().get(Finding.ASKED);
        return asked == null ? remedy : remedy + " " + Glossary.word("remedy.asked", "asked", asked);
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
}
