package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Reads an Office Open XML workbook; macros, drawings and links outside are not even looked at. */
final class XlsxReader {

    private record Listed(String name, boolean hidden, String id) {}

    private final ZipParts parts;
    private final Budget budget;
    private final Predicate<String> wanted;
    private final Map<String, String> names = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private Serials serials = new Serials(false);

    XlsxReader(ZipParts parts, Budget budget, Predicate<String> wanted) {
        this.wanted = wanted;
        this.parts = parts;
        this.budget = budget;
    }

    RawWorkbook read(String format, String workbook, Relationships root)
            throws IOException, UnreadableWorkbookException {
        workbook(workbook);
        Relationships links = Relationships.of(parts, workbook);
        XlsxStyles styles = XlsxStyles.read(parts, links.ofType("styles"));
        XlsxStrings strings = XlsxStrings.read(parts, links.ofType("sharedStrings"), budget);
        List<RawSheet> sheets = new ArrayList<>();
        for (Listed sheet : listed) {
            Relationships.Link link = links.byId(sheet.id());
            if ((link == null || link.type().equals("worksheet")) && wanted.test(sheet.name())) {
                sheets.add(sheet(sheet, link == null ? "" : link.part(), styles, strings));
            }
        }
        DocumentProperties properties = DocumentProperties.read(parts, root, budget);
        return new RawWorkbook(format, properties.custom(), names, sheets, properties.modified(), budget.limits());
    }

    private void workbook(String part) throws IOException, UnreadableWorkbookException {
        try (XmlCursor xml = parts.xml(part)) {
            if (xml == null) {
                throw new UnreadableWorkbookException(Why.DAMAGED, "");
            }
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "workbookPr" -> serials = new Serials(xml.flag("date1904"));
                    case "sheets" -> sheets(xml);
                    case "definedNames" -> names(xml);
                    default -> {}
                }
            }
        }
    }

    private void sheets(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (listed.size() == Bounds.SHEETS) {
                budget.reached(Bounds.SHEETS_CUT);
                return;
            }
            boolean hidden = !xml.attribute("state", "visible").equals("visible");
            listed.add(new Listed(xml.attribute("name", ""), hidden, xml.attribute("id", "")));
        }
    }

    private void names(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name", "");
            if (names.size() == Bounds.RANGES) {
                budget.reached(Bounds.RANGES_CUT);
            } else if (xml.attribute("localSheetId") == null) {
                String formula = xml.text().toString();
                budget.characters(name.length() + formula.length());
                names.put(name, formula);
            }
        }
    }

    private RawSheet sheet(Listed listing, String part, XlsxStyles styles, XlsxStrings strings) throws IOException {
        SheetBuilder sheet = new SheetBuilder(listing.name(), listing.hidden(), budget);
        InputStream in = parts.open(part);
        if (in == null) {
            sheet.reached(Bounds.SHEET_MISSING);
            return sheet.build();
        }
        SheetBytes bytes = new SheetBytes(in);
        try (XmlCursor xml = parts.xml(bytes)) {
            new XlsxSheet(bytes, xml, new XlsxCell(xml, styles, strings, serials, budget), sheet).read();
        }
        return sheet.build();
    }
}
