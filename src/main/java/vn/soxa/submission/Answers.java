package vn.soxa.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.Accepted;
import vn.soxa.sheet.Shown;
import vn.soxa.text.Words;

/**
 * What people answered on the first page of a returned copy.
 *
 * @param readings what an ambiguous cell means, as long as the cell says what it said then
 * @param findings one a cell, so that the commune sees who decided
 */
public record Answers(Map<CellAddress, Accepted> readings, List<Finding> findings) {

    /** Stands in the first cell of the page, whose first row is hidden and names the columns. */
    public static final String PAGE = "soxa";

    public static final String SHEET = "sheet";
    public static final String CELLS = "cells";
    public static final String FOUND = "found";
    public static final String CODE = "code";
    public static final String ANSWER = "answer";

    private static final String OF_A_CELL = "CELL_";

    /** A page that asks for more was not written by this program. */
    private static final int MOST_LINES = 2_000;

    private static final int MOST_CELLS = 5_000;

    static boolean isPage(RawSheet sheet) {
        RawCell first = sheet.cell(0, 0);
        return first != null && first.value().text().equals(PAGE);
    }

    static Answers of(RawWorkbook workbook) {
        Map<CellAddress, Accepted> readings = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (RawSheet page : workbook.sheets().stream().filter(Answers::isPage).toList()) {
            Map<String, Integer> columns = columns(page);
            for (RawRow row :
                    page.rows().subList(0, Math.min(MOST_LINES, page.rows().size()))) {
                read(line(row, columns), workbook, readings, findings);
            }
        }
        return new Answers(Map.copyOf(readings), List.copyOf(findings));
    }

    /** The answers, and over them what the officer decided. */
    Map<CellAddress, Accepted> readings(Map<CellAddress, Accepted> decided) {
        Map<CellAddress, Accepted> all = new HashMap<>(readings);
        all.putAll(decided);
        return all;
    }

    private static void read(
            Map<String, String> line,
            RawWorkbook workbook,
            Map<CellAddress, Accepted> readings,
            List<Finding> findings) {
        String answer = line.getOrDefault(ANSWER, "");
        String code = line.getOrDefault(CODE, "");
        String found = line.getOrDefault(FOUND, "");
        if (answer.isEmpty() || code.isEmpty()) {
            return;
        }
        boolean reading = code.startsWith(OF_A_CELL);
        cells(line.getOrDefault(SHEET, ""), line.getOrDefault(CELLS, ""))
                .filter(cell -> found.equals(text(workbook.sheet(cell.sheet()), cell)))
                .forEach(cell -> {
                    if (reading) {
                        readings.put(cell, new Accepted(answer, null));
                    }
                    findings.add(Finding.ofCell(
                            FindingCode.CELL_ANSWERED, cell, "found", found, "reading1", answer, CODE, code));
                });
    }

    private static Stream<CellAddress> cells(String sheet, String ranges) {
        return Arrays.stream(ranges.split(",", -1))
                .flatMap(range -> Stream.ofNullable(CellRange.parse(range)))
                .filter(range -> range.lastRow() - range.firstRow() < 50_000)
                .flatMap(range -> IntStream.rangeClosed(range.firstRow(), range.lastRow())
                        .mapToObj(row -> new CellAddress(sheet, row, range.firstColumn())))
                .limit(MOST_CELLS);
    }

    private static Map<String, Integer> columns(RawSheet page) {
        Map<String, Integer> columns = new HashMap<>();
        RawRow keys = page.row(0);
        Stream.ofNullable(keys)
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> columns.put(cell.value().text(), cell.column()));
        return columns;
    }

    private static Map<String, String> line(RawRow row, Map<String, Integer> columns) {
        Map<String, String> line = new HashMap<>();
        columns.forEach((key, column) -> {
            RawCell cell = row.index() == 0 ? null : row.cell(column);
            if (cell != null) {
                line.put(key, Words.clean(cell.value().text()));
            }
        });
        return line;
    }

    private static String text(@Nullable RawSheet sheet, CellAddress cell) {
        RawCell found = sheet == null ? null : sheet.cell(cell.row(), cell.column());
        return found == null ? "" : Words.clean(Shown.text(found.value()));
    }
}
