package vn.soxa.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Breach;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;
import vn.soxa.form.Rule;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;

/** Takes the rows of the files that stand, each with the findings that are its reporter's to mend. */
record Intake(Round round) {

    void take() {
        List<ReportedRow> rows = new ArrayList<>();
        Map<String, StandingFile> saidBy = new HashMap<>();
        for (StandingFile file : round.files()) {
            for (BoundSheet sheet : file.submission().sheets()) {
                List<ReportedRow> own = rows(file, sheet);
                own.stream()
                        .filter(row -> !file.equals(saidBy.computeIfAbsent(words(row), words -> file)))
                        .forEach(ReportedRow::repeat);
                rows.addAll(own);
            }
        }
        round.take(rows);
    }

    private static String words(ReportedRow row) {
        Map<String, String> words = new TreeMap<>();
        row.row().cells().forEach((column, cell) -> words.put(column, cell.raw()));
        return row.reporter() + row.form().code() + words;
    }

    private List<ReportedRow> rows(StandingFile file, BoundSheet sheet) {
        boolean assigned = round.fills(file.reporter(), sheet.form()) || round.owns(file.reporter(), sheet.form());
        if (!assigned) {
            round.find(file, Finding.ofSheet(FindingCode.SHEET_NOT_ASSIGNED, sheet.sheet()));
        }
        boolean readable = Stream.concat(file.submission().findings().stream(), sheet.findings().stream())
                .map(round.severities()::weigh)
                .noneMatch(finding -> finding.rejects() && sheet.sheet().equals(finding.sheet()));
        List<ReportedRow> rows = new ArrayList<>();
        for (BoundRow bound : sheet.rows()) {
            ReportedRow row = new ReportedRow(file, sheet, bound, hamlet(file, bound));
            if (!assigned) {
                row.ignore();
            } else if (!readable) {
                row.dismiss();
            }
            rows.add(row);
        }
        return rows;
    }

    /** An officer's row is for the hamlet it names, else for the whole commune. */
    private String hamlet(StandingFile file, BoundRow row) {
        String named = row.text(Column.HAMLET);
        return file.hamlet()
                ? file.reporter()
                : named != null && round.plan().hamlet(named).isPresent() ? named : Plan.WHOLE_COMMUNE;
    }

    /** Once it is known whose row it is: keeps what is wrong with the cells of the hand that filled it. */
    void judge() {
        OptionalCells optional = new OptionalCells(round.period().bounds());
        for (ReportedRow row : round.rows()) {
            row.row().findings().stream()
                    .flatMap(finding -> Stream.ofNullable(concerning(row, finding)))
                    .map(finding -> row.completes() ? finding : optional.weigh(row.row(), finding))
                    .forEach(finding -> round.find(row, finding));
            if (!row.file().hamlet() && !row.completes() && row.row().rowCode() != null) {
                missing(row);
            }
            if (row.file().hamlet()) {
                notTheirs(row);
            }
        }
    }

    private @Nullable Finding concerning(ReportedRow row, Finding finding) {
        Column column = row.form()
                .column(row.column(finding) == null ? "" : String.valueOf(row.column(finding)))
                .orElse(null);
        if (column == null) {
            return finding;
        }
        boolean owners = column.hand() == Hand.OWNER;
        if (row.file().hamlet()) {
            return owners ? null : finding;
        }
        if (row.completes() && !owners) {
            return acrossHands(row, column) ? light(finding) : null;
        }
        boolean lightened = !row.completes()
                && column.weighs()
                && finding.code().severity().compareTo(Severity.CONFIRM) <= 0
                && row.row().get(column.key()) == null;
        return lightened ? finding.as(finding.code().severity()) : finding;
    }

    private boolean acrossHands(ReportedRow row, Column column) {
        return row.form().rules().stream()
                .filter(rule -> rule.column().equals(column.key()))
                .anyMatch(rule -> readsOwner(row, rule)
                        && rule.broken().holds(row.row(), round.period().bounds()));
    }

    private static boolean readsOwner(ReportedRow row, Rule rule) {
        return rule.reads().stream()
                .flatMap(key -> row.form().column(key).stream())
                .anyMatch(column -> column.hand() == Hand.OWNER);
    }

    private static Finding light(Finding finding) {
        return finding.rejects() ? finding.as(Severity.WARNING) : finding;
    }

    /** An officer's own row needs what a hamlet's row needs. */
    private void missing(ReportedRow row) {
        row.form().rules().stream()
                .filter(rule ->
                        rule.breach() == Breach.REQUIRED && !row.row().cells().containsKey(rule.column()))
                .filter(rule -> row.form().column(rule.column()).orElseThrow().hand() == Hand.FILLER)
                .filter(rule -> rule.broken().holds(row.row(), round.period().bounds()))
                .forEach(rule -> round.find(row, row.finding(FindingCode.CELL_REQUIRED, rule.column())));
    }

    private void notTheirs(ReportedRow row) {
        row.form().columns().stream()
                .filter(column ->
                        column.hand() == Hand.OWNER && row.row().cells().containsKey(column.key()))
                .forEach(column -> round.find(row, row.finding(FindingCode.CELL_NOT_YOURS, column.key())));
    }
}
