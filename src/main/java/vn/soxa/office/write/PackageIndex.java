package vn.soxa.office.write;

import java.util.Map;
import java.util.TreeMap;

/** What the parts of a new package are, and which leads to which. */
final class PackageIndex {
    private static final String FORMATS = "application/vnd.openxmlformats-officedocument.";
    private static final String CORE = "docProps/core.xml";

    private final XmlElement types = new XmlElement("Types").set("xmlns", Spaces.PACKAGE + "content-types");
    private final Map<String, XmlElement> links = new TreeMap<>();

    PackageIndex() {
        type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        type("Default", "Extension", "xml", "application/xml");
    }

    XmlElement types() {
        return types;
    }

    /** The parts that list relationships, by name. */
    Map<String, XmlElement> links() {
        return links;
    }

    /** A part that another one leads to; the type of its content is the one of office documents with that ending. */
    void add(String from, String link, String type, String part, String content) {
        type("Override", "PartName", "/" + part, FORMATS + content);
        link(from, link, Spaces.LINKS + "/" + type, "/" + part);
    }

    /** A part in which the document tells of itself. */
    void addProperties(String part) {
        String kind = part.substring(part.indexOf('/') + 1, part.indexOf('.'));
        if (part.equals(CORE)) {
            type("Override", "PartName", "/" + part, "application/vnd.openxmlformats-package.core-properties+xml");
            link("", kind, Spaces.PACKAGE + "relationships/metadata/core-properties", "/" + part);
        } else {
            String type = kind.equals("app") ? "extended-properties" : "custom-properties";
            add("", kind, type, part, type + "+xml");
        }
    }

    /** A file that a cell leads to. */
    void addFile(String from, String link, String address) {
        link(from, link, Spaces.LINKS + "/hyperlink", address).set("TargetMode", "External");
    }

    private XmlElement link(String from, String link, String type, String target) {
        return links.computeIfAbsent(OfficePackage.relationships(from), missing -> new XmlElement("Relationships")
                        .set("xmlns", Spaces.PACKAGE + "relationships"))
                .add("Relationship")
                .set("Id", link)
                .set("Type", type)
                .set("Target", target);
    }

    private void type(String kind, String by, String what, String type) {
        types.add(kind).set(by, what).set("ContentType", type);
    }
}
