package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellReference;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/** Reads a web page that was named .xls: every table is a sheet, called as the heading before it says. */
final class HtmlTables {
    private static final Pattern NUMBER = Pattern.compile("[-+().,%\\d\\s\u00A0]++");
    private static final int SPAN = 256;

    private final Budget budget = new Budget();
    private final String page;
    private final String sheetName;

    HtmlTables(String page, String sheetName) {
        this.page = page;
        this.sheetName = sheetName;
    }

    RawWorkbook read() throws IOException {
        Document document = Jsoup.parse(page);
        List<Element> tables = document.select("table");
        List<RawSheet> sheets = new ArrayList<>();
        for (Element table : tables.subList(0, Math.min(tables.size(), Bounds.SHEETS))) {
            String said = tables.size() == 1 ? "" : heading(table);
            String name = said.isEmpty() ? sheetName + (sheets.isEmpty() ? "" : " " + (sheets.size() + 1)) : said;
            sheets.add(new Table(table, new SheetBuilder(name, false, budget)).read());
        }
        if (sheets.isEmpty()) {
            sheets.add(new SheetBuilder(sheetName, false, budget).build());
        } else if (tables.size() > sheets.size()) {
            budget.reached(Bounds.SHEETS_CUT);
        }
        return new RawWorkbook("html", Map.of(), Map.of(), sheets, null, budget.limits());
    }

    /** LibreOffice writes the sheet's name in letters of its own, behind a number. */
    private static String heading(Element table) {
        Element caption = table.selectFirst("> caption");
        Element before = table.previousElementSibling();
        while (caption == null
                && before != null
                && !before.is("table")
                && before.text().isBlank()) {
            before = before.previousElementSibling();
        }
        Element said = caption != null ? caption : before;
        if (said == null || said.is("table") || !said.is("caption,h1,h2,h3,h4,h5,h6,a:has(h1)")) {
            return "";
        }
        Element name = said.selectFirst("em");
        return (name == null ? said : name).text().strip();
    }

    /** The rows and cells of one table; a table inside a cell is another sheet. */
    private final class Table {
        private final Element table;
        private final SheetBuilder sheet;
        private final Map<Integer, Integer> occupied = new HashMap<>();

        Table(Element table, SheetBuilder sheet) {
            this.table = table;
            this.sheet = sheet;
        }

        RawSheet read() throws IOException {
            int row = 0;
            for (Element each : table.select("tr")) {
                if (table.equals(each.closest("table")) && row < Bounds.ROW_INDEX) {
                    sheet.startRow(row, each.attr("style").replace(" ", "").contains("display:none"));
                    row(each, row++);
                    sheet.endRow();
                }
            }
            return sheet.build();
        }

        private void row(Element cells, int row) throws IOException {
            int column = 0;
            for (Element cell : cells.select("> td, > th")) {
                while (occupied.getOrDefault(column, -1) >= row) {
                    column++;
                }
                int across = span(cell.attr("colspan"));
                int down = span(cell.attr("rowspan"));
                if (across > 1 || down > 1) {
                    sheet.merge(new CellRange(row, column, row + down - 1, column + across - 1));
                }
                CellValue value = value(cell);
                if (value != null) {
                    sheet.cell(column, value, null);
                }
                for (int i = 0; i < across && column < Bounds.COLUMN_INDEX; i++) {
                    occupied.put(column++, row + down - 1);
                }
            }
        }
    }

    /** Office programs leave the exact number beside the shown one; what is shown as a date stays as it is shown. */
    private @Nullable CellValue value(Element cell) throws IOException {
        String shown = shown(cell);
        String exact = cell.hasAttr("x:num") ? cell.attr("x:num") : cell.attr("sdval");
        BigDecimal number = NUMBER.matcher(shown).matches() ? FileNumber.parse(exact) : null;
        return number == null ? budget.text(shown) : seen(shown, number);
    }

    /** The number as it is seen: a sign of percent that is only written beside it is no percent, what is shown in thousands is. */
    private @Nullable CellValue seen(String shown, BigDecimal number) throws IOException {
        boolean percent = shown.contains("%");
        if (percent) {
            boolean beside = shows(shown, number) && !shows(shown, number.movePointRight(2));
            return beside ? budget.text(shown) : new CellValue.Amount(number, true);
        }
        boolean scaled = !shows(shown, number) && shows(shown, number.movePointLeft(3));
        return scaled
                ? new CellValue.Amount(number, false, new CellValue.Amount.Look("", 1, false))
                : new CellValue.Amount(number, false);
    }

    /** Whichever of its signs the shown figure parts its decimals with. */
    private static boolean shows(String shown, BigDecimal number) {
        String figure = shown.replaceAll("[^\\d.,]", "");
        return Stream.of(
                        figure.replaceAll("[.,]", ""),
                        figure.replace(".", "").replace(',', '.'),
                        figure.replace(",", ""))
                .flatMap(text -> Stream.ofNullable(FileNumber.parse(text)))
                .anyMatch(read -> number.abs()
                                .setScale(read.scale(), RoundingMode.HALF_UP)
                                .compareTo(read)
                        == 0);
    }

    private static String shown(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words && text.length() <= Bounds.CELL_CHARACTERS) {
                    text.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
                }
                boolean elsewhere = node instanceof Element element && element.is("table, script, style");
                boolean line = node instanceof Element element && element.is("br, p, div");
                if (line && text.length() > 0) {
                    text.append('\n');
                }
                return elsewhere ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
            }
        });
        return text.toString().replaceAll(" ?\n ?", "\n").strip();
    }

    private static int span(String written) {
        int span = CellReference.positive(written.toCharArray(), 0, written.length());
        return Math.min(Math.max(span, 1), SPAN);
    }
}
