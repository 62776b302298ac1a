package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;

/** A sheet to write, put together piece by piece; rows are read once, in ascending order, while writing. */
public final class SheetSpec {

    /** Who sees a sheet in a spreadsheet program. */
    public enum Visibility {
        SHOWN,
        HIDDEN,
        /** Cannot be unhidden from the menu. */
        VERY_HIDDEN
    }

    /**
     * How a sheet prints on A4.
     *
     * @param pagesWide over how many pages its columns are fitted
     * @param repeatedColumns how many columns stand at the left of each of these pages
     * @param largest in percent, how large a sheet with charts is printed at most
     */
    public record Print(
            boolean landscape,
            int firstRepeatedRow,
            int lastRepeatedRow,
            String footer,
            int pagesWide,
            int repeatedColumns,
            int largest) {

        /** Fitted to the width of one page. */
        public Print(boolean landscape, int firstRepeatedRow, int lastRepeatedRow, String footer) {
            this(landscape, firstRepeatedRow, lastRepeatedRow, footer, 1, 0, 100);
        }
    }

    /** In characters, with what is between columns: so wide a table still prints on a lying page in letters of eight points. */
    public static final double READABLE = 177;

    /** What is between two columns, in characters. */
    public static final double BETWEEN = Paper.PADDING;

    private final String name;
    private Visibility visibility = Visibility.SHOWN;
    private Iterable<RowSpec> rows = List.of();
    private final List<ColumnSpec> columns = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<CellRange> unsuspected = new ArrayList<>();
    private @Nullable CellRange filter;
    private @Nullable Print print;
    private @Nullable CellRange printArea;
    private int smallest;
    private int frozenRows;
    private int frozenColumns;
    private boolean gridless;
    private boolean tinted;
    private boolean guarded;

    public SheetSpec(String name) {
        this.name = name;
    }

    public SheetSpec visibility(Visibility value) {
        visibility = value;
        return this;
    }

    /** May be produced while writing: large sheets never stand in memory whole. */
    public SheetSpec rows(Iterable<RowSpec> value) {
        rows = value;
        return this;
    }

    public SheetSpec column(double width, @Nullable Look look) {
        columns.add(new ColumnSpec(width, false, look));
        return this;
    }

    public SheetSpec hiddenColumn(double width, @Nullable Look look) {
        columns.add(new ColumnSpec(width, true, look));
        return this;
    }

    /** No lines between cells on the screen: a page to read rather than a table to fill. */
    public SheetSpec withoutGrid() {
        gridless = true;
        return this;
    }

    /** Its tab stands out: a sheet that few should touch. */
    public SheetSpec tinted() {
        tinted = true;
        return this;
    }

    public SheetSpec merge(CellRange range) {
        merged.add(range);
        return this;
    }

    public SheetSpec validate(Validation validation) {
        validations.add(validation);
        return this;
    }

    public SheetSpec highlight(Highlight highlight) {
        highlights.add(highlight);
        return this;
    }

    public SheetSpec chart(Chart chart) {
        charts.add(chart);
        return this;
    }

    /** A new printed page begins with this row. */
    public SheetSpec breakBefore(int row) {
        breaks.add(row);
        return this;
    }

    public SheetSpec filter(CellRange range) {
        filter = range;
        return this;
    }

    public SheetSpec print(Print value) {
        print = value;
        return this;
    }

    /** Lying, over as many pages beside each other as keep the letters readable; each begins with the same columns. */
    public SheetSpec print(int firstRepeatedRow, int lastRepeatedRow, int repeatedColumns, String footer) {
        int wide = Paper.pagesWide(this, repeatedColumns);
        int repeated = wide == 1 ? 0 : repeatedColumns;
        return print(new Print(true, firstRepeatedRow, lastRepeatedRow, footer, wide, repeated, 100));
    }

    /** Only these cells print; of an empty cell nothing does. */
    public SheetSpec printArea(CellRange range) {
        printArea = range;
        return this;
    }

    /** Printed on one page, in letters that are not smaller than so many percent, without its last charts if need be. */
    public SheetSpec onOnePage(int percent) {
        smallest = percent;
        return this;
    }

    /** A sheet that nobody prints: its print area is one cell with nothing in it, right of all others. */
    public SheetSpec unprinted() {
        int beyond = columns.size();
        return printArea(new CellRange(0, beyond, 0, beyond));
    }

    /** Numbers kept as text there, and formulas unlike their neighbours, are meant so: no green triangle says otherwise. */
    public SheetSpec unsuspect(CellRange range) {
        unsuspected.add(range);
        return this;
    }

    /** Rows above and columns left of the frozen edge stay in sight. */
    public SheetSpec freeze(int rowCount, int columnCount) {
        frozenRows = rowCount;
        frozenColumns = columnCount;
        return this;
    }

    /** Protects without password: inserting rows, sorting, filtering and column widths stay allowed. */
    public SheetSpec guard() {
        guarded = true;
        return this;
    }

    public String name() {
        return name;
    }

    /** All that is said of the sheet but its rows. */
    List<?> frame() {
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(
                all, name, visibility, columns, merged, validations, highlights, charts, unsuspected, filter);
        Collections.addAll(
                all, breaks, print, printArea, smallest, frozenRows, frozenColumns, gridless, tinted, guarded);
        return all;
    }

    Visibility visibility() {
        return visibility;
    }

    Iterable<RowSpec> rows() {
        return rows;
    }

    List<ColumnSpec> columns() {
        return columns;
    }

    List<CellRange> merged() {
        return merged;
    }

    List<Validation> validations() {
        return validations;
    }

    List<Highlight> highlights() {
        return highlights;
    }

    List<Chart> charts() {
        return charts;
    }

    List<Integer> breaks() {
        return breaks;
    }

    /** Where a sheet is fitted to the page, programs pass over its breaks. */
    boolean scaled() {
        return !charts.isEmpty() || !breaks.isEmpty();
    }

    List<CellRange> unsuspected() {
        return unsuspected;
    }

    @Nullable
    CellRange filter() {
        return filter;
    }

    @Nullable
    Print print() {
        return print;
    }

    @Nullable
    CellRange printArea() {
        return printArea;
    }

    /** In percent; nothing for a sheet that takes as many pages as it needs. */
    int smallest() {
        return smallest;
    }

    int frozenRows() {
        return frozenRows;
    }

    int frozenColumns() {
        return frozenColumns;
    }

    boolean guarded() {
        return guarded;
    }

    boolean isTinted() {
        return tinted;
    }

    boolean gridless() {
        return gridless;
    }
}
