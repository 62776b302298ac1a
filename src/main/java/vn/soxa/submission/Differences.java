package vn.soxa.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.Glossary;
import vn.soxa.text.Words;

/**
 * How the workbook that stands differs from the one it replaced, row by row.
 *
 * @param added rows only the newer has
 * @param changed rows of the newer that say something else in some cell
 * @param removed rows only the older has
 * @param unchanged how many rows say the same
 */
public record Differences(List<BoundRow> added, List<BoundRow> changed, List<BoundRow> removed, int unchanged) {

    public static Differences between(Submission older, Submission newer) {
        return between(rows(older), rows(newer));
    }

    /** The same of rows that were sent together. */
    public static Differences between(List<BoundRow> older, List<BoundRow> newer) {
        List<BoundRow> added = new ArrayList<>();
        List<BoundRow> changed = new ArrayList<>();
        List<BoundRow> removed = new ArrayList<>(older);
        int unchanged = 0;
        for (BoundRow row : newer) {
            Optional<BoundRow> before = find(row, removed);
            before.ifPresent(removed::remove);
            if (before.isEmpty()) {
                added.add(row);
            } else if (said(row).equals(said(before.get()))) {
                unchanged++;
            } else {
                changed.add(row);
            }
        }
        for (BoundRow row : List.copyOf(added)) {
            removed.stream().filter(other -> mended(row, other)).findFirst().ifPresent(before -> {
                removed.remove(before);
                added.remove(row);
                changed.add(row);
            });
        }
        return new Differences(List.copyOf(added), List.copyOf(changed), List.copyOf(removed), unchanged);
    }

    /** {@code 2 dòng mới, 1 dòng đổi, 0 dòng bỏ, 12 dòng như cũ}. */
    public String summary() {
        return Glossary.word(
                "differences",
                "added",
                Integer.toString(added.size()),
                "changed",
                Integer.toString(changed.size()),
                "removed",
                Integer.toString(removed.size()),
                "unchanged",
                Integer.toString(unchanged));
    }

    private static List<BoundRow> rows(Submission submission) {
        return submission.sheets().stream()
                .map(BoundSheet::rows)
                .flatMap(List::stream)
                .toList();
    }

    /** By row code, else by saying the same, else by a natural key. */
    private static Optional<BoundRow> find(BoundRow row, List<BoundRow> others) {
        List<BoundRow> same = others.stream()
                .filter(other -> other.form().code().equals(row.form().code()))
                .toList();
        String code = row.rowCode();
        Optional<BoundRow> found = same.stream()
                .filter(other -> code != null && code.equals(other.rowCode()))
                .findFirst();
        return found.or(() -> same.stream()
                        .filter(other -> other.rowCode() == null && said(other).equals(said(row)))
                        .findFirst())
                .or(() -> same.stream()
                        .filter(other -> other.rowCode() == null && sameKey(row, other))
                        .findFirst());
    }

    /** At the same place of the same form, and at least half of it says the same. */
    private static boolean mended(BoundRow row, BoundRow other) {
        boolean place = row.form().code().equals(other.form().code())
                && row.sheet().equals(other.sheet())
                && row.row() == other.row();
        boolean codes = row.rowCode() == null || other.rowCode() == null;
        if (!place || !codes) {
            return false;
        }
        Map<String, String> now = said(row);
        Map<String, String> before = said(other);
        long same = now.entrySet().stream().filter(before.entrySet()::contains).count();
        return 2 * same >= Math.max(now.size(), before.size());
    }

    private static boolean sameKey(BoundRow row, BoundRow other) {
        return row.form().keys().stream().anyMatch(key -> key.stream()
                .allMatch(column -> row.get(column) != null
                        && Words.key(Objects.toString(row.get(column)))
                                .equals(Words.key(Objects.toString(other.get(column))))));
    }

    /** Values where they could be read, else what stands there. */
    private static Map<String, String> said(BoundRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        row.form().columns().forEach(column -> {
            BoundCell cell = row.cells().get(column.key());
            if (cell != null) {
                said.put(
                        column.key(),
                        cell.value() == null ? cell.raw() : cell.value().toString());
            }
        });
        row.others().forEach((name, cell) -> said.put("x:" + name, cell.raw()));
        return said;
    }
}
