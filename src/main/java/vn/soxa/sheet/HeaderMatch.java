package vn.soxa.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Words;

/**
 * Which column of a sheet is which column of the form: by the key row, then by header text.
 *
 * @param headerRow zero-based row of the headers, the last one where they are split
 * @param keyed true where the hidden key row is there
 * @param columns column key → zero-based column
 * @param unknown zero-based column → header of a column the form does not know
 * @param doubled zero-based column → key of a column that stands in the sheet already
 * @param renamed column key → the header it has, where it was only nearly the form's
 */
record HeaderMatch(
        int headerRow,
        boolean keyed,
        Map<String, Integer> columns,
        Map<Integer, String> unknown,
        Map<Integer, String> doubled,
        Map<String, String> renamed) {

    static Optional<HeaderMatch> of(RawSheet sheet, FormHeaders form) {
        HeaderRows rows = HeaderRows.of(sheet, form);
        RawRow keys = rows.keys();
        RawRow header = rows.header();
        if (keys == null && header == null) {
            return Optional.empty();
        }
        int last =
                header != null ? header.index() : Objects.requireNonNull(keys).index() + 1;
        HeaderMatch match =
                new HeaderMatch(last, keys != null, new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (keys != null) {
            keys.cells().forEach(cell -> match.byKey(cell, form));
        }
        if (header != null) {
            match.byHeader(header, form);
        }
        RawRow next = sheet.row(last + 1);
        boolean goesOn = next != null && match.isContinuedBy(next, form);
        return Optional.of(goesOn ? match.endingAt(last + 1) : match);
    }

    /** The zero-based column that a key, which must be there, stands in. */
    int place(String key) {
        return Objects.requireNonNull(columns.get(key), key);
    }

    private void byKey(RawCell cell, FormHeaders form) {
        String key = cell.value().text().strip();
        if (form.isKey(key) && columns.putIfAbsent(key, cell.column()) != null) {
            doubled.put(cell.column(), key);
        }
    }

    /** Exact headers are settled before near ones, so that a near one never takes another's place. */
    private void byHeader(RawRow row, FormHeaders form) {
        Set<Integer> taken = new HashSet<>(columns.values());
        taken.addAll(doubled.keySet());
        for (RawCell cell : row.cells()) {
            String key = taken.contains(cell.column())
                    ? null
                    : form.keyOf(cell.value().text());
            if (key != null) {
                taken.add(cell.column());
                if (columns.putIfAbsent(key, cell.column()) != null) {
                    doubled.put(cell.column(), key);
                }
            }
        }
        for (RawCell cell : row.cells()) {
            if (!taken.contains(cell.column())) {
                near(cell, form);
            }
        }
    }

    private void near(RawCell cell, FormHeaders form) {
        String typed = Words.clean(cell.value().text());
        List<String> likely = form.near(typed, columns.keySet());
        if (likely.size() == 1) {
            columns.put(likely.get(0), cell.column());
            renamed.put(likely.get(0), typed);
        } else {
            unknown.put(cell.column(), typed);
        }
    }

    /** A row whose every cell ends the header above it. */
    private boolean isContinuedBy(RawRow row, FormHeaders form) {
        Map<Integer, String> keys = new HashMap<>();
        columns.forEach((key, place) -> keys.put(place, key));
        return row.cells().stream().allMatch(cell -> {
            String key = keys.get(cell.column());
            return key != null && form.ends(key, cell.value().text());
        });
    }

    private HeaderMatch endingAt(int row) {
        return new HeaderMatch(row, keyed, columns, unknown, doubled, renamed);
    }
}
