package vn.soxa.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;

/** Gathers one row; reused from row to row. */
final class RowBuilder {

    private final List<RawCell> cells = new ArrayList<>();
    private int index;
    private boolean hidden;
    private boolean ascending;

    void start(int rowIndex, boolean rowHidden) {
        cells.clear();
        index = rowIndex;
        hidden = rowHidden;
        ascending = true;
    }

    void add(RawCell cell) {
        ascending &=
                cells.isEmpty() || cell.column() > cells.get(cells.size() - 1).column();
        cells.add(cell);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    int index() {
        return index;
    }

    /** The row; this builder is empty again. */
    RawRow build() {
        RawRow row = new RawRow(index, hidden, ascending ? cells : cellsInOrder(cells));
        cells.clear();
        return row;
    }

    /** Sorts rows that a careless program wrote out of order; of a row or cell written twice the later cell counts. */
    static List<RawRow> inOrder(List<RawRow> rows) {
        TreeMap<Integer, RawRow> ordered = new TreeMap<>();
        rows.forEach(row -> ordered.merge(row.index(), row, RowBuilder::together));
        return List.copyOf(ordered.values());
    }

    private static RawRow together(RawRow first, RawRow second) {
        List<RawCell> both = new ArrayList<>(first.cells());
        both.addAll(second.cells());
        return new RawRow(first.index(), first.hidden() && second.hidden(), cellsInOrder(both));
    }

    private static List<RawCell> cellsInOrder(List<RawCell> cells) {
        TreeMap<Integer, RawCell> ordered = new TreeMap<>();
        cells.forEach(cell -> ordered.put(cell.column(), cell));
        return List.copyOf(ordered.values());
    }
}
