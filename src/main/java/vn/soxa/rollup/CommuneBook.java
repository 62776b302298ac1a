package vn.soxa.rollup;

import java.util.Map;
import java.util.TreeMap;
import vn.soxa.ledger.Summary;
import vn.soxa.text.Words;

/**
 * One commune's figures as a file brought them.
 *
 * @param file path of that file inside the folder, with {@code /}
 * @param link path of the commune's own workbook inside the folder; may lead out of it where a rollup brought the figures
 * @param modified when the file was last changed, in milliseconds; the younger of two equal versions counts
 */
public record CommuneBook(Summary summary, String file, String link, long modified) {

    /** In what a workbook of many communes tells of each: where the commune's own workbook lies, seen from there. */
    public static final String LINK = "file";

    private static final String CODE = "commune";

    /** The five digits, or the name where the plan book has no code. */
    public String code() {
        String code = about(CODE);
        return code.isEmpty() ? name() : code;
    }

    public boolean named() {
        return !about(CODE).isEmpty();
    }

    public String name() {
        return about("communeName");
    }

    public String province() {
        return about("provinceName");
    }

    public String period() {
        return about("period");
    }

    public int version() {
        String version = about("version");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    /** A word of {@link Summary#about()}, empty where there is none. */
    public String about(String key) {
        return summary.about().getOrDefault(key, "");
    }

    /** How many reporters stand how: {@code REPORTERS}, {@code ACCEPTED}, {@code PARTLY}, {@code REJECTED}, {@code NOT_SENT}. */
    public int sent(String status) {
        return summary.submissions().getOrDefault(status, 0);
    }

    /** How many have sent what waits for an answer. */
    int faulty() {
        return sent("PARTLY") + sent("REJECTED");
    }

    /** True where somebody should have reported and nobody has. */
    boolean nobodySent() {
        int reporters = sent("REPORTERS");
        return reporters > 0 && sent("NOT_SENT") == reporters;
    }

    boolean sameName(CommuneBook other) {
        return Words.key(name()).equals(Words.key(other.name()));
    }

    /** True where both tell the same, wherever they lie. */
    boolean sameContent(CommuneBook other) {
        return plain().equals(other.plain());
    }

    private Summary plain() {
        Map<String, String> about = new TreeMap<>(summary.about());
        about.remove(LINK);
        return new Summary(about, summary.figures(), summary.tasks(), summary.funds(), summary.submissions());
    }
}
