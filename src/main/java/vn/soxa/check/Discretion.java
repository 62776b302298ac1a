package vn.soxa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.finding.Finding;
import vn.soxa.form.Form;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.submission.Submission;
import vn.soxa.text.Persons;

/**
 * A round as it may go upward: the same rows, counts and findings without what tells who a single person is. Findings
 * keep their place and code; names of files give way to the reporter's code.
 */
public final class Discretion {

    private final CheckedRound round;
    private final Map<AcceptedRow, AcceptedRow> rows = new HashMap<>();
    private final FileAliases files;
    private final DiscreetFindings findings;

    public Discretion(CheckedRound round) {
        this.round = round;
        this.files = new FileAliases(round.submissions());
        this.findings = new DiscreetFindings(PersonalWords.of(round), files);
        round.rows().forEach(row -> rows.put(row, row.discreet()));
    }

    /** What stands for a row of the round. */
    public AcceptedRow row(AcceptedRow row) {
        return Objects.requireNonNull(rows.get(row), row.row().rowCode());
    }

    public CheckedRound round() {
        Map<String, List<Finding>> byReporter = new TreeMap<>();
        round.byReporter().forEach((reporter, found) -> byReporter.put(reporter, findings.of(found)));
        return new CheckedRound(
                round.plan().withoutFaults(),
                round.period(),
                round.submissions().stream().map(this::submission).toList(),
                round.rows().stream().map(this::row).toList(),
                round.missing(),
                byReporter,
                round.before().forgetful(),
                round.closed(),
                List.of());
    }

    private CheckedSubmission submission(CheckedSubmission checked) {
        List<BoundSheet> sheets = checked.submission().sheets();
        return new CheckedSubmission(
                file(checked.submission()),
                checked.status(),
                rows(checked.accepted(), sheets),
                rows(checked.rejected(), sheets),
                rows(checked.givenUp(), sheets),
                findings.of(checked.findings(), sheets),
                checked.cells());
    }

    private Submission file(Submission read) {
        return new Submission(
                read.path(),
                files.of(read.file()),
                read.reporter(),
                read.stamp(),
                read.sheets().stream().map(sheet -> sheet(sheet, read.sheets())).toList(),
                read.nothing(),
                findings.of(read.findings(), read.sheets()),
                read.modified(),
                read.fileTime(),
                null,
                read.cells(),
                read.notData());
    }

    private BoundSheet sheet(BoundSheet sheet, List<BoundSheet> all) {
        return new BoundSheet(
                sheet.form(),
                sheet.sheet(),
                sheet.columns(),
                rows(sheet.rows(), all),
                findings.of(sheet.findings(), all),
                sheet.notData());
    }

    private List<BoundRow> rows(List<BoundRow> read, List<BoundSheet> sheets) {
        return read.stream()
                .map(row -> new BoundRow(
                        row.form(), row.sheet(), row.row(), cells(row), Map.of(), findings.of(row.findings(), sheets)))
                .toList();
    }

    private static Map<String, BoundCell> cells(BoundRow row) {
        Form form = row.form();
        Set<String> kept = row.cells().keySet().stream()
                .filter(key -> !form.personal(key) || Persons.organisation(raw(row, key)))
                .collect(Collectors.toSet());
        Map<String, BoundCell> cells = new TreeMap<>();
        kept.forEach(key -> cells.put(key, cell(row, key)));
        return cells;
    }

    private static BoundCell cell(BoundRow row, String key) {
        BoundCell cell = Objects.requireNonNull(row.cells().get(key));
        return new BoundCell(cell.address(), Persons.withoutNumbers(cell.raw()), cell.value());
    }

    private static String raw(BoundRow row, String key) {
        return Objects.requireNonNull(row.cells().get(key)).raw();
    }
}
