package vn.soxa.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;

/** Gives parts that nobody marked the bytes they came with, instead of those the library writes for the same content. */
final class UnmarkedParts {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final byte[] original;
    private final Set<String> marked = new HashSet<>();

    UnmarkedParts(byte[] original, Set<XSSFSheet> touched) {
        this.original = original;
        for (XSSFSheet sheet : touched) {
            mark(sheet.getPackagePart());
            for (POIXMLDocumentPart part : sheet.getRelations()) {
                if (part instanceof Comments || part instanceof XSSFVMLDrawing) {
                    mark(part.getPackagePart());
                }
            }
        }
    }

    byte[] putBack(byte[] changed) throws IOException {
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(changed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, CONTENT_TYPES, after.remove(CONTENT_TYPES));
            for (Map.Entry<String, byte[]> part : after.entrySet()) {
                byte[] own = before.get(part.getKey());
                put(zip, part.getKey(), own == null || written(part.getKey()) ? part.getValue() : own);
            }
        }
        return bytes.toByteArray();
    }

    /** Parts in which the marks are, or which list sheets, styles and parts. */
    private boolean written(String part) {
        return marked.contains(part)
                || part.endsWith("xl/workbook.xml")
                || part.endsWith("styles.xml")
                || part.endsWith("docProps/custom.xml")
                || part.equals("_rels/.rels")
                || part.endsWith("workbook.xml.rels");
    }

    private void mark(PackagePart part) {
        String name = part.getPartName().getName().substring(1);
        int file = name.lastIndexOf('/') + 1;
        marked.add(name);
        marked.add(name.substring(0, file) + "_rels/" + name.substring(file) + ".rels");
    }

    private static void put(ZipOutputStream zip, String part, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
