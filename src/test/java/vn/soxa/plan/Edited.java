package vn.soxa.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;

/** The example's plan book with an entry changed, and its findings as a flat list. */
final class Edited {

    private final Map<String, List<Map<String, String>>> rows;

    Edited() {
        this(PlanRows.embedded().withExample());
    }

    Edited(PlanRows rows) {
        this.rows = new TreeMap<>(rows.rows());
    }

    /** The cell of the row with that first cell. */
    Edited cell(String form, String first, String column, String text) {
        List<Map<String, String>> changed = new ArrayList<>(rows.getOrDefault(form, List.of()));
        for (int i = 0; i < changed.size(); i++) {
            Map<String, String> row = changed.get(i);
            if (row.values().iterator().next().equals(first)) {
                Map<String, String> copy = new LinkedHashMap<>(row);
                copy.put(column, text);
                changed.set(i, copy);
                rows.put(form, changed);
                return this;
            }
        }
        throw new IllegalArgumentException(form + " has no row " + first);
    }

    Edited row(String form, String... keysAndTexts) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            row.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        List<Map<String, String>> more = new ArrayList<>(rows.getOrDefault(form, List.of()));
        more.add(row);
        rows.put(form, more);
        return this;
    }

    PlanBook read() {
        return PlanReader.read(new PlanRows(rows));
    }

    /** {@code Ấp!H5 CELL_UNREADABLE}, {@code Ấp PLAN_SHEET_BLANK}. */
    static List<String> flat(PlanBook book) {
        return book.findings().stream().map(Edited::flat).toList();
    }

    private static String flat(Finding finding) {
        CellAddress cell = finding.cell();
        return finding.sheet() + (cell == null ? "" : "!" + cell.a1()) + " " + finding.code();
    }
}
