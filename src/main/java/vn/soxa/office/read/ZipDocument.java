package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Tells which document a zip is, and has it read if it is a workbook. */
final class ZipDocument {

    private ZipDocument() {}

    static RawWorkbook read(Path file, Predicate<String> wanted, Budget budget)
            throws IOException, UnreadableWorkbookException {
        try (ZipParts parts = new ZipParts(file, budget)) {
            String opened = openDocument(parts);
            if (opened.contains("spreadsheet")) {
                return new OdsReader(parts, budget).read();
            }
            if (!opened.isEmpty()) {
                throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "OpenDocument");
            }
            Relationships root = Relationships.of(parts, "");
            String linked = root.ofType("officeDocument");
            String document = linked == null ? "xl/workbook.xml" : linked;
            if (!parts.has(document)) {
                throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, seems(parts));
            }
            parts.refuseEntities();
            return new XlsxReader(parts, budget, wanted).read(format(parts, document), document, root);
        }
    }

    private static String format(ZipParts parts, String document) throws IOException, UnreadableWorkbookException {
        String type = contentType(parts, document);
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "Word");
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "PowerPoint");
        }
        if (type.contains("sheet.binary") || document.endsWith(".bin")) {
            throw new UnreadableWorkbookException(Why.BINARY_WORKBOOK, "");
        }
        boolean macros = type.contains("macroEnabled");
        boolean template = type.contains("template");
        return (template ? "xlt" : "xls") + (macros ? "m" : "x");
    }

    /** The content type of a part; empty where the list is missing or silent, which old writers get away with. */
    private static String contentType(ZipParts parts, String document) throws IOException {
        String found = "";
        try (XmlCursor xml = parts.xml("[Content_Types].xml")) {
            if (xml == null) {
                return found;
            }
            int depth = xml.depth();
            String extension = document.substring(document.lastIndexOf('.') + 1);
            while (xml.nextChild(depth)) {
                if (xml.attribute("PartName", "").equalsIgnoreCase("/" + document)) {
                    return xml.attribute("ContentType", "");
                }
                if (xml.attribute("Extension", "").equalsIgnoreCase(extension)) {
                    found = xml.attribute("ContentType", "");
                }
            }
        }
        return found;
    }

    /** The media type that OpenDocument files carry as their first part; empty for anything else. */
    private static String openDocument(ZipParts parts) throws IOException {
        try (InputStream in = parts.open("mimetype")) {
            String type = in == null ? "" : new String(in.readNBytes(100), StandardCharsets.US_ASCII);
            return type.contains("opendocument") ? type : "";
        }
    }

    private static String seems(ZipParts parts) {
        if (parts.has("Index/Document.iwa") || parts.has("Index.zip")) {
            return "Numbers";
        }
        if (parts.has("word/document.xml")) {
            return "Word";
        }
        return parts.has("ppt/presentation.xml") ? "PowerPoint" : FileKind.ARCHIVE.vietnamese();
    }
}
