package vn.soxa.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;

/** A sheet to read, put together from the top down. */
public final class Page {

    private static final int TITLE_HEIGHT = 24;
    private static final int LINE_HEIGHT = 17;
    private static final int BREATH = 6;

    private static final int UPRIGHT_PERCENT = 75;

    private final SheetSpec sheet;
    private final List<RowSpec> rows = new ArrayList<>();
    private final int columns;
    private int next;

    public Page(String name, double... widths) {
        sheet = new SheetSpec(name).withoutGrid();
        columns = widths.length;
        for (double width : widths) {
            sheet.column(width, null);
        }
    }

    public String name() {
        return sheet.name();
    }

    /** The row that is written next, from zero. */
    public int next() {
        return next;
    }

    public int lastColumn() {
        return columns - 1;
    }

    /** Writes a row and tells where. */
    public int add(List<CellSpec> cells) {
        return add(RowSpec.of(next, cells));
    }

    public int add(CellSpec... cells) {
        return add(List.of(cells));
    }

    public int add(RowSpec row) {
        rows.add(row);
        return next++;
    }

    /** Fills a row above that was skipped. */
    public void insert(int row, CellSpec... cells) {
        rows.removeIf(skipped -> skipped.index() == row);
        rows.add(RowSpec.of(row, cells));
    }

    public int addHigh(int points, List<CellSpec> cells) {
        return add(RowSpec.of(next, cells).high(points));
    }

    /** Leaves a little room. */
    public void skip() {
        addHigh(BREATH, List.of());
    }

    /** One line over all columns. */
    public int line(String text, Look look) {
        return line(text, look, LINE_HEIGHT);
    }

    public int line(String text, Look look, int points) {
        return line(CellSpec.text(0, text, look), points);
    }

    public int line(CellSpec first, int points) {
        merge(next, 0, lastColumn());
        return addHigh(points, List.of(first));
    }

    /** One line over the columns up to {@code last}, as high as its words need. */
    public int across(CellSpec first, int last) {
        merge(next, 0, last);
        return add(first);
    }

    /** The page's title and the line below it that says of what period, up to which day. */
    public void title(String title, String subtitle) {
        line(title, Look.TITLE, TITLE_HEIGHT);
        line(subtitle, Look.SUBTITLE);
        skip();
    }

    /** A header row, at least so high; it repeats on every printed page. */
    public int header(int points, List<String> headers) {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            cells.add(CellSpec.text(i, headers.get(i), Look.HEADER));
        }
        return addHigh(points, cells);
    }

    public void merge(int row, int first, int last) {
        if (last > first) {
            sheet.merge(new CellRange(row, first, row, last));
        }
    }

    public SheetSpec sheet() {
        return sheet;
    }

    /** The finished sheet: landscape, fitted to the width, header rows repeated, page numbers below. */
    public SheetSpec print(int firstRepeated, int lastRepeated) {
        return print(firstRepeated, lastRepeated, 0);
    }

    /** Only the first columns print; those right of them are for the screen. */
    public Page printing(int columnCount) {
        sheet.printArea(new CellRange(0, 0, Math.max(0, next - 1), columnCount - 1));
        return this;
    }

    /** As many pages beside each other as keep the letters readable; each begins with the same columns. */
    public SheetSpec print(int firstRepeated, int lastRepeated, int repeatedColumns) {
        return sheet.rows(inOrder())
                .print(firstRepeated, lastRepeated, repeatedColumns, Phrases.of("footer", sheet.name()));
    }

    public SheetSpec portrait() {
        return sheet.rows(inOrder()).print(new SheetSpec.Print(false, -1, -1, "", 1, 0, UPRIGHT_PERCENT));
    }

    private List<RowSpec> inOrder() {
        return rows.stream().sorted(Comparator.comparing(RowSpec::index)).toList();
    }
}
