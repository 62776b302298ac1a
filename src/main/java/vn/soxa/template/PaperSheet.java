package vn.soxa.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
import vn.soxa.text.Phrasebook;

/** All forms of a reporter on two sheets of paper, with ruled rows for whoever writes by hand first. */
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
        this.sheet = new SheetSpec(words.of("paper.sheet")).withoutGrid().guard();
    }

    SheetSpec sheet(String title, String due) {
        for (int i = 0; i < CELLS; i++) {
            sheet.column(CELL, null);
        }
        wide(title, Look.TITLE, 24);
        wide(words.of("paper.guide", "due", due), Look.GUIDE, 2 * LINE);
        List<List<SheetView>> pages = pages();
        forms(pages.get(0), PAGE - 24 - 2 * LINE);
        if (!pages.get(1).isEmpty()) {
            sheet.breakBefore(rows.size());
            forms(pages.get(1), PAGE - 2 * LINE);
        }
        wide(words.of("paper.signed"), Look.PLAIN, 2 * LINE);
        return sheet.rows(rows)
                .print(new SheetSpec.Print(true, -1, -1, words.of("footer.sheet"), 1, 0, PRINTED_PERCENT));
    }

    /** Two pages filled alike, the tallest forms shared out first; on each the forms keep their order. */
    private List<List<SheetView>> pages() {
        List<SheetView> tallest = new ArrayList<>(views);
        tallest.sort(Comparator.comparing(view -> -height(view)));
        List<List<SheetView>> pages = List.of(new ArrayList<>(), new ArrayList<>());
        int[] used = new int[2];
        for (SheetView view : tallest) {
            int page = used[0] <= used[1] ? 0 : 1;
            pages.get(page).add(view);
            used[page] += height(view);
        }
        pages.forEach(page -> page.sort(Comparator.comparing(views::indexOf)));
        boolean turned = !views.isEmpty() && !pages.get(0).contains(views.get(0));
        return turned ? List.of(pages.get(1), pages.get(0)) : pages;
    }

    private void forms(List<SheetView> some, int room) {
        int left = room - some.stream().mapToInt(this::height).sum();
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
        wide(view.form().title(), Look.SECTION, LINE + 2);
        String guide = guide(view);
        wide(guide, Look.GUIDE, LINE * Widths.lines(guide, CELLS * LETTERS));
        List<Column> columns = columns(view);
        int[] spans = spans(view, columns);
        line(
                spans,
                header(view),
                Look.HEADER,
                columns.stream().map(column -> header(view, column)).toList());
        view.content()
                .rows()
                .forEach(row -> line(
                        spans,
                        height(view, row),
                        Look.BODY_TEXT,
                        columns.stream().map(column -> text(view, row, column)).toList()));
        for (int i = 0; i < free && open(view); i++) {
            line(spans, RULED, Look.BODY_TEXT, Collections.nCopies(spans.length, ""));
        }
    }

    /** What may be written where there is a choice. */
    private String guide(SheetView view) {
        String choices = columns(view).stream()
                .filter(column -> column.type() == ColumnType.LIST)
                .filter(column -> view.choices().of(column).size() <= MOST_CHOICES)
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
        return bare ? column.header() + " (" + view.unit() + ")" : column.header();
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
    private void line(int[] spans, int points, Look look, List<String> texts) {
        List<CellSpec> cells = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            int first = cells.size();
            for (int part = 0; part < spans[i]; part++) {
                cells.add(CellSpec.text(first + part, part == 0 ? texts.get(i) : null, look));
            }
            merge(first, first + spans[i] - 1);
        }
        rows.add(RowSpec.of(rows.size(), cells).high(points));
    }

    private void wide(String text, Look look, int points) {
        merge(0, CELLS - 1);
        rows.add(RowSpec.of(rows.size(), CellSpec.text(0, text, look)).high(points));
    }

    private void merge(int first, int last) {
        if (last > first) {
            sheet.merge(new CellRange(rows.size(), first, rows.size(), last));
        }
    }
}
