package vn.soxa.submission;

import java.util.ArrayList;
import java.util.List;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Glossary;

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
        OlderRows left = new OlderRows(older);
        List<BoundRow> unknown = new ArrayList<>();
        List<BoundRow> changed = new ArrayList<>();
        for (BoundRow row : newer) {
            var before = left.take(row);
            if (before.isEmpty()) {
                unknown.add(row);
            } else if (!OlderRows.said(row).equals(before.get().said())) {
                changed.add(row);
            }
        }
        List<BoundRow> added = new ArrayList<>();
        unknown.forEach(row -> (left.takeMended(row) ? changed : added).add(row));
        int unchanged = newer.size() - added.size() - changed.size();
        return new Differences(List.copyOf(added), List.copyOf(changed), left.rows(), unchanged);
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
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
    }
}
