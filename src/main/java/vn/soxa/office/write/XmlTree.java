package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.XmlCursor;

/** Reads a part whole, to be changed and written again. */
final class XmlTree {
    private XmlTree() {}

    static XmlElement read(byte[] part) throws IOException {
        try (XmlCursor xml = new XmlCursor(XmlCursor.factory(), new ByteArrayInputStream(part))) {
            xml.root();
            List<XmlElement> open = new ArrayList<>(List.of(started(xml.attributes())));
            XmlElement root = open.get(0);
            while (!open.isEmpty()) {
                XmlElement last = open.get(open.size() - 1);
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open.add(last.add(started(xml.attributes())));
                    case XMLStreamConstants.END_ELEMENT -> open.remove(open.size() - 1);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        last.say(xml.piece());
                    default -> {}
                }
            }
            return root;
        }
    }

    private static XmlElement started(XMLStreamReader2 reader) {
        int spaces = reader.getNamespaceCount();
        int count = reader.getAttributeCount();
        String[] attributes = new String[2 * (spaces + count)];
        for (int i = 0; i < spaces; i++) {
            String prefix = reader.getNamespacePrefix(i);
            attributes[2 * i] = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            attributes[2 * i + 1] = Objects.requireNonNullElse(reader.getNamespaceURI(i), "");
        }
        for (int i = 0; i < count; i++) {
            int at = 2 * (spaces + i);
            attributes[at] = spelt(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            attributes[at + 1] = reader.getAttributeValue(i);
        }
        return new XmlElement(spelt(reader.getPrefix(), reader.getLocalName()), attributes);
    }

    private static String spelt(@Nullable String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
