package vn.soxa.office.write;

import java.util.List;
import vn.soxa.office.CellRange;

/** Gives each row the height its words need; a person's later edit adjusts it again. */
final class RowHeights {
    /** The widths of columns are counted in digits of the standard letters: half as wide as high. */
    private static final int THOUSANDTHS_IN_A_CHARACTER = 500 * Lettering.STANDARD.points();

    private static final int STANDARD_WIDTH = 9;
    private static final int HIGHEST = 409;

    private final Looks looks;
    private final List<ColumnSpec> columns;
    private final List<CellRange> merged;

    RowHeights(Looks looks, SheetSpec sheet) {
        this.looks = looks;
        this.columns = sheet.columns();
        this.merged = sheet.merged();
    }

    /** In points, never less than what the row asks for, or than the standard. */
    double of(RowSpec row) {
        Integer wanted = row.height();
        double needed = wanted == null ? Lettering.STANDARD.lineHeight() : wanted;
        for (CellSpec cell : row.cells()) {
            needed = Math.max(needed, height(row.index(), cell));
        }
        return Math.min(needed, HIGHEST);
    }

    private double height(int row, CellSpec cell) {
        Lettering lettering = looks.lettering(cell.look());
        String text = words(cell.content());
        if (text.isEmpty()) {
            return 0;
        }
        int width = lettering.wrapped() ? width(row, cell.column()) : 0;
        return width > 0 && lettering.mayWrap(text, width)
                ? lettering.lines(text, width) * lettering.lineHeight()
                : lettering.lineHeight();
    }

    /** Thousandths of points; a merged cell is as wide as its columns, and a tall one needs no room in its first row. */
    private int width(int row, int column) {
        int last = column;
        for (CellRange range : merged) {
            if (range.contains(row, column)) {
                if (range.lastRow() > range.firstRow()) {
                    return Integer.MAX_VALUE / 2;
                }
                last = range.lastColumn();
            }
        }
        int width = 0;
        for (int i = column; i <= last; i++) {
            width += width(i);
        }
        return width;
    }

    private int width(int column) {
        if (column >= columns.size()) {
            return STANDARD_WIDTH * THOUSANDTHS_IN_A_CHARACTER;
        }
        ColumnSpec spec = columns.get(column);
        return spec.hidden() ? 0 : (int) (spec.width() * THOUSANDTHS_IN_A_CHARACTER);
    }

    private static String words(Content content) {
        if (content instanceof Content.Words words) {
            return words.text();
        }
        if (content instanceof Content.Formula formula) {
            return words(formula.stored());
        }
        return content instanceof Content.Empty ? "" : "0";
    }
}
