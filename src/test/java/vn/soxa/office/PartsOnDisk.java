package vn.soxa.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test can say exactly what some program leaves out or adds. */
public final class PartsOnDisk {

    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one sheet, {@code S}; the content of the sheet follows. */
    public static PartsOnDisk workbook(String sheet) {
        PartsOnDisk workbook = new PartsOnDisk();
        workbook.parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        workbook.parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + RELS + "'><sheets><sheet name='S' sheetId='1' r:id='worksheet'/></sheets>"
                        + "</workbook>");
        workbook.parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "strings.xml", "styles", "s.xml"));
        workbook.parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
        return workbook;
    }

    public static PartsOnDisk empty() {
        return new PartsOnDisk();
    }

    public PartsOnDisk part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public PartsOnDisk without(String name) {
        parts.remove(name);
        return this;
    }

    public PartsOnDisk strings(String items) {
        return part("xl/strings.xml", "<sst>" + items + "</sst>");
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relationships(String... typeAndTarget) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < typeAndTarget.length; i += 2) {
            String type = typeAndTarget[i];
            xml.append("<Relationship Id='" + type + "' Type='" + RELS + "/" + type + "' Target='"
                    + typeAndTarget[i + 1] + "'/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
