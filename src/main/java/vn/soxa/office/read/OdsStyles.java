package vn.soxa.office.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue.Amount.Look;

/** What the styles of an OpenDocument spreadsheet say: fonts of cells and text, and which tables are hidden. */
final class OdsStyles {

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Set<String> percentFormats = new HashSet<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();

    /** Reads the element that the cursor stands on: font faces, common or automatic styles. */
    void read(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("font-face")) {
                String family =
                        xml.attribute("font-family", "").replace("'", "").replace("\"", "");
                families.put(xml.attribute("name", ""), family);
            } else if (xml.name().equals("percentage-style")) {
                percentFormats.add(xml.attribute("name", ""));
            } else if (xml.name().equals("number-style") || xml.name().equals("currency-style")) {
                look(xml);
            } else if (xml.name().equals("style")) {
                style(xml);
            }
            if (fonts.size() + parents.size() + families.size() + percentFormats.size() > Bounds.STYLES) {
                throw new TooLargeException("kiểu ô");
            }
        }
    }

    /** Text beside the figure, and by how much the figure is divided. */
    private void look(XmlCursor xml) throws IOException {
        String name = xml.attribute("name", "");
        StringBuilder unit = new StringBuilder();
        int thousands = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text") || xml.name().equals("currency-symbol")) {
                unit.append(xml.text());
            } else if (xml.name().equals("number")) {
                thousands = (xml.attribute("display-factor", "1").length() - 1) / 3;
            }
        }
        String text = unit.toString().strip();
        boolean says = text.codePoints().anyMatch(Character::isLetter);
        if (says || thousands > 0) {
            looks.put(name, new Look(says ? text : "", thousands, false));
        }
    }

    /** What a cell of that style adds to its figure. */
    Look look(@Nullable String style) {
        String format = looks.isEmpty() ? null : inherited(formats, style);
        return format == null ? Look.PLAIN : looks.getOrDefault(format, Look.PLAIN);
    }

    boolean hides(@Nullable String tableStyle) {
        return tableStyle != null && hiddenTables.contains(tableStyle);
    }

    /** Whether a cell of that style shows its number as a percentage. */
    boolean percent(@Nullable String style) {
        String format = inherited(formats, style);
        return format != null && percentFormats.contains(format);
    }

    /** The font of a style or of those it is made from; null if none is named. */
    @Nullable
    String font(@Nullable String style) {
        String font = inherited(fonts, style);
        return font == null ? null : families.getOrDefault(font, font);
    }

    private @Nullable String inherited(Map<String, String> property, @Nullable String style) {
        String at = style;
        for (int generations = 0; at != null && generations < Bounds.XML_DEPTH; generations++) {
            String found = property.get(at);
            if (found != null) {
                return found;
            }
            at = parents.get(at);
        }
        return null;
    }

    private static void keep(Map<String, String> property, String style, @Nullable String value) {
        if (value != null) {
            property.put(style, value);
        }
    }

    private void style(XmlCursor xml) throws IOException {
        String name = xml.attribute("name", "");
        keep(parents, name, xml.attribute("parent-style-name"));
        keep(formats, name, xml.attribute("data-style-name"));
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text-properties")) {
                String face = xml.attribute("font-name");
                keep(fonts, name, face == null ? xml.attribute("font-family") : face);
            } else if (xml.attribute("display", "").equals("false")) {
                hiddenTables.add(name);
            }
        }
    }
}
