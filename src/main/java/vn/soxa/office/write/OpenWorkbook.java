package vn.soxa.office.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody else's workbook while it is changed; what nobody touches keeps its bytes. */
final class OpenWorkbook {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final OfficePackage parts;
    private final WorkbookParts places;
    private final Map<String, OpenSheet> sheets = new HashMap<>();
    private @Nullable List<String> shared;

    OpenWorkbook(OfficePackage parts) throws IOException {
        this.parts = parts;
        this.places = WorkbookParts.of(parts);
    }

    OfficePackage parts() {
        return parts;
    }

    /** Names of the sheets with cells, in order. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (XmlElement sheet : places.sheets()) {
            if (places.partOf(sheet) != null) {
                names.add(sheet.get("name", ""));
            }
        }
        return names;
    }

    @Nullable
    String part(String sheet) throws IOException {
        return places.partOf(sheet);
    }

    /** The sheet, to be looked at; null if there is no such sheet. */
    @Nullable
    OpenSheet sheet(String name) throws IOException {
        String part = part(name);
        if (part == null) {
            return null;
        }
        OpenSheet known = sheets.get(part);
        if (known == null) {
            known = new OpenSheet(parts.read(part));
            sheets.put(part, known);
        }
        return known;
    }

    /** The sheet, to be changed. */
    @Nullable
    OpenSheet touch(String name) throws IOException {
        String part = part(name);
        if (part != null) {
            parts.change(part);
        }
        return sheet(name);
    }

    List<String> sharedTexts() throws IOException {
        List<String> known = shared;
        if (known == null) {
            known = places.sharedTexts();
            shared = known;
        }
        return known;
    }

    StyleTable styles() throws IOException {
        return new StyleTable(parts.change(places.stylesPart()));
    }

    /** Adds a sheet: in front of all others, or behind them. */
    void add(String name, byte[] content, boolean first, boolean veryHidden) throws IOException {
        XmlElement root = root();
        XmlElement list = root.childIn(SchemaOrder.WORKBOOK, "sheets");
        int number = list.children().stream()
                        .mapToInt(sheet -> sheet.number("sheetId", 0))
                        .max()
                        .orElse(0)
                + 1;
        String folder = places.workbook().substring(0, places.workbook().lastIndexOf('/') + 1);
        String part = parts.free(folder + "worksheets/sheet", number, ".xml");
        parts.put(part, content, SHEET);
        XmlElement listed = list.made("sheet").set("name", name).set("sheetId", number);
        if (veryHidden) {
            listed.set("state", "veryHidden");
        }
        listed.declare(root, "r", Spaces.LINKS).set("r:id", parts.link(places.workbook(), "worksheet", part));
        list.insertAfter(first ? null : list.children().get(list.children().size() - 1), listed);
        if (first) {
            shiftNames(-1, 1);
        }
    }

    void remove(String name) throws IOException {
        XmlElement list = root().childIn(SchemaOrder.WORKBOOK, "sheets");
        List<XmlElement> sheets = list.children("sheet");
        for (int place = 0; place < sheets.size(); place++) {
            String part = places.partOf(sheets.get(place));
            if (part != null && sheets.get(place).get("name", "").equals(name)) {
                list.remove(sheets.get(place));
                parts.unlink(places.workbook(), part);
                parts.remove(part);
                dropNames(place);
                shiftNames(place, -1);
                return;
            }
        }
    }

    /** The names that belong to one sheet; they know it by its place. */
    private void dropNames(int place) throws IOException {
        XmlElement names = definedNames();
        names.children().stream()
                .filter(each -> each.number("localSheetId", -1) == place)
                .forEach(names::remove);
    }

    private void shiftNames(int after, int by) throws IOException {
        for (XmlElement each : definedNames().children()) {
            int place = each.number("localSheetId", -1);
            if (place > after) {
                each.set("localSheetId", place + by);
            }
        }
        if (definedNames().children().isEmpty()) {
            root().remove(definedNames());
        }
    }

    XmlElement definedNames() throws IOException {
        return root().childIn(SchemaOrder.WORKBOOK, "definedNames");
    }

    /** What a name of the whole workbook stands for; empty if there is no such name. */
    String named(String name) throws IOException {
        XmlElement known = definedName(name);
        return known == null ? "" : known.text().strip();
    }

    void name(String name, String formula) throws IOException {
        XmlElement known = definedName(name);
        XmlElement changed = known == null ? definedNames().add("definedName").set("name", name) : known;
        changed.clear();
        changed.say(formula);
    }

    private @Nullable XmlElement definedName(String name) throws IOException {
        XmlElement names = parts.read(places.workbook()).child("definedNames");
        for (XmlElement each : names == null ? List.<XmlElement>of() : names.children()) {
            if (each.get("name", "").equalsIgnoreCase(name) && each.get("localSheetId") == null) {
                return each;
            }
        }
        return null;
    }

    /** No other sheet stays selected: what is typed in one of several selected ones goes into all of them. */
    void openAt(String sheet) throws IOException {
        int place = 0;
        for (XmlElement listed : places.sheets()) {
            if (listed.get("name", "").equalsIgnoreCase(sheet)) {
                break;
            }
            place++;
        }
        XmlElement views = root().childIn(SchemaOrder.WORKBOOK, "bookViews");
        if (views.children().isEmpty()) {
            views.add("workbookView");
        }
        for (XmlElement view : views.children()) {
            view.set("activeTab", place).set("firstSheet", Math.min(place, view.number("firstSheet", 0)));
        }
        for (String name : names()) {
            if (!name.equalsIgnoreCase(sheet) && mayBeSelected(name)) {
                deselect(name);
            }
        }
    }

    private boolean mayBeSelected(String name) throws IOException {
        String part = part(name);
        byte[] bytes = part == null ? null : parts.part(part);
        if (bytes == null || bytes.length == 0) {
            return true;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("tabSelected") || text.indexOf('\0') >= 0;
    }

    private void deselect(String name) throws IOException {
        OpenSheet sheet = sheet(name);
        XmlElement views = sheet == null ? null : sheet.root().child("sheetViews");
        for (XmlElement view : views == null ? List.<XmlElement>of() : views.children()) {
            if (view.flag("tabSelected")) {
                touch(name);
                view.set("tabSelected", 0);
            }
        }
    }

    /** A workbook that was a template is a plain one from now on. */
    void noTemplate() throws IOException {
        String type = parts.typeOf(places.workbook());
        if (type.toLowerCase(Locale.ROOT).contains("template.")) {
            parts.type(
                    places.workbook(),
                    type.replace(".template.", ".sheet.").replace("excel.template.", "excel.sheet."));
        }
    }

    /** The list of formulas to calculate, which may name one that is gone; programs make it anew. */
    void forgetCalculation() throws IOException {
        String chain = parts.links(places.workbook()).ofType("calcChain");
        if (chain != null && parts.has(chain)) {
            parts.unlink(places.workbook(), chain);
            parts.remove(chain);
        }
    }

    private XmlElement root() throws IOException {
        return parts.change(places.workbook());
    }
}
