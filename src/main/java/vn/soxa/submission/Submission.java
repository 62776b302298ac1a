package vn.soxa.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Stamp;

/**
 * One file of the inbox as it was read.
 *
 * @param file path inside the inbox, with {@code /}
 * @param reporter whose it is, or null where nobody can tell
 * @param nothing codes of the forms marked "Không phát sinh"
 * @param findings of the file, its sheets and columns; those of rows are with the rows
 * @param cells filled cells of the whole workbook
 * @param notData filled cells outside the form sheets' rows: cover, lists, titles, headers, totals, notes
 */
public record Submission(
        Path path,
        String file,
        @Nullable String reporter,
        @Nullable Stamp stamp,
        List<BoundSheet> sheets,
        Set<String> nothing,
        List<Finding> findings,
        @Nullable Instant modified,
        Instant fileTime,
        @Nullable String filler,
        int cells,
        int notData) {

    /** The same file with other findings about it as a whole. */
    public Submission with(List<Finding> told) {
        return new Submission(
                path, file, reporter, stamp, sheets, nothing, told, modified, fileTime, filler, cells, notData);
    }

    /** The same file as of another reporter. */
    public Submission of(String other) {
        return new Submission(
                path, file, other, stamp, sheets, nothing, findings, modified, fileTime, filler, cells, notData);
    }

    /** False for a file in which no form was found. */
    public boolean isReport() {
        return findings.stream().noneMatch(finding -> finding.code() == FindingCode.FILE_NOT_REPORT);
    }

    /** What a cell of a row says; blank for an empty one, nothing where there is no such row. */
    public Optional<String> said(CellAddress cell) {
        return row(cell).map(row -> row.cells().values().stream()
                .filter(one -> one.address().equals(cell))
                .map(BoundCell::raw)
                .findFirst()
                .orElse(""));
    }

    private Optional<BoundRow> row(CellAddress cell) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.sheet().equals(cell.sheet()) && row.row() == cell.row())
                .findFirst();
    }

    /** True where a cell says the same as that text, in a row most of whose cells say what they said in another file. */
    public boolean repeats(Submission other, CellAddress cell, String text) {
        if (other.file().equals(file) || said(cell).filter(text::equals).isEmpty()) {
            return false;
        }
        Map<String, String> before = texts(other.row(cell));
        Map<String, String> now = texts(row(cell));
        long same = before.entrySet().stream().filter(now.entrySet()::contains).count();
        return same * 2 > Math.max(before.size(), now.size());
    }

    private static Map<String, String> texts(Optional<BoundRow> row) {
        Map<String, String> texts = new TreeMap<>();
        row.ifPresent(found -> found.cells().forEach((key, one) -> texts.put(key, one.raw())));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    /** What the sender answered to a question about a cell, as long as the cell says what it said then. */
    public Optional<String> answer(FindingCode question, CellAddress cell) {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.CELL_ANSWERED
                        && cell.equals(finding.cell())
                        && question.name().equals(finding.args().get(Answers.CODE)))
                .findFirst()
                .map(finding -> finding.args().get("reading1"));
    }
}
