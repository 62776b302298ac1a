package vn.soxa.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.TextRun;
import vn.soxa.office.read.NumberFormats.Format;

/** What the cell styles of an Office Open XML workbook say about numbers, and which use an old Vietnamese font. */
final class XlsxStyles {

    private final Map<Integer, Format> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Format> shows = new ArrayList<>();
    private final Map<Integer, String> legacy = new HashMap<>();

    /** The styles part at that name; none at all if it is missing. */
    static XlsxStyles read(ZipParts parts, @Nullable String part) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        try (XmlCursor xml = part == null ? null : parts.xml(part)) {
            if (xml != null) {
                styles.read(xml);
            }
        }
        return styles;
    }

    Format shows(int style) {
        return style >= 0 && style < shows.size() ? shows.get(style) : Format.NUMBER;
    }

    /** The font of the style if it is an old Vietnamese one, else null. */
    @Nullable
    String legacyFont(int style) {
        return legacy.isEmpty() ? null : legacy.get(style);
    }

    private void read(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "numFmts" -> formats(xml);
                case "fonts" -> fonts(xml);
                case "cellXfs" -> {
                    cells(xml);
                    return; // what follows are names and looks of whole tables
                }
                default -> {}
            }
        }
    }

    private void formats(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            formats.put(xml.number("numFmtId", -1), NumberFormats.format(xml.attribute("formatCode", "")));
            bound(formats.size());
        }
    }

    private void fonts(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int font = xml.depth();
            String name = "";
            while (xml.nextChild(font)) {
                if (xml.name().equals("name")) {
                    name = xml.attribute("val", "");
                }
            }
            fonts.add(name);
            bound(fonts.size());
        }
    }

    private void cells(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int format = xml.number("numFmtId", 0);
            Format custom = formats.get(format);
            shows.add(custom == null ? NumberFormats.format(format) : custom);
            String font = font(xml.number("fontId", 0));
            if (TextRun.isLegacy(font)) {
                legacy.put(shows.size() - 1, font);
            }
            bound(shows.size());
        }
    }

    /** Fonts are listed before the styles that use them. */
    private String font(int number) {
        return number < fonts.size() ? fonts.get(number) : "";
    }

    private static void bound(int size) throws TooLargeException {
        if (size > Bounds.STYLES) {
            throw new TooLargeException("kiểu ô");
        }
    }
}
