package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Words;

/** Finds the key row and the header row of a sheet by what they say, wherever they have moved to. */
record HeaderRows(@Nullable RawRow keys, @Nullable RawRow header) {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int BELOW_KEYS = 5;

    static HeaderRows of(RawSheet sheet, FormHeaders form) {
        List<RawRow> top =
                sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()));
        RawRow keys = best(top, form::isKey);
        List<RawRow> searched = keys == null ? top : below(top, keys);
        RawRow single = best(searched, form::isHeader);
        boolean whole = single != null
                && count(single, form::isHeader) == single.cells().size();
        RawRow split = whole ? null : best(pairs(sheet, searched), form::isHeader);
        boolean better =
                split != null && (single == null || count(split, form::isHeader) > count(single, form::isHeader));
        return new HeaderRows(keys, better ? split : single);
    }

    private static List<RawRow> below(List<RawRow> rows, RawRow keys) {
        int first = rows.indexOf(keys) + 1;
        return rows.subList(first, Math.min(first + BELOW_KEYS, rows.size()));
    }

    /** Each two rows that follow each other as one, in the place of the lower. */
    private static List<RawRow> pairs(RawSheet sheet, List<RawRow> rows) {
        List<RawRow> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i + 1).index() == rows.get(i).index() + 1) {
                pairs.add(pair(sheet, rows.get(i), rows.get(i + 1)));
            }
        }
        return pairs;
    }

    private static RawRow pair(RawSheet sheet, RawRow upper, RawRow lower) {
        TreeMap<Integer, RawCell> cells = new TreeMap<>();
        upper.cells().forEach(cell -> cells.put(cell.column(), cell));
        for (RawCell cell : lower.cells()) {
            RawCell above = above(sheet, upper, cell.column());
            String text = cell.value().text();
            String both = above == null ? text : Words.clean(above.value().text() + " " + text);
            cells.put(cell.column(), new RawCell(cell.column(), new CellValue.Text(both), null));
        }
        return new RawRow(lower.index(), false, List.copyOf(cells.values()));
    }

    private static @Nullable RawCell above(RawSheet sheet, RawRow upper, int column) {
        for (CellRange range : sheet.merged()) {
            if (range.contains(upper.index(), column)) {
                return upper.cell(range.firstColumn());
            }
        }
        return upper.cell(column);
    }

    /** The row in which most cells are known; two at least, and half of what the row holds. */
    private static @Nullable RawRow best(List<RawRow> rows, Predicate<String> known) {
        RawRow best = null;
        int most = 1;
        for (RawRow row : rows) {
            int count = row.cells().size() <= most ? 0 : count(row, known);
            if (count > most && count >= row.cells().size() / 2) {
                best = row;
                most = count;
            }
        }
        return best;
    }

    private static int count(RawRow row, Predicate<String> known) {
        int count = 0;
        for (RawCell cell : row.cells()) {
            count += cell.value() instanceof CellValue.Text text && known.test(text.text()) ? 1 : 0;
        }
        return count;
    }
}
