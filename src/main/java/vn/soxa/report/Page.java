package vn.soxa.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellSpec;
import vn.soxa.office.Look;
import vn.soxa.office.RowSpec;
import vn.soxa.office.SheetSpec;

/** A sheet to read, put together from the top down. */
final class Page {

    private static final int TITLE_HEIGHT = 24;
    private static final int LINE_HEIGHT = 17;

    private final SheetSpec sheet;
    private final List<RowSpec> rows = new ArrayList<>();
    private final int columns;
    private int next;

    Page(String name, double... widths) {
        sheet = new SheetSpec(name).withoutGrid();
        columns = widths.length;
        for (double width : widths) {
            sheet.column(width, null);
        }
    }

    String name() {
        return sheet.name();
    }

    /** The row that is written next, from zero. */
    int next() {
        return next;
    }

    int lastColumn() {
        return columns - 1;
    }

    /** Writes a row and tells where. */
    int add(List<CellSpec> cells) {
        return add(RowSpec.of(next, cells));
    }

    int add(CellSpec... cells) {
        return add(List.of(cells));
    }

    int add(RowSpec row) {
        rows.add(row);
        return next++;
    }

    /** Fills a row above that was skipped. */
    void insert(int row, CellSpec... cells) {
        rows.add(RowSpec.of(row, cells));
    }

    int addHigh(int points, List<CellSpec> cells) {
        return add(RowSpec.of(next, cells).high(points));
    }

    void skip() {
        next++;
    }

    /** One line over all columns. */
    int line(String text, Look look) {
        return line(text, look, LINE_HEIGHT);
    }

    int line(String text, Look look, int points) {
        return line(CellSpec.text(0, text, look), points);
    }

    int line(CellSpec first, int points) {
        merge(next, 0, lastColumn());
        return addHigh(points, List.of(first));
    }

    /** The page's title and the line below it that says of what period, up to which day. */
    void title(String title, String subtitle) {
        line(title, Look.TITLE, TITLE_HEIGHT);
        line(subtitle, Look.SUBTITLE);
        skip();
    }

    /** A header row; it repeats on every printed page. */
    int header(int points, List<String> headers) {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            cells.add(CellSpec.text(i, headers.get(i), Look.HEADER));
        }
        return addHigh(points, cells);
    }

    void merge(int row, int first, int last) {
        if (last > first) {
            sheet.merge(new CellRange(row, first, row, last));
        }
    }

    SheetSpec sheet() {
        return sheet;
    }

    /** The finished sheet: landscape, fitted to the width, header rows repeated, page numbers below. */
    SheetSpec print(int firstRepeated, int lastRepeated) {
        return sheet.rows(inOrder())
                .print(new SheetSpec.Print(true, firstRepeated, lastRepeated, Phrases.of("footer", sheet.name())));
    }

    SheetSpec portrait() {
        return sheet.rows(inOrder()).print(new SheetSpec.Print(false, -1, -1, ""));
    }

    private List<RowSpec> inOrder() {
        return rows.stream().sorted(Comparator.comparing(RowSpec::index)).toList();
    }
}
