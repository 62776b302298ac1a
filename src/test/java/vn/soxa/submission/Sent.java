package vn.soxa.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.HamletsColumns;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.Stamp;
import vn.soxa.sheet.Tables;

/** A workbook as it came in, its sheets written as tables, and what it was read as in flat lines. */
final class Sent {

    static final Plan PLAN = HamletsColumns.plan();
    static final Period Q1 = PLAN.period("2025-Q1").orElseThrow();
    static final Stamp STAMP = new Stamp(PLAN.communeCode(), "AP03", "2025-Q1", 1, 1);

    /** Says only what is not there; a workbook in a test has few sheets. */
    private static final Set<FindingCode> LEFT_OUT = Set.of(FindingCode.SHEET_MISSING, FindingCode.COLUMN_MISSING);

    private final List<RawSheet> sheets = new ArrayList<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> limits = new ArrayList<>();
    private String file = "bao cao.xlsx";
    private @Nullable String said;

    static Sent unstamped() {
        return new Sent();
    }

    static Sent stamped() {
        return new Sent().property(STAMP);
    }

    Sent property(Stamp stamp) {
        properties.put(Stamp.NAME, stamp.text());
        return this;
    }

    Sent name(Stamp stamp) {
        names.put(Stamp.NAME, "\"" + stamp.text() + "\"");
        return this;
    }

    Sent visible(String sheet, Stamp stamp) {
        return sheet(sheet, "| Mã: " + stamp.visible() + " |");
    }

    Sent file(String name) {
        file = name;
        return this;
    }

    Sent said(String reporter) {
        said = reporter;
        return this;
    }

    Sent limit(String key) {
        limits.add(key);
        return this;
    }

    Sent sheet(String name, String table) {
        sheets.add(Tables.sheet(name, table));
        return this;
    }

    Sent sheet(RawSheet sheet) {
        sheets.add(sheet);
        return this;
    }

    /** The last sheet with merged ranges, validated ranges, hidden rows (1-based) and limits. */
    Sent with(List<String> merged, List<String> validated, List<Integer> hidden, List<String> cut) {
        RawSheet last = sheets.remove(sheets.size() - 1);
        List<RawRow> rows = last.rows().stream()
                .map(row -> new RawRow(row.index(), hidden.contains(row.index() + 1), row.cells()))
                .toList();
        return sheet(
                new RawSheet(last.name(), false, rows, ranges(merged), last.hiddenColumns(), ranges(validated), cut));
    }

    private static List<CellRange> ranges(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.ofNullable(CellRange.parse(text)))
                .toList();
    }

    Submission read() {
        RawWorkbook workbook = new RawWorkbook("xlsx", properties, names, sheets, null, limits);
        return new SubmissionReader(PLAN, Q1).read(workbook, Path.of("pom.xml"), file, said, Map.of());
    }

    /** {@code reporter: CODE SEVERITY place}, then the findings of rows. */
    List<String> findings() {
        Submission submission = read();
        Stream<Finding> ofRows = submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.findings().stream());
        return Stream.concat(submission.findings().stream(), ofRows)
                .filter(finding -> !LEFT_OUT.contains(finding.code()))
                .map(Sent::line)
                .toList();
    }

    /** {@code form row: values of the columns}. */
    List<String> rows(String... columns) {
        return read().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> row.form() + " " + (row.row() + 1) + ": "
                        + String.join(
                                " | ",
                                Stream.of(columns).map(key -> text(row, key)).toList()))
                .toList();
    }

    private static String text(BoundRow row, String key) {
        Object value = row.get(key);
        return value == null ? "-" : value.toString();
    }

    static String line(Finding finding) {
        CellAddress cell = finding.cell();
        String place = cell != null ? " " + cell.a1() : finding.sheet() == null ? "" : " " + finding.sheet();
        return finding.severity() + " " + finding.code() + place;
    }
}
