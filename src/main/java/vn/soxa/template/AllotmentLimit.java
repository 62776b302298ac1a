package vn.soxa.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
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
        String indicator = cell("indicator");
        String year = cell("year");
        String shared = "SUMIFS(" + range(allotments, "target") + "," + range(allotments, "indicator") + "," + indicator
                + "," + range(allotments, "year") + "," + year + ")";
        String target = indicators.columns().stream()
                .map(Column::key)
                .filter(key -> key.matches(PlanBookCatalogue.TARGET + "\\d{4}"))
                .map(key -> "(" + year + "=" + key.substring(PlanBookCatalogue.TARGET.length()) + ")*SUMIF("
                        + range(indicators, "code") + "," + indicator + "," + range(indicators, key) + ")")
                .collect(Collectors.joining("+", "(0+", ")"));
        String below = "ROW($A" + (Layout.HEADER_ROW + 1) + ")>ROW(" + Layout.fixed(Layout.HEADER_ROW, 0) + ")";
        return new Highlight(
                Layout.entries(allotments.index("target"), allotments.lastRow()),
                "AND(" + below + ",ISNUMBER(" + cell("target") + "),ROUND(" + shared + "-" + target + ",6)>0)",
                Look.WARNING);
    }

    private static Optional<SheetView> find(List<SheetView> views, String form) {
        return views.stream().filter(view -> view.form().code().equals(form)).findFirst();
    }

    private String cell(String key) {
        return new RowCells(allotments).of(key);
    }

    private static String range(SheetView view, String key) {
        String name = CellAddress.columnName(view.index(key));
        return Layout.quoted(view.sheet()) + "!$" + name + "$" + (Layout.HEADER_ROW + 1) + ":$" + name + "$"
                + (view.lastRow() + 1);
    }
}
