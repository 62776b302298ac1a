package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Condition;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.sheet.BoundSheet;

/**
 * A row of the period before ends by its status; one that is gone is asked for. A sheet without any row is blank, and a
 * workbook in which nobody wrote anything is no report.
 */
final class VanishedRows implements CrossCheck {

    @Override
    public void judge(Round round) {
        Map<String, LedgerRow> last = round.past().all().stream()
                .collect(Collectors.toMap(LedgerRow::rowCode, row -> row, (first, second) -> first));
        for (StandingFile file : round.files()) {
            if (blank(round, file.reporter(), last)) {
                round.find(file, Finding.ofFile(FindingCode.FILE_BLANK));
                round.rows(file).stream().filter(row -> row.before() != null).forEach(ReportedRow::repeat);
                continue;
            }
            for (BoundSheet sheet : file.submission().sheets()) {
                boolean marked =
                        file.submission().nothing().contains(sheet.form().code());
                boolean readable = sheet.findings().stream().noneMatch(Finding::rejects);
                if (!marked && readable && round.fills(file.reporter(), sheet.form())) {
                    judge(round, file, sheet);
                }
            }
        }
    }

    /** Nothing in any of a reporter's files was typed by whoever fills them: all of it was issued so, and all is there. */
    private static boolean blank(Round round, String reporter, Map<String, LedgerRow> last) {
        List<StandingFile> files = round.files().stream()
                .filter(file -> file.reporter().equals(reporter))
                .toList();
        boolean untyped = files.stream()
                .allMatch(file -> file.submission().nothing().isEmpty()
                        && !file.submission().sheets().isEmpty()
                        && file.submission().findings().stream().noneMatch(VanishedRows::answers)
                        && file.submission().sheets().stream()
                                .flatMap(sheet -> sheet.findings().stream())
                                .noneMatch(Finding::rejects)
                        && round.rows(file).stream().noneMatch(row -> row.typed(issued(row, last))));
        return untyped
                && files.stream()
                        .flatMap(file -> file.submission().sheets().stream())
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .allMatch(sheet -> gone(round, reporter, sheet).isEmpty());
    }

    /** What stood in the row when it was issued; null for one that nobody knows of. */
    private static @Nullable LedgerRow issued(ReportedRow row, Map<String, LedgerRow> last) {
        LedgerRow known = last.get(String.valueOf(row.code()));
        return known == null ? null : known.carried();
    }

    private static boolean answers(Finding finding) {
        return finding.code() == FindingCode.CELL_ANSWERED;
    }

    private static void judge(Round round, StandingFile file, BoundSheet sheet) {
        if (sheet.rows().isEmpty()) {
            round.find(
                    file,
                    Finding.ofSheet(
                            FindingCode.SHEET_BLANK,
                            sheet.sheet(),
                            "code",
                            sheet.form().code()));
            return;
        }
        gone(round, file.reporter(), sheet).forEach(last -> round.find(file, finding(sheet, last)));
    }

    /** Rows of the period before that stood in the sheet and are in none of the reporter's files. */
    private static List<LedgerRow> gone(Round round, String reporter, BoundSheet sheet) {
        Set<String> reported = round.files().stream()
                .filter(part -> part.reporter().equals(reporter))
                .flatMap(part -> round.rows(part).stream())
                .filter(ReportedRow::own)
                .flatMap(row -> Stream.of(
                        Optional.ofNullable(row.code()).orElse(""),
                        Optional.ofNullable(row.row().rowCode())
                                .map(RowCodes::normal)
                                .orElse("")))
                .collect(Collectors.toSet());
        return round.past().of(reporter).stream()
                .filter(last -> last.form().equals(sheet.form())
                        && last.alive(round.period())
                        && !reported.contains(last.rowCode()))
                .toList();
    }

    private static Finding finding(BoundSheet sheet, LedgerRow last) {
        Finding finding = Finding.ofSheet(FindingCode.ROW_VANISHED, sheet.sheet(), "found", name(last));
        return ending(last.form().ended())
                .map(status -> finding.with("example", status))
                .orElse(finding);
    }

    /** What the status column says of a row that has come to its end. */
    private static Optional<String> ending(Condition ended) {
        return ended instanceof Condition.Is is
                ? is.values().stream().findFirst()
                : ended instanceof Condition.All all
                        ? all.parts().stream()
                                .flatMap(part -> ending(part).stream())
                                .findFirst()
                        : Optional.empty();
    }

    /** Row code and what the row is about. */
    static String name(LedgerRow row) {
        return row.rowCode() + " – " + about(row.form(), row);
    }

    private static String about(Form form, LedgerRow row) {
        return form.keys().get(form.keys().size() - 1).stream()
                .map(row::text)
                .filter(Objects::nonNull)
                .limit(2)
                .collect(Collectors.joining(", "));
    }
}
