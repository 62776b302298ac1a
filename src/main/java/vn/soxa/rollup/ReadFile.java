package vn.soxa.rollup;

import java.util.List;
import java.util.stream.Stream;
import vn.soxa.book.Phrases;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.text.Messages;

/**
 * A file of the folder and what it brought.
 *
 * @param file path inside the folder, with {@code /}
 * @param books one for a commune's workbook, many for a rollup, none for anything else
 */
public record ReadFile(String file, List<CommuneBook> books, List<Finding> findings) {

    public ReadFile {
        books = List.copyOf(books);
        findings = List.copyOf(findings);
    }

    public ReadFile with(List<Finding> more) {
        return new ReadFile(
                file, books, Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** What the level above does about it: where a sender is told to mend a file, it asks the commune. */
    public static String remedy(Finding finding) {
        String code =
                finding.severity() == Severity.INFO ? "INFO" : finding.code().name();
        return Phrases.find("rollup.remedy." + code).orElseGet(() -> Messages.remedy(finding));
    }

    /** True for what was found about a commune; where the file brought several, the finding names it. */
    boolean speaksOf(CommuneBook book, Finding finding) {
        return single() || book.name().equals(finding.args().get("commune"));
    }

    /** True for a commune's own workbook. */
    public boolean single() {
        return books.size() == 1 && books.get(0).link().equals(file);
    }
}
