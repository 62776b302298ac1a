package vn.soxa.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** In which part of a workbook a sheet lies. */
final class SheetParts {

    private SheetParts() {}

    /** Sheet names and their parts; empty where the package does not say which part is the workbook. */
    static Map<String, String> of(ZipParts parts) throws IOException {
        Map<String, String> found = new HashMap<>();
        String workbook = Relationships.of(parts, "").ofType("officeDocument");
        if (workbook == null) {
            return found;
        }
        Relationships links = Relationships.of(parts, workbook);
        try (XmlCursor xml = parts.xml(workbook)) {
            int depth = xml == null ? 0 : xml.depth();
            while (xml != null && xml.nextChild(depth)) {
                if (xml.name().equals("sheets")) {
                    sheets(xml, links, found);
                }
            }
        }
        return found;
    }

    private static void sheets(XmlCursor xml, Relationships links, Map<String, String> found) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Relationships.Link link = links.byId(xml.attribute("id", ""));
            if (link != null) {
                found.put(xml.attribute("name", ""), link.part());
            }
        }
    }
}
