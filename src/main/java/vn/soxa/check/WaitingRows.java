package vn.soxa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Hand;

/** Finds the rows that do not count yet: those reported, and those whose owner's cells are not taken. */
record WaitingRows(Round round, StateAfter books) {

    private static final Set<String> ABOUT = Set.of(Column.ROW_CODE, Column.HAMLET, Column.UNIT);

    List<WaitingRow> of(List<AcceptedRow> counted) {
        Stream<WaitingRow> reported =
                round.own().filter(row -> !row.counts() && !row.givenUp()).map(this::reported);
        Set<ReportedRow> told = round.own()
                .filter(row -> !row.counts())
                .flatMap(row -> Stream.ofNullable(row.completion()))
                .collect(Collectors.toSet());
        Map<String, AcceptedRow> byCode = new HashMap<>();
        counted.forEach(
                row -> byCode.putIfAbsent(row.form().code() + "/" + row.row().rowCode(), row));
        Stream<WaitingRow> completing = round.rows().stream()
                .filter(row -> row.completes() && !row.ignored() && !row.givenUp() && !row.counts())
                .filter(row -> row.findings().stream().noneMatch(found -> found.code() == FindingCode.ROW_WITHDRAWN))
                .filter(row -> !told.contains(row))
                .map(row -> completing(row, byCode));
        Stream<WaitingRow> cells = round.own()
                .filter(row -> row.counts() && !cellsLeftOut(row).isEmpty())
                .map(row -> withoutCells(row, byCode));
        return Stream.of(reported, completing, cells).flatMap(rows -> rows).toList();
    }

    /** Cells without which a row counts, though figures are made of them. */
    private static List<Finding> cellsLeftOut(ReportedRow row) {
        return row.findings().stream()
                .filter(finding -> finding.leavesCellOut()
                        && row.form()
                                .column(String.valueOf(row.column(finding)))
                                .filter(Column::counted)
                                .isPresent())
                .toList();
    }

    private WaitingRow withoutCells(ReportedRow row, Map<String, AcceptedRow> counted) {
        Map<String, List<String>> unclear = new TreeMap<>();
        cellsLeftOut(row).forEach(finding -> unclear.put(String.valueOf(row.column(finding)), List.of()));
        AcceptedRow counts =
                counted.getOrDefault(row.form().code() + "/" + row.code(), new AcceptedRow(books.reported(row), false));
        return waiting(row, counts, unclear);
    }

    private WaitingRow reported(ReportedRow row) {
        Map<String, List<String>> unclear = unclear(row);
        ReportedRow owners = row.completion();
        if (owners != null) {
            unclear.putAll(ofOwner(owners));
        }
        return waiting(row, new AcceptedRow(books.reported(row), false), unclear);
    }

    /** The row that an owner's cells complete counts already, without them; nothing is sure where nobody knows which it is. */
    private WaitingRow completing(ReportedRow owners, Map<String, AcceptedRow> counted) {
        Optional<AcceptedRow> target =
                Optional.ofNullable(counted.get(owners.form().code() + "/" + owners.code()));
        return target.map(row -> waiting(owners, row, ofOwner(owners)))
                .orElseGet(() -> waiting(
                        owners, new AcceptedRow(books.reported(owners), false), columns(owners, column -> true)));
    }

    private static WaitingRow waiting(ReportedRow place, AcceptedRow row, Map<String, List<String>> unclear) {
        List<Finding> rejecting =
                place.findings().stream().filter(Finding::rejects).toList();
        boolean asks = rejecting.isEmpty()
                ? place.findings().stream()
                        .anyMatch(finding -> finding.askedElsewhere()
                                || (finding.leavesCellOut() && finding.code().severity() == Severity.CONFIRM))
                : rejecting.stream().allMatch(finding -> finding.severity() == Severity.CONFIRM);
        return new WaitingRow(
                row, place.reporter(), place.row().sheet(), place.row().row(), asks, unclear);
    }

    /** Columns of the row's own hand whose cells say nothing that is sure. */
    private static Map<String, List<String>> unclear(ReportedRow row) {
        Map<String, List<String>> unclear =
                columns(row, column -> column.hand() == Hand.FILLER && (blank(row, column) || missing(row, column)));
        row.findings().stream()
                .filter(finding -> finding.rejects() && ofCell(finding))
                .forEach(finding ->
                        Stream.ofNullable(row.column(finding)).forEach(key -> unclear.put(key, finding.readings())));
        if (unclear.containsKey(Column.UNIT)) {
            unclear.putAll(columns(row, column -> column.type() == ColumnType.AREA));
        }
        unclear.keySet().removeAll(ABOUT);
        return unclear;
    }

    private static boolean blank(ReportedRow row, Column column) {
        return column.required() && row.get(column.key()) == null;
    }

    private static boolean missing(ReportedRow row, Column column) {
        return column.weighs() && !row.sheet().columns().containsKey(column.key());
    }

    private static Map<String, List<String>> columns(ReportedRow row, Predicate<Column> which) {
        return new TreeMap<>(row.form().columns().stream()
                .filter(which)
                .collect(Collectors.toMap(Column::key, column -> List.of())));
    }

    private static boolean ofCell(Finding finding) {
        return finding.code().name().startsWith("CELL_") || finding.code() == FindingCode.ROWS_SORTED_ALONE;
    }

    private Map<String, List<String>> ofOwner(ReportedRow owners) {
        boolean joined = round.completion(String.valueOf(owners.code())) == owners;
        return columns(
                owners,
                column -> column.hand() == Hand.OWNER
                        && (JoinedCells.bad(owners, column.key())
                                || (!joined && owners.row().cells().containsKey(column.key()))));
    }
}
