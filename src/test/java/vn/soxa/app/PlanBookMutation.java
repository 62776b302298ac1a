package vn.soxa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.plan.PlanRows;

/** One thing gone wrong in a plan book, chosen by chance. */
final class PlanBookMutation {
    private static final int FIRST_ROW = 4;
    private static final List<String> NONSENSE = List.of(
            "xyz không có",
            "???",
            "-1",
            "99999999999999999999",
            "31/02/2026",
            "'=1/0",
            "NM1; ; ;",
            "A:B/C*?",
            "ấp ấp ấp");

    /** Columns whose cell names something else of the book: a nonsense word there has no meaning at all. */
    private static final Set<String> REFERENCES = Set.of(
            "kind",
            "type",
            "rule",
            "operation",
            "level",
            "direction",
            "pace",
            "aggregation",
            "source",
            "every",
            "hand",
            "carry",
            "list",
            "parent",
            "numerator",
            "denominator",
            "when1",
            "compare1",
            "fixed");

    private final Random random;
    private final List<RawSheet> sheets;
    private String told = "";
    private String sheet = "";
    private int row = -1;

    PlanBookMutation(PlanRows rows, long seed) {
        this.random = new Random(seed);
        this.sheets = new ArrayList<>(rows.sheets());
    }

    List<RawSheet> sheets() {
        return sheets;
    }

    /** What was done, for people. */
    String told() {
        return told;
    }

    /** The sheet that the reader has to speak of, where what stands there now can have no meaning; else empty. */
    String sheet() {
        return sheet;
    }

    int row() {
        return row;
    }

    void happen() {
        List<RawSheet> filled =
                sheets.stream().filter(one -> one.rows().size() > 2).toList();
        RawSheet chosen = filled.get(random.nextInt(filled.size()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> word(chosen);
            case 3 -> put(chosen, with(chosen, row(chosen), column(chosen), ""), "blank");
            case 4 -> put(chosen, with(chosen, row(chosen), column(chosen), "dài ".repeat(3000)), "long");
            case 5 -> rowTwice(chosen);
            case 6 -> without(chosen, row(chosen), "row gone");
            default -> header(chosen);
        }
    }

    private void word(RawSheet chosen) {
        int at = row(chosen);
        int column = column(chosen);
        String key = form(chosen).columns().get(column).key();
        String word = NONSENSE.get(random.nextInt(NONSENSE.size()));
        boolean asNumber = random.nextInt(4) == 0 && word.matches("-?\\d+");
        put(chosen, with(chosen, at, column, asNumber ? "#" + word : word), key + " = " + word);
        if (REFERENCES.contains(key) && !word.startsWith("NM1")) {
            sheet = chosen.name();
            row = chosen.rows().get(at).index();
        }
    }

    private void rowTwice(RawSheet chosen) {
        List<RawRow> rows = new ArrayList<>(chosen.rows());
        RawRow again = rows.get(row(chosen));
        int last = rows.get(rows.size() - 1).index();
        rows.add(new RawRow(last + 1, false, again.cells()));
        put(chosen, rows, "row twice");
    }

    private void header(RawSheet chosen) {
        if (random.nextBoolean()) {
            int gone = random.nextInt(form(chosen).columns().size());
            List<RawRow> rows = new ArrayList<>();
            chosen.rows()
                    .forEach(old -> rows.add(new RawRow(
                            old.index(),
                            false,
                            old.cells().stream()
                                    .filter(cell -> cell.column() != gone)
                                    .toList())));
            put(chosen, rows, "column gone: " + form(chosen).columns().get(gone).key());
        } else {
            without(chosen, random.nextInt(2), "header gone");
        }
    }

    private void without(RawSheet chosen, int gone, String what) {
        List<RawRow> rows = new ArrayList<>(chosen.rows());
        rows.remove(gone);
        put(chosen, rows, what + " " + gone);
    }

    private List<RawRow> with(RawSheet chosen, int at, int column, String text) {
        List<RawRow> rows = new ArrayList<>(chosen.rows());
        RawRow old = rows.get(at);
        List<RawCell> cells = new ArrayList<>(
                old.cells().stream().filter(cell -> cell.column() != column).toList());
        if (!text.isEmpty()) {
            CellValue value = text.startsWith("#")
                    ? new CellValue.Amount(new java.math.BigDecimal(text.substring(1)), false)
                    : new CellValue.Text(text);
            cells.add(new RawCell(column, value, null));
            cells.sort(java.util.Comparator.comparingInt(RawCell::column));
        }
        rows.set(at, new RawRow(old.index(), false, cells));
        return rows;
    }

    private void put(RawSheet chosen, List<RawRow> rows, String what) {
        told = chosen.name() + ": " + what;
        List<RawRow> kept = rows.stream().filter(one -> !one.cells().isEmpty()).toList();
        sheets.set(
                sheets.indexOf(chosen),
                new RawSheet(chosen.name(), false, kept, List.of(), Set.of(0), List.of(), List.of()));
    }

    private int row(RawSheet chosen) {
        int first = (int)
                chosen.rows().stream().filter(one -> one.index() < FIRST_ROW).count();
        return first + random.nextInt(chosen.rows().size() - first);
    }

    private int column(RawSheet chosen) {
        List<Column> columns = form(chosen).columns();
        return random.nextInt(columns.size());
    }

    private static Form form(RawSheet sheet) {
        return PlanBookCatalogue.of(List.of(2026, 2030)).forms().stream()
                .filter(form -> form.sheetName().equals(sheet.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Map.of("sheet", sheet.name()).toString()));
    }
}
