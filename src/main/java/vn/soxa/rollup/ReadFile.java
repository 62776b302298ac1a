package vn.soxa.rollup;

import java.util.List;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;

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

    /** True for a commune's own workbook. */
    public boolean single() {
        return books.size() == 1 && books.get(0).link().equals(file);
    }
}
