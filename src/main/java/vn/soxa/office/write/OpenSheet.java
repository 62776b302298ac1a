package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellReference;
import vn.soxa.office.read.XlsxText;

/** A sheet whose cells are looked at and changed one by one. */
final class OpenSheet {
    private final XmlElement root;
    private final XmlElement data;
    private final TreeMap<Integer, XmlElement> rows = new TreeMap<>();

    OpenSheet(XmlElement root) {
        this.root = root;
        this.data = root.childIn(SchemaOrder.SHEET, "sheetData");
        int last = -1;
        for (XmlElement row : data.children("row")) {
            last = row.number("r", last + 2) - 1;
            rows.put(last, row);
        }
    }

    XmlElement root() {
        return root;
    }

    /** How the sheet is shown in the first window. */
    XmlElement view() {
        XmlElement views = root.childIn(SchemaOrder.SHEET, "sheetViews");
        XmlElement known = views.child("sheetView");
        return known == null ? views.add("sheetView").set("workbookViewId", 0) : known;
    }

    /** Puts the cursor on a cell, in the part of the window that can be scrolled. */
    void select(String cell) {
        XmlElement view = view();
        XmlElement pane = view.child("pane");
        view.children("selection").forEach(view::remove);
        XmlElement selection =
                view.insert(List.of("pane", "selection", "pivotSelection", "extLst"), view.made("selection"));
        if (pane != null && pane.get("activePane") != null) {
            selection.set("pane", pane.get("activePane", ""));
        }
        selection.set("activeCell", cell).set("sqref", cell);
    }

    Map<Integer, XmlElement> rows() {
        return rows;
    }

    /** The cells of a row by column. */
    static NavigableMap<Integer, XmlElement> cells(XmlElement row) {
        TreeMap<Integer, XmlElement> cells = new TreeMap<>();
        int last = -1;
        for (XmlElement cell : row.children("c")) {
            char[] place = cell.get("r", "").toCharArray();
            last = place.length == 0 ? last + 1 : CellReference.column(place, 0, place.length);
            cells.put(last, cell);
        }
        return cells;
    }

    @Nullable
    XmlElement cell(int row, int column) {
        XmlElement known = rows.get(row);
        return known == null ? null : cells(known).get(column);
    }

    /** The cell, made in the style of its row or column where there is none. */
    XmlElement cellMade(int row, int column) {
        XmlElement known = cell(row, column);
        if (known != null) {
            return known;
        }
        XmlElement inside = rowMade(row);
        XmlElement made = inside.made("c").set("r", CellReference.of(row, column));
        int style = inherited(inside, column);
        if (style != 0) {
            made.set("s", style);
        }
        NavigableMap<Integer, XmlElement> cells = cells(inside);
        Map.Entry<Integer, XmlElement> before = cells.lowerEntry(column);
        inside.insertAfter(before == null ? null : before.getValue(), made);
        return made;
    }

    /** Takes a blank cell away, and its row if nothing is left of it. */
    void remove(int row, XmlElement cell) {
        XmlElement inside = rows.get(row);
        if (inside != null) {
            inside.remove(cell);
            boolean bare = inside.get("ht") == null && inside.get("s") == null && !inside.flag("hidden");
            if (bare && inside.children("c").isEmpty()) {
                data.remove(inside);
                rows.remove(row);
            }
        }
    }

    private XmlElement rowMade(int index) {
        XmlElement known = rows.get(index);
        if (known != null) {
            return known;
        }
        XmlElement made = data.made("row").set("r", index + 1);
        Map.Entry<Integer, XmlElement> before = rows.lowerEntry(index);
        data.insertAfter(before == null ? null : before.getValue(), made);
        rows.put(index, made);
        return made;
    }

    private int inherited(XmlElement row, int column) {
        if (row.flag("customFormat")) {
            return row.number("s", 0);
        }
        XmlElement columns = root.child("cols");
        for (XmlElement each : columns == null ? List.<XmlElement>of() : columns.children("col")) {
            if (each.number("min", 0) <= column + 1 && column + 1 <= each.number("max", 0)) {
                return each.number("style", 0);
            }
        }
        return 0;
    }

    static int style(XmlElement cell) {
        return cell.number("s", 0);
    }

    static boolean blank(XmlElement cell) {
        return cell.children().isEmpty();
    }

    /** Puts a text into the cell itself, so that the sender's table of shared texts stays as it was. */
    static void say(XmlElement cell, String text) {
        cell.clear();
        cell.set("t", "inlineStr");
        cell.unset("cm").unset("vm");
        XmlElement words = cell.add("is").add("t");
        if (text.strip().length() != text.length()) {
            words.set("xml:space", "preserve");
        }
        words.say(XmlText.cell(text));
    }

    /** The text of a cell, wherever it is kept; other values as they are stored. */
    static String text(XmlElement cell, List<String> shared) {
        XmlElement value = cell.child("v");
        if (cell.get("t", "").equals("s")) {
            int place = value == null || !value.text().matches("\\d{1,9}") ? -1 : Integer.parseInt(value.text());
            return place < 0 || place >= shared.size() ? "" : shared.get(place);
        }
        XmlElement inside = cell.child("is");
        return inside != null ? words(inside) : value == null ? "" : XlsxText.unescape(value.text());
    }

    /** The words of a text with or without formats, as a person sees them. */
    static String words(XmlElement text) {
        StringBuilder words = new StringBuilder();
        for (XmlElement each : text.children()) {
            if (each.name().equals("t")) {
                words.append(each.text());
            } else if (each.name().equals("r")) {
                each.children("t").forEach(run -> words.append(run.text()));
            }
        }
        return XlsxText.unescape(words.toString());
    }

    /** The table of shared texts of a workbook. */
    static List<String> sharedTexts(@Nullable XmlElement table) {
        List<String> texts = new ArrayList<>();
        if (table != null) {
            table.children("si").forEach(item -> texts.add(words(item)));
        }
        return texts;
    }
}
