package vn.soxa.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormKind;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.text.Glossary;
import vn.soxa.text.Phrasebook;

/**
 * All forms of a reporter on two sheets of paper: what the sheets before it say now, and ruled rows for whoever writes by
 * hand first.
 */
final class PaperSheet {
    private static final int CELLS = 24;
    private static final double CELL = 6.3;
    private static final int LETTERS = 7;
    private static final int LINE = 16;
    private static final int MARGIN = 4;
    /** As high as handwriting, when the page is printed at two thirds. */
    private static final int RULED = 32;

    private static final int PRINTED_PERCENT = 67;
    /** What a lying page holds at that size, in points. */
    private static final int PAGE = 705;

    private static final int FEWEST = 2;
    private static final int MOST = 9;
    private static final int MOST_CHOICES = 7;
    private static final int LONGEST_CHOICES = 330;

    private final List<SheetView> views;
    private final Phrasebook words;
    private final SheetSpec sheet;
    private final List<RowSpec> rows = new ArrayList<>();

    PaperSheet(List<SheetView> views, Phrasebook words) {
        this.views = views;
        this.words = words;
        this.sheet = new SheetSpec(Glossary.word("paper.sheet")).withoutGrid().guard();
    }

    SheetSpec sheet(String title, String due) {
        for (int i = 0; i < CELLS; i++) {
            sheet.column(CELL, null);
        }
        wide(title, Look.TITLE, 24);
        wide(words.of("paper.guide", "due", due), Look.GUIDE, 2 * LINE);
        int room = PAGE - 24 - 2 * LINE;
        List<List<SheetView>> pages = pages(room);
        for (List<SheetView> page : pages) {
            if (page != pages.get(0)) {
                sheet.breakBefore(rows.size());
            }
            forms(page, room);
        }
        wide(words.of("paper.signed"), Look.PLAIN, 2 * LINE);
        return sheet.rows(rows)
                .print(new SheetSpec.Print(true, -1, -1, words.of("footer.sheet"), 1, 0, PRINTED_PERCENT));
    }

    /** As few pages as hold all forms whole, two as a rule. */
    private List<List<SheetView>> pages(int room) {
        int count = 2;
        List<List<SheetView>> pages = shared(count);
        while (count < views.size() && pages.stream().anyMatch(page -> height(page) > room)) {
            pages = shared(++count);
        }
        return pages;
    }

    /** Pages filled alike, the tallest forms shared out first; on each, and from page to page, the forms keep their order. */
    private List<List<SheetView>> shared(int count) {
        List<SheetView> tallest = new ArrayList<>(views);
        tallest.sort(Comparator.comparing(view -> -height(view)));
        List<List<SheetView>> pages = IntStream.range(0, count)
                .mapToObj(page -> (List<SheetView>) new ArrayList<SheetView>())
                .toList();
        for (SheetView view : tallest) {
            pages.stream().min(Comparator.comparing(this::height)).orElseThrow().add(view);
        }
        pages.forEach(page -> page.sort(Comparator.comparing(views::indexOf)));
        return pages.stream()
                .filter(page -> !page.isEmpty())
                .sorted(Comparator.comparing(page -> views.indexOf(page.get(0))))
                .toList();
    }

    private int height(List<SheetView> page) {
        return page.stream().mapToInt(this::height).sum();
    }

    private void forms(List<SheetView> some, int room) {
        int left = room - height(some);
        int open = (int) some.stream().filter(PaperSheet::open).count();
        int more = Math.max(0, Math.min(MOST - FEWEST, left / RULED / Math.max(1, open)));
        some.forEach(view -> form(view, FEWEST + more));
    }

    private static boolean open(SheetView view) {
        return view.form().kind() != FormKind.TABLE;
    }

    /** In points, with the fewest rows. */
    private int height(SheetView view) {
        int carried = view.content().rows().stream()
                .mapToInt(row -> height(view, row))
                .sum();
        int guide = LINE * Widths.lines(guide(view), CELLS * LETTERS);
        return LINE + 2 + guide + header(view) + carried + (open(view) ? FEWEST * RULED : 0);
    }

    private static int header(SheetView view) {
        return height(
                view, columns(view).stream().map(column -> header(view, column)).toList(), LETTERS - 1);
    }

    private static int height(SheetView view, PrefilledRow row) {
        return height(
                view,
                columns(view).stream().map(column -> text(view, row, column)).toList(),
                LETTERS);
    }

    private static int height(SheetView view, List<String> texts, int letters) {
        int[] spans = spans(view, columns(view));
        int lines = IntStream.range(0, spans.length)
                .map(i -> Widths.lines(texts.get(i), spans[i] * letters))
                .max()
                .orElse(1);
        return LINE * lines + MARGIN;
    }

