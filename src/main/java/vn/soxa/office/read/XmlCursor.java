package vn.soxa.office.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part element by element, by local name, without document types, entities or unbounded depth.
 *
 * <p>{@code while (xml.nextChild(depth))} visits the children of the element at that depth and passes over whatever
 * the body of the loop leaves unread.
 */
final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader2 reader;
    private final PieceBound pieces;
    private final TextBuffer text = new TextBuffer();
    private int depth;

    XmlCursor(XMLInputFactory2 factory, InputStream in) throws IOException {
        try {
            this.pieces = new PieceBound(in);
            this.reader = (XMLStreamReader2) factory.createXMLStreamReader(pieces);
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** One factory for all parts of one workbook: its table of names is filled once. */
    static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Someone's trick, and nothing a spreadsheet program writes. */
    static final class EntitiesException extends ZipException {
        private static final long serialVersionUID = 1L;

        EntitiesException() {
            super("document type or entity");
        }
    }

    /** Moves to the root element. */
    void root() throws IOException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw new ZipException("no element");
            }
        }
    }

    /** Moves to the next child of the element at that depth; false when that element ends. */
    boolean nextChild(int parent) throws IOException {
        while (depth >= parent) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the next start of an element inside the element at that depth, at whatever level. */
    boolean nextInside(int ancestor) throws IOException {
        while (depth >= ancestor) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    XMLStreamReader2 attributes() {
        return reader;
    }

    /** Copies the attribute of that position without making a string of it. */
    void attribute(int index, TextBuffer into) throws IOException {
        try {
            reader.getAttributeAs(index, into);
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** The attribute of that local name in any namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String absent) {
        String value = attribute(name);
        return value == null ? absent : value;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true") || value.equals("on"));
    }

    /** A number that is not negative; the given one if absent or no such number. */
    int number(String name, int absent) {
        String value = attribute(name);
        int number = value == null
                ? -1
                : TextBuffer.index(value.strip().toCharArray(), 0, value.strip().length());
        return number < 0 ? absent : number;
    }

    /** The text directly or indirectly inside the current element, which is left; the buffer is reused. */
    TextBuffer text() throws IOException {
        text.clear();
        int parent = depth;
        try {
            while (depth >= parent) {
                int event = next();
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                } else if (event == XMLStreamConstants.END_DOCUMENT) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            throw asIo(e);
        }
        return text;
    }

    /** The characters of the event that {@link #next} has just returned. */
    String piece() throws IOException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw asIo(e);
        }
    }

    /** The type of a value as the calculating program knows it beside the standard one: {@code error} among them. */
    @Nullable
    String calculatedType() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("value-type")
                    && reader.getAttributePrefix(i).equals("calcext")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The next event; elements are counted, a document type is refused. */
    int next() throws IOException {
        int event;
        pieces.begin();
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > Bounds.XML_DEPTH) {
                throw new TooLargeException("độ sâu");
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new EntitiesException();
        }
        return event;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** What went wrong below the parser, which reads text lazily and wraps in several ways; else the parser's word. */
    private static IOException asIo(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException io) {
                return io;
            }
        }
        return new IOException(thrown);
    }
}
