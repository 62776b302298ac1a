package vn.soxa.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.PartialDate;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Stamp;
import vn.soxa.submission.Submission;

/**
 * A workbook as if it had been read: sheets as tables, the first line the column keys, cells parted by {@code |}.
 * {@code !text} is a cell nobody can read, {@code ?text} one to be confirmed, {@code ~date} one of another period, {@code x:header} a column the form does not
 * know; rows begin at row 5.
 */
final class Filled {

    private static final int FIRST_ROW = 4;
    private static final int TITLES = 7;

    private final String file;
    private final @Nullable String reporter;
    private final List<BoundSheet> sheets = new ArrayList<>();
    private final Set<String> nothing = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int round = 1;
    private @Nullable Instant modified = Instant.parse("2025-03-01T00:00:00Z");
    private Instant time = Instant.parse("2025-03-02T00:00:00Z");
    private boolean stamped = true;

    private Filled(String file, @Nullable String reporter) {
        this.file = file;
        this.reporter = reporter;
    }

    /** {@code AP03.xlsx} of AP03; {@code AP03 b.xlsx} too. */
    static Filled file(String name) {
        return new Filled(name + ".xlsx", name.substring(0, 4));
    }

    /** The same with a meeting of the second quarter: a report, however little else is new. */
    Filled met() {
        return sheet("A6", "date | kind | topic", "5/4/2025|Họp ấp|OCOP");
    }

    static Filled nobodys(String name) {
        return new Filled(name + ".xlsx", null);
    }

    Filled sheet(String code, String... lines) {
        Form form = Rounds.PLAN.forms().get(code);
        Map<String, Integer> columns = new TreeMap<>();
        List<BoundRow> rows = new ArrayList<>();
        if (lines.length > 0) {
            List<String> keys = cells(lines[0]);
            keys.stream().filter(key -> !key.startsWith("x:")).forEach(key -> columns.put(key, keys.indexOf(key)));
            for (int i = 1; i < lines.length; i++) {
                rows.add(row(form, FIRST_ROW + i - 1, keys, cells(lines[i])));
            }
        }
        sheets.add(new BoundSheet(form, form.sheetName(), columns, rows, List.of(), 0));
        return this;
    }

    Filled nothing(String... forms) {
        nothing.addAll(List.of(forms));
        return this;
    }

    Filled found(Finding finding) {
        findings.add(finding);
        return this;
    }

    Filled round(int number) {
        round = number;
        return this;
    }

    Filled modified(String instant) {
        modified = Instant.parse(instant);
        return this;
    }

    /** By a program that writes no dates. */
    Filled unsaved() {
        modified = null;
        return this;
    }

    Filled time(String instant) {
        time = Instant.parse(instant);
        return this;
    }

    Filled unstamped() {
        stamped = false;
        return unsaved();
    }

    Submission submission() {
        int cells = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(row -> row.filled() + row.others().size())
                .sum();
        Stamp stamp = reporter == null || !stamped ? null : new Stamp("30340", reporter, "2025-Q1", 1, round);
        return new Submission(
                Path.of(file),
                file,
                reporter,
                stamp,
                List.copyOf(sheets),
                nothing,
                findings,
                modified,
                time,
                null,
                cells + TITLES,
                TITLES);
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
    }

    private static BoundRow row(Form form, int row, List<String> keys, List<String> texts) {
        Map<String, BoundCell> cells = new TreeMap<>();
        Map<String, BoundCell> others = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            CellAddress address = new CellAddress(form.sheetName(), row, i);
            if (!text.isEmpty() && keys.get(i).startsWith("x:")) {
                others.put(keys.get(i).substring(2), new BoundCell(address, text, text));
            } else if (!text.isEmpty()) {
                cells.put(keys.get(i), cell(form.column(keys.get(i)).orElseThrow(), address, text, findings));
            }
        }
        return new BoundRow(form, form.sheetName(), row, cells, others, findings);
    }

    private static BoundCell cell(Column column, CellAddress address, String text, List<Finding> findings) {
        if (text.startsWith("~")) {
            findings.add(Finding.ofCell(FindingCode.CELL_DATE_OUTSIDE_PERIOD, address, "found", text.substring(1)));
            return new BoundCell(address, text.substring(1), value(column, text.substring(1)));
        }
        if (text.startsWith("!") || text.startsWith("?")) {
            FindingCode code = text.startsWith("!") ? FindingCode.CELL_UNREADABLE : FindingCode.CELL_NUMBER_AMBIGUOUS;
            findings.add(Finding.ofCell(code, address, "found", text.substring(1)));
            return new BoundCell(address, text.substring(1), null);
        }
        return new BoundCell(address, text, value(column, text));
    }

    private static Object value(Column column, String text) {
        return switch (column.type()) {
            case INTEGER, YEAR, STARS -> Integer.valueOf(text);
            case AMOUNT, PERCENT -> new BigDecimal(text);
            case AREA -> Area.ofSquareMetres(new BigDecimal(text).movePointRight(4));
            case DATE -> LocalDate.parse(text, DateTimeFormatter.ofPattern("d/M/yyyy"));
            case MONTH -> month(text);
            case YES_NO -> text.equals("Có");
            default -> text;
        };
    }

    private static PartialDate month(String text) {
        String[] parts = text.split("/", -1);
        return new PartialDate(
                Integer.parseInt(parts[parts.length - 1]),
                parts.length < 2 ? null : Integer.valueOf(parts[parts.length - 2]),
                null);
    }
}
