package vn.soxa.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the cells that charts show while rows stream by, so that a preview without calculation can draw the charts. */
final class ChartFigures {
    private static final String NO_WORDS = "<c:strCache/>";
    private static final String NO_NUMBERS = "<c:numCache/>";
    private static final String GENERAL = "<c:formatCode>General</c:formatCode>";

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

    /** The part of a chart with the values of its cells beside their addresses. */
    byte[] fill(byte[] part) throws IOException {
        String xml = new String(part, StandardCharsets.UTF_8);
        for (Map.Entry<String, OfSheet> sheet : sheets.entrySet()) {
            for (Map.Entry<CellRange, Map<Integer, Content>> range :
                    sheet.getValue().ranges.entrySet()) {
                String address = SheetFrame.address(range.getKey()).formatAsString(sheet.getKey(), true);
                xml = fill(xml, address, range.getKey(), new TreeMap<>(range.getValue()));
            }
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String fill(String xml, String address, CellRange range, SortedMap<Integer, Content> points)
            throws IOException {
        StringBuilder reference = new StringBuilder("<c:f>");
        XmlText.plain(reference, address);
        reference.append("</c:f>");
        int size = (range.lastRow() - range.firstRow() + 1) * (range.lastColumn() - range.firstColumn() + 1);
        return xml.replace(reference + NO_WORDS, reference + kept("c:strCache", "", size, points))
                .replace(reference + NO_NUMBERS, reference + kept("c:numCache", GENERAL, size, points));
    }

    private static String kept(String element, String format, int size, SortedMap<Integer, Content> points)
            throws IOException {
        StringBuilder out = new StringBuilder();
        out.append('<').append(element).append('>').append(format);
        out.append("<c:ptCount val=\"").append(size).append("\"/>");
        for (Map.Entry<Integer, Content> point : points.entrySet()) {
            String value = value(point.getValue(), !format.isEmpty());
            if (!value.isEmpty()) {
                out.append("<c:pt idx=\"").append(point.getKey()).append("\"><c:v>");
                XmlText.plain(out, value);
                out.append("</c:v></c:pt>");
            }
        }
        return out.append("</").append(element).append('>').toString();
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
