package vn.soxa.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the report that goes upward.
 *
 * @param plan the code of the plan whose own report it belongs to; null for the report of the whole book
 * @param section its number, {@code III} or {@code III.2}; empty where it goes on in the part above
 * @param title what stands above it; empty for nothing
 * @param what where its text comes from; null for a heading alone
 * @param chosen codes of indicators, beginnings of task codes, or a form and columns of it; empty for all
 */
public record ReportPart(
        @Nullable String plan,
        String section,
        String title,
        @Nullable ReportContent what,
        List<String> chosen) {

    /** Chosen in place of codes: every indicator without a target that no other part tells. */
    public static final String FOLLOWED = "Theo dõi";

    public ReportPart {
        chosen = List.copyOf(chosen);
    }

    /** What the report of every plan has. */
    public static List<ReportPart> usual() {
        ProgramChoices choices = new ProgramChoices();
        return TextRows.read("usual_report.tsv").stream()
                .map(row -> new ReportPart(
                        null,
                        row.getOrDefault("section", ""),
                        row.getOrDefault("title", ""),
                        ReportContent.of(row.getOrDefault("what", ""), choices),
                        TextRows.parts(row.getOrDefault("chosen", ""))))
                .toList();
    }

    /** A part of its own, not one of several below a heading. */
    public boolean main() {
        return !section.contains(".");
    }

    /** {@code 2} of {@code III.2}. */
    public String number() {
        return section.substring(section.lastIndexOf('.') + 1);
    }
}
