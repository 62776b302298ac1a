package vn.soxa.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;

/** The shared texts of an Office Open XML workbook; each is one object however often it is used. */
final class XlsxStrings {

    private final List<CellValue.@Nullable Text> texts = new ArrayList<>();

    static XlsxStrings read(ZipParts parts, @Nullable String part, Budget budget) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        try (XmlCursor xml = part == null ? null : parts.xml(part)) {
            if (xml != null) {
                strings.read(xml, new XlsxText(xml, budget));
            }
        }
        return strings;
    }

    /** Null if the text is blank or there is none of that number. */
    CellValue.@Nullable Text get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    boolean has(int index) {
        return index >= 0 && index < texts.size();
    }

    private void read(XmlCursor xml, XlsxText text) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("si")) {
                texts.add(text.read());
                if (texts.size() > Bounds.SHARED_STRINGS) {
                    throw new TooLargeException("chữ dùng chung");
                }
            }
        }
    }
}
