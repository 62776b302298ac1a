package vn.soxa.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Words;

/**
 * Which column of a sheet is which column of the form: by the key row, then by header text.
 *
 * @param headerRow zero-based row of the headers
 * @param columns column key → zero-based column
 * @param unknown zero-based column → header of a column the form does not know
 * @param doubled zero-based column → key of a column that stands in the sheet already
 * @param renamed column key → the header it has, where it was only nearly the form's
 */
record HeaderMatch(
        int headerRow,
        Map<String, Integer> columns,
        Map<Integer, String> unknown,
        Map<Integer, String> doubled,
        Map<String, String> renamed) {

    private static final int ROWS_LOOKED_AT = 60;

    static Optional<HeaderMatch> of(RawSheet sheet, Form form) {
        List<RawRow> top = sheet.rows().stream().limit(ROWS_LOOKED_AT).toList();
        Map<String, String> byHeader = form.columns().stream()
                .collect(Collectors.toMap(column -> Words.fold(column.header()), Column::key, (a, b) -> a));
        Optional<RawRow> keyRow = best(top, text -> form.column(text.strip()).isPresent());
        Optional<RawRow> header =
                best(keyRow.map(keys -> below(top, keys)).orElse(top), text -> byHeader.containsKey(Words.fold(text)));
        if (keyRow.isEmpty() && header.isEmpty()) {
            return Optional.empty();
        }
        HeaderMatch match = new HeaderMatch(
                header.map(RawRow::index).orElseGet(() -> keyRow.orElseThrow().index() + 1),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        keyRow.ifPresent(row -> row.cells().forEach(cell -> match.byKey(cell, form)));
        header.ifPresent(row -> match.byHeader(row, form, byHeader));
        return Optional.of(match);
    }

    /** The zero-based column that a key, which must be there, stands in. */
    int place(String key) {
        return Objects.requireNonNull(columns.get(key), key);
    }

    private void byKey(RawCell cell, Form form) {
        String key = cell.value().text().strip();
        if (form.column(key).isPresent() && columns.putIfAbsent(key, cell.column()) != null) {
            doubled.put(cell.column(), key);
        }
    }

    /** Exact headers are settled before near ones, so that a near one never takes another's place. */
    private void byHeader(RawRow row, Form form, Map<String, String> byHeader) {
        for (RawCell cell : row.cells()) {
            String key = byHeader.get(Words.fold(cell.value().text()));
            if (key != null && !taken(cell.column()) && columns.putIfAbsent(key, cell.column()) != null) {
                doubled.put(cell.column(), key);
            }
        }
        for (RawCell cell : row.cells()) {
            if (!taken(cell.column())) {
                near(cell, form);
            }
        }
    }

    private void near(RawCell cell, Form form) {
        String typed = Words.clean(cell.value().text());
        List<String> likely = form.columns().stream()
                .filter(column -> !columns.containsKey(column.key()))
                .filter(column -> Words.near(Words.fold(column.header()), Words.fold(typed)))
                .map(Column::key)
                .toList();
        if (likely.size() == 1) {
            columns.put(likely.get(0), cell.column());
            renamed.put(likely.get(0), typed);
        } else {
            unknown.put(cell.column(), typed);
        }
    }

    private boolean taken(int column) {
        return columns.containsValue(column) || doubled.containsKey(column);
    }

    private static List<RawRow> below(List<RawRow> rows, RawRow keys) {
        return rows.stream().filter(row -> row.index() > keys.index()).limit(5).toList();
    }

    /** The row in which most cells are known; two at least, and half of what the row holds. */
    private static Optional<RawRow> best(List<RawRow> rows, Predicate<String> known) {
        return rows.stream()
                .filter(row -> count(row, known) >= Math.max(2, row.cells().size() / 2))
                .max(Comparator.comparingLong((RawRow row) -> count(row, known))
                        .thenComparing(RawRow::index, Comparator.reverseOrder()));
    }

    private static long count(RawRow row, Predicate<String> known) {
        return row.cells().stream()
                .filter(cell -> known.test(cell.value().text()))
                .count();
    }
}