    private void form(SheetView view, int free) {
        int shown = view.content().rows().size() + (open(view) ? free : 0);
        wide(CellSpec.wordFormula(0, title(view, shown), view.form().title(), Look.SECTION), LINE + 2);
        String guide = guide(view);
        wide(guide, Look.GUIDE, LINE * Widths.lines(guide, CELLS * LETTERS));
        List<Column> columns = columns(view);
        int[] spans = spans(view, columns);
        line(
                spans,
                header(view),
                Look.HEADER,
                columns.stream()
                        .map(column -> (Content) new Content.Words(header(view, column)))
                        .toList());
        List<PrefilledRow> rows = view.content().rows();
        for (int i = 0; i < shown; i++) {
            PrefilledRow row = i < rows.size() ? rows.get(i) : null;
            int place = i;
            line(
                    spans,
                    row == null ? RULED : height(view, row),
                    Look.BODY_TEXT,
                    columns.stream()
                            .map(column -> said(view, column, place, row == null ? "" : text(view, row, column)))
                            .toList());
        }
    }

    /** The form's own title, and how many of its rows have no place here. */
    private String title(SheetView view, int shown) {
        String title = RuleFormula.literal(view.form().title());
        if (!open(view)) {
            return title;
        }
        int first = Layout.FIRST_ROW + shown;
        String filled =
                columns(view).stream().map(column -> range(view, column, first)).collect(Collectors.joining("&"));
        String more = words.of("paper.more", "count", "0", "sheet", view.sheet());
        String format = "\" " + more.replaceFirst("0", "\"0\"") + "\";;";
        return title + "&TEXT(SUMPRODUCT(--(" + filled + "<>\"\"))," + RuleFormula.literal(format) + ")";
    }

    /** The cell of the row at a place below the header, wherever rows were inserted, deleted or sorted. */
    private static Content said(SheetView view, Column column, int place, String now) {
        String cell = "INDEX(" + range(view, column, Layout.HEADER_ROW) + "," + (place + 2) + ")";
        String shown = column.type() == ColumnType.DATE
                ? "IF(ISNUMBER(" + cell + "),TEXT(" + cell + ",\"dd/mm/yyyy\")," + cell + ")"
                : cell;
        return new Content.Formula("IF(" + cell + "=\"\",\"\"," + shown + ")", new Content.Words(now));
    }

    private static String range(SheetView view, Column column, int first) {
        int index = view.index(column.key());
        return Layout.quoted(view.sheet()) + "!" + Layout.fixed(first, index) + ":"
                + Layout.fixed(view.lastRow(), index);
    }

    /** What may be written where there is a choice. */
    private String guide(SheetView view) {
        String choices = columns(view).stream()
                .filter(column -> column.type() == ColumnType.LIST)
                .filter(column -> !view.choices().of(column).isEmpty()
                        && view.choices().of(column).size() <= MOST_CHOICES)
                .map(column -> column.header() + ": "
                        + String.join(" / ", view.choices().of(column)))
                .collect(Collectors.joining(". "));
        return choices.isEmpty() || choices.length() > LONGEST_CHOICES
                ? Objects.requireNonNullElse(view.form().guide(), "")
                : choices;
    }

    private static List<Column> columns(SheetView view) {
        return view.columns().stream()
                .filter(column -> !column.key().equals(Column.ROW_CODE))
                .toList();
    }

    private static String text(SheetView view, PrefilledRow row, Column column) {
        return SheetTemplate.written(view, row, column) instanceof Content.Words words ? words.text() : "";
    }

    private static String header(SheetView view, Column column) {
        boolean bare = column.type() == ColumnType.AREA && view.units().isEmpty();
        return bare ? column.header() + " (" + view.unit() + ")" : column.title();
    }

    /** How many of the page's cells each column takes. */
    private static int[] spans(SheetView view, List<Column> columns) {
        double[] wanted = columns.stream()
                .mapToDouble(
                        column -> Math.min(24, Widths.of(column, view.choices().of(column), view.content())))
                .toArray();
        double whole = Arrays.stream(wanted).sum();
        int[] spans = new int[wanted.length];
        double from = 0;
        int taken = 0;
        for (int i = 0; i < spans.length; i++) {
            from += wanted[i];
            int to = (int) Math.round(from * CELLS / whole);
            spans[i] = Math.max(1, to - taken);
            taken += spans[i];
        }
        return spans;
    }

    /** All cells of the merged ones are written, so that their frames are whole. */
    private void line(int[] spans, int points, Look look, List<Content> contents) {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            int first = cells.size();
            for (int part = 0; part < spans[i]; part++) {
                cells.add(new CellSpec(first + part, part == 0 ? contents.get(i) : new Content.Empty(), look, null));
            }
            merge(first, first + spans[i] - 1);
        }
        rows.add(RowSpec.of(rows.size(), cells).high(points));
    }

    private void wide(String text, Look look, int points) {
        wide(CellSpec.text(0, text, look), points);
    }

    private void wide(CellSpec cell, int points) {
        merge(0, CELLS - 1);
        rows.add(RowSpec.of(rows.size(), cell).high(points));
    }

    private void merge(int first, int last) {
        if (last > first) {
            sheet.merge(new CellRange(rows.size(), first, rows.size(), last));
        }
    }
}
