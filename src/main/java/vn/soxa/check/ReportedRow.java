package vn.soxa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.Source;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;

/** One row of a workbook that stands, while it is judged: what it carries on, who completes it, what is wrong. */
final class ReportedRow implements RowValues {

    private final StandingFile file;
    private final BoundSheet sheet;
    private final BoundRow row;
    private final String hamlet;
    private boolean completes;
    private boolean dismissed;
    private boolean ignored;
    private boolean givenUp;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String code;
    private @Nullable LedgerRow before;
    private @Nullable ReportedRow completion;

    ReportedRow(StandingFile file, BoundSheet sheet, BoundRow row, String hamlet) {
        this.file = file;
        this.sheet = sheet;
        this.row = row;
        this.hamlet = hamlet;
    }

    /** The value with both hands joined; the owner's last accepted value where this period brings none. */
    @Override
    public @Nullable Object get(String column) {
        if (column.equals(Column.ROW_CODE)) {
            return code;
        }
        if (column.equals(Column.HAMLET)) {
            return hamlet;
        }
        if (completion != null && completion.decides(column)) {
            return completion.row.get(column);
        }
        return ofOwner(column) ? JoinedCells.value(before, completion, column) : row.get(column);
    }

    /** True where the column is filled by somebody else's workbook. */
    boolean ofOwner(String column) {
        return file.hamlet()
                && form().column(column)
                        .map(Column::hand)
                        .filter(Hand.OWNER::equals)
                        .isPresent();
    }

    /** The row that a column's cell can be mended in: the owner officer's where it is theirs and they sent it. */
    ReportedRow at(String column) {
        return completion != null && ofOwner(column) && completion.says(column) ? completion : this;
    }

    /** True where the row has a cell of its own in the column; one that a merged cell above fills is not. */
    boolean says(String column) {
        BoundCell cell = row.cells().get(column);
        return cell != null && cell.address().row() == row.row();
    }

    /**
     * True for a cell that the owner officer filled on a line of their own, where what they must fill depends on it: they know
     * it best.
     */
    boolean decides(String column) {
        return completes && row.rowCode() == null && row.get(column) != null && new DecidingColumns(form()).has(column);
    }

    Form form() {
        return row.form();
    }

    StandingFile file() {
        return file;
    }

    String reporter() {
        return file.reporter();
    }

    BoundSheet sheet() {
        return sheet;
    }

    BoundRow row() {
        return row;
    }

    String hamlet() {
        return hamlet;
    }

    /** True for the owner officer's cells of a row that somebody else reported. */
    boolean completes() {
        return completes;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    LedgerRow before() {
        return before;
    }

    @Nullable
    ReportedRow completion() {
        return completion;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Makes it the owner officer's cells of a row that somebody else reported. */
    void becomeCompletion(String rowCode) {
        completes = true;
        code = rowCode;
    }

    /** Keeps the row from counting for a reason told elsewhere. */
    void dismiss() {
        dismissed = true;
    }

    /** Leaves the row alone: it was not asked for. */
    void ignore() {
        dismissed = true;
        ignored = true;
    }

    /** Leaves the row out, as its reporter or the officer answered: nothing of it is left to mend. */
    void giveUp() {
        dismissed = true;
        givenUp = true;
    }

    /** Leaves out a row that another file of its reporter, or the period before, says in the same words. */
    void repeat() {
        ignore();
        givenUp = true;
    }

    boolean givenUp() {
        return givenUp;
    }

    boolean ignored() {
        return ignored;
    }

    /** Reported and asked for, and no completion of somebody else's row. */
    boolean own() {
        return !completes && !ignored;
    }

    void name(String rowCode) {
        code = rowCode;
    }

    void carryOn(LedgerRow last) {
        before = last;
        code = last.rowCode();
    }

    void completeWith(ReportedRow owners) {
        completion = owners;
    }

    boolean counts() {
        return !dismissed && findings.stream().noneMatch(Finding::rejects);
    }

    /** True where the row counts, or completes another with some of its cells, those at fault left out. */
    boolean taken() {
        return counts()
                || (completes
                        && !dismissed
                        && form().columns().stream()
                                .filter(column -> column.hand() == Hand.OWNER)
                                .anyMatch(column ->
                                        row.get(column.key()) != null && !JoinedCells.bad(this, column.key())));
    }

    /** True where somebody filled a cell of their own, or one that was issued says something else than the last row. */
    boolean typed(@Nullable RowValues last) {
        return !row.others().isEmpty()
                || row.cells().keySet().stream()
                        .flatMap(key -> form().column(key).stream())
                        .filter(column -> completes ? column.hand() == Hand.OWNER : column.startsRow())
                        .map(Column::key)
                        .anyMatch(key -> last == null || row.get(key) == null || !NaturalKey.same(row, last, key));
    }

    /** Adds what was found, unless its cell already has a graver first cause; true where it was added. */
    boolean add(Finding finding) {
        CellAddress cell = finding.cell();
        if (finding.rejects()) { // a question takes the place of a reminder of the same
            findings.removeIf(
                    known -> known.code() == finding.code() && !known.rejects() && Objects.equals(known.cell(), cell));
        }
        boolean told = cell != null
                && findings.stream()
                        .filter(known -> known.rejects() || known.code() == finding.code())
                        .map(Finding::cell)
                        .anyMatch(cell::equals);
        return !ignored && !told && !findings.contains(finding) && findings.add(finding);
    }

    /** Says more of what was found already; false where there is no such finding. */
    boolean retold(FindingCode findingCode, String name, String value) {
        boolean known = findings.stream().anyMatch(finding -> finding.code() == findingCode);
        findings.replaceAll(finding -> finding.code() == findingCode ? finding.with(name, value) : finding);
        return known;
    }

    /** A finding at a column's cell, or at the row's first cell where the sheet lacks the column. */
    Finding finding(FindingCode findingCode, String column, String... args) {
        Finding finding = Finding.ofCell(findingCode, address(column), args);
        String header = form().column(column).map(Column::header).orElse("");
        BoundCell cell = row.cells().get(column);
        finding = header.isEmpty() ? finding : finding.with("header", header);
        return cell == null || finding.found().isPresent() ? finding : finding.with("found", cell.raw());
    }

    CellAddress address(String column) {
        Integer place = sheet.columns().get(column);
        return place == null ? row.address() : new CellAddress(row.sheet(), row.row(), place);
    }

    /** The column that a finding is about, if it is about a cell of this row. */
    @Nullable
    String column(Finding finding) {
        CellAddress cell = finding.cell();
        return cell == null
                ? null
                : sheet.columns().entrySet().stream()
                        .filter(place -> place.getValue() == cell.column())
                        .map(java.util.Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    Source source(String period) {
        return new Source(period, file.submission().file(), row.sheet(), row.row(), first().column());
    }

    /** The row's first filled cell that stays; cells that a merged one above fills stand elsewhere. */
    private CellAddress first() {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(Column.ROW_CODE))
                .filter(cell ->
                        form().column(cell.getKey()).filter(Column::flow).isEmpty())
                .map(cell -> cell.getValue().address())
                .filter(cell -> cell.row() == row.row())
                .min(CellAddress::compareTo)
                .orElse(row.address());
    }

    /** Where a person finds the row: reporter, sheet and row as people count. */
    String place() {
        return file.spoken() + ", " + row.sheet() + " dòng " + (row.row() + 1);
    }
}
