package vn.soxa.rollup;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;

/** A long table of what each commune tells, one line a row, on which formulas of other pages stand. */
final class FlatSheet<R> {

    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final int HEADER_HEIGHT = 48;

    private final String name;
    private final String words;
    private final double[] widths;
    private final List<R> lines;

    /** {@code words} is what the keys of its title and headers begin with. */
    FlatSheet(String name, String words, List<R> lines, double... widths) {
        this.name = name;
        this.words = words;
        this.lines = lines;
        this.widths = widths.clone();
    }

    /** The cells of a column, from the first row to the last; one blank row where there are none. */
    String range(int column) {
        return Refs.range(name, FIRST_ROW, column, FIRST_ROW + Math.max(lines.size(), 1) - 1, column);
    }

    /** {@code ROUND(SUMIFS(…),6)} over a column; criteria as column, text, column, text … */
    String sum(int column, Object... criteria) {
        return "ROUND(SUMIFS(" + range(column) + criteria(criteria) + "),6)";
    }

    String count(Object... criteria) {
        return "COUNTIFS(" + criteria(criteria).substring(1) + ")";
    }

    /** Rows are made while they are written. */
    SheetSpec spec(Function<R, List<CellSpec>> cells) {
        SheetSpec sheet = new SheetSpec(name);
        for (double width : widths) {
            sheet.column(width, null);
        }
        int last = FIRST_ROW + Math.max(lines.size(), 1) - 1;
        return sheet.rows(() -> rows(cells))
                .freeze(FIRST_ROW, 3)
                .filter(new CellRange(HEADER_ROW, 0, last, widths.length - 1))
                .unprinted();
    }

    private Iterator<RowSpec> rows(Function<R, List<CellSpec>> cells) {
        List<CellSpec> headers = IntStream.range(0, widths.length)
                .mapToObj(i -> CellSpec.text(i, Phrases.of(words + "." + i), Look.HEADER))
                .toList();
        Stream<RowSpec> top = Stream.of(
                RowSpec.of(0, CellSpec.text(0, Phrases.of(words + ".title"), Look.SECTION)),
                RowSpec.of(1, CellSpec.text(0, Phrases.of(words + ".note"), Look.SUBTITLE)),
                RowSpec.of(HEADER_ROW, headers).high(HEADER_HEIGHT));
        Stream<RowSpec> rows =
                IntStream.range(0, lines.size()).mapToObj(i -> RowSpec.of(FIRST_ROW + i, cells.apply(lines.get(i))));
        return Stream.concat(top, rows).iterator();
    }

    private String criteria(Object... criteria) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < criteria.length; i += 2) {
            text.append(',').append(range((Integer) criteria[i])).append(',').append(criteria[i + 1]);
        }
        return text.toString();
    }

    /** Words as a criterion: spreadsheets take these signs for wildcards. */
    static String is(String words) {
        return Refs.text(
                words.isEmpty()
                        ? "="
                        : words.replace("~", "~~").replace("*", "~*").replace("?", "~?"));
    }
}
