package vn.soxa.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.CellAddress;
import vn.soxa.form.ColumnType;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.write.Highlight;
import vn.soxa.office.write.Look;

/** Shares of hamlets that together are more than the target of the year: allowed, but shown. */
record AllotmentLimit(SheetView allotments, SheetView indicators) {

    static Optional<AllotmentLimit> of(List<SheetView> views) {
        return find(views, "P5").flatMap(shares -> find(views, "P4").map(all -> new AllotmentLimit(shares, all)));
    }

    String sheet() {
        return allotments.sheet();
    }

    Highlight highlight() {
        RowCells row = new RowCells(allotments);
        String same = Stream.of("indicator", "year")
                .map(key -> "(TRIM(" + range(allotments, key) + ")=TRIM(" + row.of(key) + "))")
                .collect(Collectors.joining("*"));
        String shared = "SUMPRODUCT(" + same + "*IFERROR(" + number(range(allotments, "target")) + ",0))";
        String target = "INDEX(" + Layout.quoted(indicators.sheet()) + "!"
                + Layout.fixed(Layout.HEADER_ROW, 0) + ":" + Layout.fixed(indicators.lastRow(), last()) + ",MATCH("
                + row.of("indicator") + "," + range(indicators, "code") + ",0),MATCH("
                + RuleFormula.literal(PlanBookCatalogue.TARGET) + "&TRIM(" + row.of("year") + "),"
                + Layout.quoted(indicators.sheet()) + "!" + Layout.fixed(Layout.KEY_ROW, 0) + ":"
                + Layout.fixed(Layout.KEY_ROW, last()) + ",0))";
        String below = "ROW($A" + (Layout.HEADER_ROW + 1) + ")>ROW(" + Layout.fixed(Layout.HEADER_ROW, 0) + ")";
        return new Highlight(
                Layout.entries(allotments.index("target"), allotments.lastRow()),
                "AND(" + below + ",IFERROR((ROUND(" + shared + "-" + number(target) + ",6)>0)*1,0)>0)",
                Look.WARNING);
    }

    private static String number(String cells) {
        return new TypedFigure(cells, ColumnType.AMOUNT, false).number();
    }

    private int last() {
        return indicators.columns().size() - 1;
    }

    private static Optional<SheetView> find(List<SheetView> views, String form) {
        return views.stream().filter(view -> view.form().code().equals(form)).findFirst();
    }

    private static String range(SheetView view, String key) {
        String name = CellAddress.columnName(view.index(key));
        return Layout.quoted(view.sheet()) + "!$" + name + "$" + (Layout.HEADER_ROW + 1) + ":$" + name + "$"
                + (view.lastRow() + 1);
    }
}
