package vn.soxa.house.planted.office.write;

import javax.xml.stream.XMLStreamWriter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.w3c.dom.Document;

/** Works around POI, each class in its own way. */
public final class Unruly {
    private Unruly() {}

    public record Tree(Document document) {}

    public record Stream(XMLStreamWriter out) {}

    public record Bean(CTRow row) {}
}
