package vn.soxa.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.FormKind;
import vn.soxa.form.Hand;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.Validation;
import vn.soxa.text.Phrasebook;

/** One form as a sheet to fill: title, guidance, hidden keys, headers, rows; rules lie over whole columns. */
final class SheetTemplate {
    private static final int LINE = 16;
    private static final int MARGIN = 4;
    private static final int RESERVE = 8;
    private static final int TITLE_HEIGHT = 24;
    private static final String HECTARE = "ha";

    private final SheetView view;
    private final Phrasebook words;
    private final Set<String> issued;
    private final Map<String, Integer> widths = new HashMap<>();

    SheetTemplate(SheetView view, Phrasebook words) {
        this.view = view;
        this.words = words;
        this.issued = view.content().issued();
    }

    SheetSpec sheet() {
        SheetSpec sheet = new SheetSpec(view.sheet());
        view.columns().forEach(column -> addColumn(sheet, column));
        int last = view.columns().size() - 1;
        sheet.merge(new CellRange(Layout.TITLE_ROW, 0, Layout.TITLE_ROW, lastOnFirstPage()));
        sheet.merge(new CellRange(Layout.GUIDE_ROW, 0, Layout.GUIDE_ROW, lastOnFirstPage()));
        sheet.filter(new CellRange(Layout.HEADER_ROW, 0, view.lastRow(), last));
        sheet.freeze(Layout.FIRST_ROW, frozenColumns());
        sheet.print(Layout.HEADER_ROW, Layout.HEADER_ROW, frozenColumns(), words.of("footer.sheet"));
        sheet.guard();
        if (PlanBookCatalogue.shaping(view.form())) {
            sheet.tinted();
        }
        sheet.unsuspect(new CellRange(Layout.HEADER_ROW, 0, view.lastRow(), last));
        rules(sheet);
        return sheet.rows(rows());
    }

    /** Words across the sheet are not cut where its first printed page ends. */
    private int lastOnFirstPage() {
        double used = 0;
        int last = 0;
        for (Column column : view.columns()) {
            used += hidden(column) ? 0 : width(column) + SheetSpec.BETWEEN;
            last = used <= SheetSpec.READABLE - RESERVE ? view.index(column.key()) : last;
        }
        return Math.max(1, last);
    }

    private void addColumn(SheetSpec sheet, Column column) {
        if (hidden(column)) {
            sheet.hiddenColumn(width(column), emptyLook(column));
        } else {
            sheet.column(width(column), emptyLook(column));
        }
    }

    /** Rows of the plan book and rows written by us are known by what they say; no code is ever given to them. */
    private boolean hidden(Column column) {
        boolean coded = view.form().kind().state() || view.form().kind() == FormKind.LOG;
        return !coded && column.key().equals(Column.ROW_CODE);
    }

    private List<RowSpec> rows() {
        List<RowSpec> rows = new ArrayList<>();
        rows.add(RowSpec.of(Layout.TITLE_ROW, CellSpec.text(0, view.form().title(), Look.TITLE))
                .looking(Look.PLAIN)
                .high(TITLE_HEIGHT));
        String guide = new SheetGuide(view, words).text();
        int width = view.columns().stream()
                .limit(lastOnFirstPage() + 1L)
                .filter(column -> !hidden(column))
                .mapToInt(this::width)
                .sum();
        rows.add(RowSpec.of(Layout.GUIDE_ROW, CellSpec.text(0, guide, Look.GUIDE))
                .looking(Look.PLAIN)
                .high(LINE * Widths.lines(guide, width * 5 / 4) + 4));
        rows.add(RowSpec.of(
                        Layout.KEY_ROW,
                        cells(index -> CellSpec.text(index, column(index).key(), Look.KEY)))
                .looking(Look.PLAIN)
                .hide());
        int lines = view.columns().stream()
                .mapToInt(column -> Widths.lines(column.title(), width(column) - 2))
                .max()
                .orElse(1);
        rows.add(RowSpec.of(Layout.HEADER_ROW, cells(this::header))
                .looking(Look.PLAIN)
                .high(LINE * lines + 8));
        for (int i = 0; i < view.content().rows().size(); i++) {
            rows.add(prefilled(Layout.FIRST_ROW + i, view.content().rows().get(i)));
        }
        return rows;
    }

