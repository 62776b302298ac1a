package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;

/** What there is to say about the columns of a sheet: missing, doubled, renamed, moved and unknown are told apart. */
final class HeaderFindings {

    private HeaderFindings() {}

    static List<Finding> of(String sheet, HeaderMatch match, Form form, List<Column> expected) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : expected) {
            if (!match.columns().containsKey(column.key())) {
                findings.add(Finding.ofSheet(FindingCode.COLUMN_MISSING, sheet, "header", column.header())
                        .as(column.weighs() ? Severity.ERROR : Severity.WARNING));
            }
        }
        match.doubled()
                .forEach((place, key) -> findings.add(at(FindingCode.COLUMN_DUPLICATE, sheet, match, place, form, key)
                        .with("other", CellAddress.columnName(place))));
        match.renamed()
                .forEach((key, typed) ->
                        findings.add(at(FindingCode.COLUMN_RENAMED, sheet, match, match.place(key), form, key)
                                .with("found", typed)));
        match.unknown()
                .forEach((place, header) -> findings.add(Finding.ofCell(
                        FindingCode.COLUMN_UNKNOWN,
                        new CellAddress(sheet, match.headerRow(), place),
                        "header",
                        header,
                        "found",
                        header)));
        List<String> moved = moved(match, form);
        if (!moved.isEmpty()) {
            findings.add(Finding.ofSheet(FindingCode.COLUMN_MOVED, sheet, "header", String.join(", ", moved)));
        }
        return findings;
    }

    private static Finding at(FindingCode code, String sheet, HeaderMatch match, int place, Form form, String key) {
        String header = form.column(key).map(Column::header).orElse(key);
        return Finding.ofCell(
                code, new CellAddress(sheet, match.headerRow(), place), "header", header, "found", header);
    }

    /** Headers of the columns that stand left of one that the form has before them. */
    private static List<String> moved(HeaderMatch match, Form form) {
        List<String> moved = new ArrayList<>();
        int rightmost = -1;
        for (Column column : form.columns()) {
            Integer place = match.columns().get(column.key());
            if (place != null && place < rightmost) {
                moved.add(column.header());
            }
            rightmost = place == null ? rightmost : Math.max(rightmost, place);
        }
        return moved;
    }
}
