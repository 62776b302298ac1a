package vn.soxa.check;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (StandingFile file : round.files()) {
            if (blank(round, file.reporter())) {
                round.find(file, Finding.ofFile(FindingCode.FILE_BLANK));
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

    /** Nothing in any of a reporter's files was typed by whoever fills them. */
    private static boolean blank(Round round, String reporter) {
        return round.files().stream()
                .filter(file -> file.reporter().equals(reporter))
                .allMatch(file -> file.submission().nothing().isEmpty()
                        && !file.submission().sheets().isEmpty()
                        && file.submission().sheets().stream()
                                .flatMap(sheet -> sheet.findings().stream())
                                .noneMatch(Finding::rejects)
                        && round.rows(file).stream().noneMatch(ReportedRow::typed));
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
        Set<String> reported = round.files().stream()
                .filter(part -> part.reporter().equals(file.reporter()))
                .flatMap(part -> round.rows(part).stream())
                .filter(ReportedRow::own)
                .flatMap(row -> Stream.of(
                        Optional.ofNullable(row.code()).orElse(""),
                        Optional.ofNullable(row.row().rowCode())
                                .map(RowCodes::normal)
                                .orElse("")))
                .collect(Collectors.toSet());
        round.past().of(file.reporter()).stream()
                .filter(last -> last.form().equals(sheet.form())
                        && last.alive(round.period())
                        && !reported.contains(last.rowCode()))
                .forEach(last -> round.find(file, finding(sheet, last)));
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
