package vn.soxa.office.write;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.office.CellRange;

/** Keeps the cells that charts show while rows stream by, so that a preview without calculation can draw the charts. */
final class ChartFigures {
    /** The charted ranges of one sheet. */
    static final class OfSheet {
        private final Map<CellRange, Map<Integer, Content>> ranges = new LinkedHashMap<>();

        void take(int row, CellSpec cell) {
            ranges.forEach((range, points) -> {
                if (range.contains(row, cell.column())) {
                    int width = range.lastColumn() - range.firstColumn() + 1;
                    points.put((row - range.firstRow()) * width + cell.column() - range.firstColumn(), cell.content());
                }
            });
        }
    }

    private final Map<String, OfSheet> sheets = new HashMap<>();

    ChartFigures(WorkbookSpec spec) {
        for (SheetSpec sheet : spec.sheets()) {
            for (Chart chart : sheet.charts()) {
                Map<CellRange, Map<Integer, Content>> ranges = of(chart.sheet()).ranges;
                ranges.put(chart.categories(), new HashMap<>());
                chart.series().forEach(series -> ranges.put(series.values(), new HashMap<>()));
            }
        }
    }

    OfSheet of(String sheet) {
        return sheets.computeIfAbsent(sheet, name -> new OfSheet());
    }

    /** Writes the values of a range as a chart keeps them. */
    void keep(XmlElement kept, String sheet, CellRange range) {
        int size = (range.lastRow() - range.firstRow() + 1) * (range.lastColumn() - range.firstColumn() + 1);
        kept.add("ptCount").set("val", size);
        boolean number = kept.name().equals("numCache");
        new TreeMap<>(of(sheet).ranges.getOrDefault(range, Map.of())).forEach((place, content) -> {
            String value = value(content, number);
            if (!value.isEmpty()) {
                kept.add("pt").set("idx", place).add("v").say(value);
            }
        });
    }

    /** Empty for a cell that shows nothing, or no number where one is wanted. */
    private static String value(Content content, boolean number) {
        if (content instanceof Content.Formula formula) {
            return value(formula.stored(), number);
        }
        if (content instanceof Content.Figure figure) {
            return StoredNumber.of(figure.number());
        }
        return content instanceof Content.Words words && !number ? words.text() : "";
    }
}
