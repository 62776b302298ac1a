package vn.soxa.office.read;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Reads an OpenDocument spreadsheet. */
final class OdsReader {

    private final ZipParts parts;
    private final Budget budget;
    private final OdsStyles styles = new OdsStyles();
    private final List<RawSheet> sheets = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private @Nullable Instant modified;

    OdsReader(ZipParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    RawWorkbook read() throws IOException, UnreadableWorkbookException {
        refuseEncrypted();
        try (XmlCursor xml = parts.xml("styles.xml")) {
            if (xml != null) {
                styles(xml);
            }
        }
        try (XmlCursor xml = parts.xml("content.xml")) {
            if (xml == null) {
                throw new UnreadableWorkbookException(Why.DAMAGED, "");
            }
            content(xml);
        }
        try (XmlCursor xml = parts.xml("meta.xml")) {
            if (xml != null) {
                about(xml);
            }
        }
        return new RawWorkbook("ods", properties, names, sheets, modified, budget.limits());
    }

    private void refuseEncrypted() throws IOException, UnreadableWorkbookException {
        try (XmlCursor xml = parts.xml("META-INF/manifest.xml")) {
            while (xml != null && xml.nextInside(1)) {
                if (xml.name().equals("encryption-data")) {
                    throw new UnreadableWorkbookException(Why.ENCRYPTED, "");
                }
            }
        }
    }

    private void styles(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            styles.read(xml);
        }
    }

    private void content(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("body")) {
                int body = xml.depth();
                while (xml.nextChild(body)) {
                    spreadsheet(xml);
                }
            } else {
                styles.read(xml);
            }
        }
    }

    private void spreadsheet(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        OdsCell cell = new OdsCell(xml, styles, budget);
        while (xml.nextChild(depth)) {
            if (xml.name().equals("table")) {
                table(xml, cell);
            } else if (xml.name().equals("named-expressions")) {
                names(xml);
            } else if (xml.name().equals("calculation-settings") && countsFrom1904(xml)) {
                cell.countFrom1904();
            }
        }
    }

    private static boolean countsFrom1904(XmlCursor xml) throws IOException {
        boolean from1904 = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            from1904 |= xml.attribute("date-value", "").startsWith("1904");
        }
        return from1904;
    }

    private void table(XmlCursor xml, OdsCell cell) throws IOException {
        if (sheets.size() == Bounds.SHEETS) {
            budget.reached(Bounds.SHEETS_CUT);
            return;
        }
        boolean hidden = styles.hides(xml.attribute("style-name"));
        SheetBuilder sheet = new SheetBuilder(xml.attribute("name", ""), hidden, budget);
        new OdsTable(xml, cell, sheet).read();
        sheets.add(sheet.build());
    }

    private void names(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String range = xml.attribute("cell-range-address");
            String formula =
                    range == null ? OdsFormula.plain(xml.attribute("expression", "")) : OdsFormula.reference(range);
            if (names.size() == Bounds.RANGES) {
                budget.reached(Bounds.RANGES_CUT);
                return;
            }
            budget.characters(formula.length());
            names.put(xml.attribute("name", ""), formula);
        }
    }

    private void about(XmlCursor xml) throws IOException {
        while (xml.nextInside(1)) {
            if (xml.name().equals("user-defined") && properties.size() < Bounds.RANGES) {
                String name = xml.attribute("name", "");
                properties.put(name, xml.text().toString().strip());
            } else if (xml.name().equals("date")) {
                modified = DocumentProperties.instant(xml.text().toString());
            }
        }
    }
}
