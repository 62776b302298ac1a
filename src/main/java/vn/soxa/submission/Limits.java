package vn.soxa.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.Bounds;
import vn.soxa.text.Glossary;

/** What the reader left unread of a workbook, as findings; where rows may be among it, the file does not count. */
final class Limits {

    private static final Set<String> ROWS_LOST =
            Set.of(Bounds.SHEETS_CUT, Bounds.ROWS_CUT, Bounds.CELLS_CUT, Bounds.SHEET_CUT, Bounds.SHEET_MISSING);

    private Limits() {}

    /** {@code forms} are the sheets that hold rows; of others nothing that counts can be lost. */
    static List<Finding> findings(RawWorkbook workbook, List<RawSheet> forms) {
        List<Finding> findings = new ArrayList<>();
        for (String limit : workbook.limits()) {
            findings.add(weighed(Finding.ofFile(FindingCode.FILE_CUT, "kind", word(limit)), limit, true));
        }
        for (RawSheet sheet : workbook.sheets()) {
            boolean counts = !sheet.limits().isEmpty() && forms.contains(sheet);
            for (String limit : sheet.limits()) {
                Finding finding = Finding.ofSheet(FindingCode.FILE_CUT, sheet.name(), "kind", word(limit));
                findings.add(weighed(finding, limit, counts));
            }
        }
        return findings;
    }

    private static Finding weighed(Finding finding, String limit, boolean counts) {
        return counts && ROWS_LOST.contains(limit) ? finding : finding.as(Severity.WARNING);
    }

    private static String word(String limit) {
        return Glossary.word("limit." + limit);
    }
}
