package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellReference;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawWorkbook;

/** Reads the tables of a web page that was named .xls, one below the other, as one sheet. */
final class HtmlTables {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][\\w:]{0,30})([^<>]{0,2000}+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern NUMBER = Pattern.compile("[-+().,%\\d\\s\u00A0]++");
    private static final int SPAN = 256;

    private final String page;
    private final Budget budget = new Budget();
    private final SheetBuilder sheet;
    private final Map<Integer, Integer> occupied = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String cell;
    private boolean silent;
    private boolean started;
    private int row = -1;
    private int column;

    HtmlTables(String page, String sheetName) {
        this.page = page;
        this.sheet = new SheetBuilder(sheetName, false, budget);
    }

    RawWorkbook read() throws IOException {
        String visible = withoutComments(page);
        Matcher tag = TAG.matcher(visible);
        int from = 0;
        while (tag.find()) {
            text(visible.substring(from, tag.start()));
            from = tag.end();
            tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3));
        }
        endRow();
        return new RawWorkbook("html", Map.of(), Map.of(), List.of(sheet.build()), null, budget.limits());
    }

    /** Comments, also the conditional ones of office programs, hold nothing a person sees. */
    private static String withoutComments(String page) {
        StringBuilder visible = new StringBuilder(page.length());
        int from = 0;
        int open = page.indexOf("<!--");
        while (open >= 0) {
            int close = page.indexOf("-->", open);
            if (close < 0) {
                break;
            }
            visible.append(page, from, open);
            from = close + 3;
            open = page.indexOf("<!--", from);
        }
        return visible.append(page, from, page.length()).toString();
    }

    private void tag(String name, boolean closing, String attributes) throws IOException {
        switch (name) {
            case "script", "style" -> silent = !closing;
            case "tr" -> {
                endRow();
                if (!closing) {
                    row = Math.min(row + 1, Bounds.ROW_INDEX - 1);
                    column = 0;
                    started = true;
                    sheet.startRow(row, attributes.replace(" ", "").contains("display:none"));
                }
            }
            case "td", "th" -> {
                endCell();
                cell = closing ? null : attributes;
            }
            case "table" -> endRow();
            case "br", "p", "div" -> {
                if (cell != null && text.length() > 0 && !(name.equals("br") && closing)) {
                    text.append('\n');
                }
            }
            default -> {}
        }
    }

    private void text(String piece) {
        if (cell != null && !silent && text.length() <= Bounds.CELL_CHARACTERS) {
            text.append(piece.replaceAll("[ \\t\\r\\n]+", " "));
        }
    }

    private void endRow() throws IOException {
        endCell();
        if (started) {
            sheet.endRow();
            started = false;
        }
    }

    private void endCell() throws IOException {
        if (cell == null || !started) {
            return;
        }
        Map<String, String> attributes = attributes(cell);
        while (occupied.getOrDefault(column, -1) >= row) {
            column++;
        }
        int across = span(attributes.get("colspan"));
        int down = span(attributes.get("rowspan"));
        if (across > 1 || down > 1) {
            sheet.merge(new CellRange(row, column, row + down - 1, column + across - 1));
        }
        CellValue value = value(attributes);
        if (value != null) {
            sheet.cell(column, value, null);
        }
        for (int i = 0; i < across && column < Bounds.COLUMN_INDEX; i++) {
            occupied.put(column++, row + down - 1);
        }
        text.setLength(0);
        cell = null;
    }

    /** Office programs leave the exact number beside the shown one; what is shown as a date stays as it is shown. */
    private @Nullable CellValue value(Map<String, String> attributes) throws IOException {
        String shown = StringEscapeUtils.unescapeHtml4(text.toString()).replaceAll(" ?\n ?", "\n");
        String exact = attributes.getOrDefault("x:num", attributes.getOrDefault("sdval", ""));
        BigDecimal number = NUMBER.matcher(shown).matches() ? FileNumber.parse(exact) : null;
        return number == null ? budget.text(shown.strip()) : new CellValue.Amount(number, shown.contains("%"));
    }

    private static int span(@Nullable String written) {
        int span = written == null ? 1 : CellReference.positive(written.toCharArray(), 0, written.length());
        return Math.min(Math.max(span, 1), SPAN);
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new HashMap<>();
        Matcher each = ATTRIBUTE.matcher(written);
        while (each.find()) {
            List<String> values = new ArrayList<>();
            for (int group = 2; group <= 4; group++) {
                if (each.group(group) != null) {
                    values.add(each.group(group));
                }
            }
            attributes.put(each.group(1).toLowerCase(Locale.ROOT), String.join("", values));
        }
        return attributes;
    }
}
