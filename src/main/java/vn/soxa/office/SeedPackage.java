package vn.soxa.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The smallest workbook with the styles of another: nothing else of the other travels, its author least of all. */
final class SeedPackage {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";

    private SeedPackage() {}

    static byte[] of(XSSFWorkbook master) throws IOException {
        PackagePart theme = master.getTheme() == null ? null : master.getTheme().getPackagePart();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes(theme != null));
            put(zip, "_rels/.rels", RELATIONSHIPS + relationship("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelationships(theme != null));
            put(zip, "xl/styles.xml", master.getStylesSource().getPackagePart());
            if (theme != null) {
                put(zip, "xl/theme/theme1.xml", theme);
            }
        }
        return bytes.toByteArray();
    }

    private static String contentTypes(boolean theme) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "spreadsheetml.sheet.main+xml")
                + override("/xl/styles.xml", "spreadsheetml.styles+xml")
                + (theme ? override("/xl/theme/theme1.xml", "theme+xml") : "")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    private static String workbook() {
        return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + OFFICE.substring(0, OFFICE.length() - 1)
                + "\"><workbookPr/><bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\""
                + " windowHeight=\"15000\" tabRatio=\"850\"/></bookViews><sheets/></workbook>";
    }

    private static String workbookRelationships(boolean theme) {
        String styles = relationship("styles", "styles.xml");
        return RELATIONSHIPS
                + (theme ? styles.replace("</Relationships>", "") + relationship("theme", "theme/theme1.xml") : styles);
    }

    private static String relationship(String type, String target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((DECLARATION + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, PackagePart part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = part.getInputStream()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