    private CellSpec header(int index) {
        Column column = column(index);
        boolean ours = issued.contains(column.key()) || column.key().equals(Column.ROW_CODE);
        Look look = ours ? Look.HEADER_ISSUED : column.required() ? Look.HEADER_REQUIRED : Look.HEADER;
        return CellSpec.text(index, column.title(), look);
    }

    /** Areas never stand there without a unit: a blank one would be read as the hamlet's own. */
    private RowSpec prefilled(int index, PrefilledRow row) {
        RowSpec spec = RowSpec.of(index, cells(place -> {
            Column column = column(place);
            return new CellSpec(place, written(view, row, column), EntryCell.look(column, hold(row, column)), null);
        }));
        return spec.high(LINE * lines(row) + MARGIN);
    }

    /** What stands in a cell of a row. */
    static Content written(SheetView view, PrefilledRow row, Column column) {
        boolean measured = row.values().values().stream().anyMatch(Area.class::isInstance);
        String unit = unit(view, row);
        boolean inUnit = measured && column.key().equals(Column.UNIT);
        return EntryCell.content(inUnit ? unit : row.values().get(column.key()), unit);
    }

    private static String unit(SheetView view, PrefilledRow row) {
        if (view.units().isEmpty()) {
            return view.unit();
        }
        return row.values().get(Column.UNIT) instanceof String unit
                        && view.units().contains(unit)
                ? unit
                : HECTARE;
    }

    /** Programs do not make a row taller while they open it. */
    private int lines(PrefilledRow row) {
        return view.columns().stream()
                .filter(column -> !column.key().equals(Column.ROW_CODE))
                .mapToInt(column -> row.values().get(column.key()) instanceof String text
                        ? Widths.lines(text, width(column) - 1)
                        : 1)
                .max()
                .orElse(1);
    }

    private static EntryCell.Hold hold(PrefilledRow row, Column column) {
        if (column.hand() == Hand.ISSUED || row.lockedKeys().contains(column.key())) {
            return EntryCell.Hold.ISSUED;
        }
        return row.carried() ? EntryCell.Hold.CARRIED : EntryCell.Hold.ENTRY;
    }

    private void rules(SheetSpec sheet) {
        EntryGuide guide = new EntryGuide(view, words);
        ColumnChecks checks = new ColumnChecks(view, new RowCells(view));
        String below = "ROW($A" + (Layout.HEADER_ROW + 1) + ")>ROW(" + Layout.fixed(Layout.HEADER_ROW, 0) + ")";
        for (Column column : view.columns()) {
            validations(guide, column).forEach(sheet::validate);
            CellRange range = Layout.entries(view.index(column.key()), view.lastRow());
            colour(sheet, range, below, checks.missing(column) + "+" + checks.wrong(column), Look.BAD);
            colour(sheet, range, below, checks.odd(column), Look.WARNING);
        }
    }

    private List<Validation> validations(EntryGuide guide, Column column) {
        Validation general = guide.of(column);
        return SettingEntries.on(view.form(), column)
                ? new SettingEntries(view, words).validations(general)
                : List.of(general);
    }

    private static void colour(SheetSpec sheet, CellRange range, String below, String when, Look look) {
        boolean never = when.equals(ColumnChecks.NEVER) || when.equals(ColumnChecks.NEVER + "+" + ColumnChecks.NEVER);
        if (!never) {
            sheet.highlight(new Highlight(range, "AND(" + below + "," + when + ">0)", look));
        }
    }

    /** An officer's rows are long: what they are about stays in sight. A telephone has no room for that. */
    private int frozenColumns() {
        return Stream.of(Column.HAMLET, "name", "title")
                .filter(key ->
                        view.column(key).isPresent() && (hidden(view.columns().get(0)) || key.equals(Column.HAMLET)))
                .findFirst()
                .map(key -> view.index(key) + 1)
                .orElse(0);
    }

    private Look emptyLook(Column column) {
        boolean ours = column.hand() == Hand.ISSUED;
        return EntryCell.look(column, ours ? EntryCell.Hold.ISSUED : EntryCell.Hold.ENTRY);
    }

    private int width(Column column) {
        return widths.computeIfAbsent(
                column.key(), key -> Widths.of(column, view.choices().of(column), view.content()));
    }

    private Column column(int index) {
        return view.columns().get(index);
    }

    private List<CellSpec> cells(java.util.function.IntFunction<CellSpec> cell) {
        return IntStream.range(0, view.columns().size()).mapToObj(cell).toList();
    }
}
