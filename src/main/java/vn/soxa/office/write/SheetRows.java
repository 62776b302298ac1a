package vn.soxa.office.write;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.soxa.office.CellReference;
import vn.soxa.office.read.Bounds;

/** Writes the rows of one sheet, each once and forgotten. */
final class SheetRows {
    private static final Comparator<CellSpec> BY_COLUMN = Comparator.comparingInt(CellSpec::column);

    private final Appendable out;
    private final ToIntFunction<Look> styles;
    private final CellText cells;
    private final SheetLinks links;
    private final RowHeights heights;
    private final ChartFigures.OfSheet charted;

    SheetRows(
            Appendable out,
            ToIntFunction<Look> styles,
            SharedTexts texts,
            SheetLinks links,
            RowHeights heights,
            ChartFigures.OfSheet charted) {
        this.heights = heights;
        this.charted = charted;
        this.out = out;
        this.styles = styles;
        this.cells = new CellText(out, texts);
        this.links = links;
    }

    void write(Iterable<RowSpec> rows) throws IOException {
        out.append("<sheetData>");
        int last = -1;
        for (RowSpec row : rows) {
            if (row.index() <= last || row.index() >= Bounds.ROW_INDEX) {
                throw new IllegalArgumentException("row " + row.index() + " after row " + last);
            }
            last = row.index();
            write(row);
        }
        out.append("</sheetData>");
    }

    private void write(RowSpec row) throws IOException {
        String number = Integer.toString(row.index() + 1);
        out.append("<row r=\"").append(number).append('"');
        Look look = row.look();
        if (look != null) {
            out.append(" s=\"")
                    .append(Integer.toString(styles.applyAsInt(look)))
                    .append("\" customFormat=\"1\"");
        }
        heights.write(out, row);
        out.append(row.hidden() ? " hidden=\"1\">" : ">");
        int last = -1;
        for (CellSpec cell : inOrder(row.cells())) {
            if (cell.column() <= last || cell.column() >= Bounds.COLUMN_INDEX) {
                throw new IllegalArgumentException("column " + cell.column() + " twice in row " + number);
            }
            last = cell.column();
            write(row.index(), number, cell);
        }
        out.append("</row>");
    }

    private void write(int row, String number, CellSpec cell) throws IOException {
        String address = CellReference.letters(cell.column()) + number;
        out.append("<c r=\"")
                .append(address)
                .append("\" s=\"")
                .append(Integer.toString(styles.applyAsInt(cell.look())))
                .append('"');
        cells.write(address, cell.content());
        charted.take(row, cell);
        CellSpec.Link link = cell.link();
        if (link != null) {
            links.add(row, cell.column(), link);
        }
    }

    private static List<CellSpec> inOrder(List<CellSpec> cells) {
        return cells.stream().sorted(BY_COLUMN).toList();
    }
}
