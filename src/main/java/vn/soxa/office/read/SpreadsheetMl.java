package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/** Reads the XML spreadsheets of 2003, which other programs like to name .xls. */
final class SpreadsheetMl {

    private final Budget budget;
    private final SpreadsheetMlStyles styles = new SpreadsheetMlStyles();
    private final List<RawSheet> sheets = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private @Nullable Instant modified;
    private boolean from1904;

    SpreadsheetMl(Budget budget) {
        this.budget = budget;
    }

    RawWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XmlCursor xml = new XmlCursor(XmlCursor.factory(), in)) {
            xml.root();
            while (xml.nextChild(1)) {
                part(xml);
            }
        }
        return new RawWorkbook("xml", properties, names, sheets, modified, budget.limits());
    }

    private void part(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        switch (xml.name()) {
            case "DocumentProperties" -> {
                while (xml.nextChild(depth)) {
                    if (xml.name().equals("LastSaved")) {
                        modified = DocumentProperties.instant(xml.text().toString());
                    }
                }
            }
            case "CustomDocumentProperties" -> {
                while (xml.nextChild(depth)) {
                    String name = XlsxText.unescape(xml.name());
                    properties.put(name, xml.text().toString().strip());
                    bound(properties.size());
                }
            }
            case "ExcelWorkbook" -> {
                while (xml.nextChild(depth)) {
                    from1904 |= xml.name().equals("Date1904");
                }
            }
            case "Styles" -> styles.read(xml);
            case "Names" -> names(xml);
            case "Worksheet" -> sheet(xml);
            default -> {}
        }
    }

    private void names(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            names.put(xml.attribute("Name", ""), xml.attribute("RefersTo", "").replaceFirst("^=", ""));
            bound(names.size());
        }
    }

    private void sheet(XmlCursor xml) throws IOException {
        if (sheets.size() == Bounds.SHEETS) {
            budget.reached(Bounds.SHEETS_CUT);
            return;
        }
        sheets.add(new SpreadsheetMlSheet(xml, styles, new Serials(from1904), budget).read());
    }

    private static void bound(int size) throws TooLargeException {
        if (size > Bounds.RANGES) {
            throw new TooLargeException("số tên");
        }
    }
}
