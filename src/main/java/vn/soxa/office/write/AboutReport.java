package vn.soxa.office.write;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a document says about itself: title, program and day, nobody's name. */
final class AboutReport {
    private static final String PROGRAM = "Sổ Xã";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String APPLICATION_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private AboutReport() {}

    static XmlElement application() {
        XmlElement application = new XmlElement("Properties").set("xmlns", Spaces.OFFICE + "extended-properties");
        application.add("Application").say(PROGRAM);
        return application;
    }

    static XmlElement core(String title, Instant day) {
        XmlElement core = new XmlElement("cp:coreProperties")
                .set("xmlns:cp", Spaces.PACKAGE + "metadata/core-properties")
                .set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .set("xmlns:dcterms", "http://purl.org/dc/terms/")
                .set("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        String written = day.truncatedTo(ChronoUnit.SECONDS).toString();
        core.add("dc:title").say(title);
        core.add("dc:creator").say(PROGRAM);
        core.add("dcterms:created").set("xsi:type", "dcterms:W3CDTF").say(written);
        core.add("dcterms:modified").set("xsi:type", "dcterms:W3CDTF").say(written);
        return core;
    }

    /** In place of what the document said before. */
    static void put(OfficePackage parts, String title, Instant day) throws IOException {
        put(
                parts,
                "core-properties",
                Spaces.PACKAGE + "relationships/metadata/core-properties",
                core(title, day),
                CORE_TYPE);
        put(parts, "extended-properties", "extended-properties", application(), APPLICATION_TYPE);
    }

    private static void put(OfficePackage parts, String kind, String link, XmlElement content, String type)
            throws IOException {
        String known = parts.links("").ofType(kind);
        String part = known == null ? "docProps/" + (kind.startsWith("core") ? "core" : "app") + ".xml" : known;
        parts.put(part, content, type);
        if (known == null) {
            parts.link("", link, part);
        }
    }
}
