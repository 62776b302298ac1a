package vn.soxa.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/** Gathers one sheet, whatever its format, within the {@link Bounds}. */
final class SheetBuilder {

    private final String name;
    private boolean hidden;
    private static final int LONGEST_NAME = 31;

    private final Budget budget;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<CellRange> validated = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new LinkedHashSet<>();
    private final Set<String> limits = new LinkedHashSet<>();
    private final RowBuilder row = new RowBuilder();
    private boolean ascending = true;

    SheetBuilder(String name, boolean hidden, Budget budget) {
        this.name = shortened(name);
        this.hidden = hidden;
        this.budget = budget;
    }

    /** As a spreadsheet could name it too; the end of a longer name tells more than its beginning. */
    private static String shortened(String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\]", "_");
        boolean splits =
                plain.length() > LONGEST_NAME && Character.isLowSurrogate(plain.charAt(plain.length() - LONGEST_NAME));
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(plain.length() - LONGEST_NAME + (splits ? 1 : 0))
                        .replaceFirst("^'+", "");
    }

    /** Whether a further cell would be kept. */
    boolean hasRoom() {
        return rows.size() < budget.rows() && !budget.isSpent();
    }

    void startRow(int index, boolean rowHidden) {
        row.start(index, rowHidden);
    }

    /** A cell of the row that was started. */
    void cell(int column, CellValue value, @Nullable String formula) throws IOException {
        if (column >= budget.columns()) {
            limits.add(Bounds.COLUMNS_CUT);
        } else if (rows.size() == budget.rows()) {
            limits.add(Bounds.ROWS_CUT);
        } else if (budget.cell()) {
            if (formula != null) {
                budget.characters(formula.length());
            }
            row.add(new RawCell(column, value, formula));
        } else {
            limits.add(Bounds.CELLS_CUT);
        }
    }

    void endRow() {
        if (!row.isEmpty()) {
            ascending &=
                    rows.isEmpty() || row.index() > rows.get(rows.size() - 1).index();
            rows.add(row.build());
        }
    }

    void merge(@Nullable CellRange range) {
        add(merged, range);
    }

    void validate(@Nullable CellRange range) {
        add(validated, range);
    }

    /** Ranges with spaces between them. */
    void validateAll(String ranges) {
        if (ranges.indexOf(' ') < 0) {
            validate(CellRange.parse(ranges));
            return;
        }
        for (String range : ranges.strip().split("\\s+", -1)) {
            validate(CellRange.parse(range));
        }
    }

    void hide() {
        hidden = true;
    }

    void hideColumns(int first, int last) {
        for (int column = Math.max(first, 0); column <= last && column < budget.columns(); column++) {
            hiddenColumns.add(column);
        }
    }

    void reached(String limit) {
        limits.add(limit);
    }

    RawSheet build() {
        List<RawRow> ordered = ascending ? rows : RowBuilder.inOrder(rows);
        return new RawSheet(name, hidden, ordered, merged, hiddenColumns, validated, List.copyOf(limits));
    }

    private void add(List<CellRange> ranges, @Nullable CellRange range) {
        if (range == null) {
            return;
        }
        if (ranges.size() == Bounds.RANGES) {
            limits.add(Bounds.RANGES_CUT);
        } else {
            ranges.add(range);
        }
    }
}
