package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue.Amount.Look;
import vn.soxa.office.read.NumberFormats.Format;
import vn.soxa.office.read.NumberFormats.Section;

/** What the styles of an OpenDocument spreadsheet say: fonts of cells and text, and which tables are hidden. */
final class OdsStyles {

    private static final Pattern LIMIT = Pattern.compile("value\\(\\)(<=|>=|!=|<|>|=)(-?\\d+(?:\\.\\d+)?)");

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Set<String> percentFormats = new HashSet<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, List<Within>> limited = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();

    /** The number format of figures that compare so with a limit. */
    private record Within(Section section, String format) {}

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
            } else if (xml.name().equals("map")) {
                limit(name, xml.attribute("condition", ""), xml.attribute("apply-style-name", ""));
            }
        }
        String text = unit.toString().strip();
        boolean says = text.codePoints().anyMatch(c -> Character.isLetter(c) || c == '%');
        if (says || thousands > 0) {
            looks.put(name, new Look(says ? text : "", thousands, false));
        }
    }

    private void limit(String format, String condition, String shownAs) {
        Matcher limit = LIMIT.matcher(condition);
        if (limit.matches()) {
            Section section =
                    new Section(limit.group(1).replace("!=", "<>"), new BigDecimal(limit.group(2)), Format.NUMBER);
            limited.computeIfAbsent(format, name -> new ArrayList<>()).add(new Within(section, shownAs));
        }
    }

    /** What a cell of that style adds to its figure. */
    Look look(@Nullable String style, BigDecimal figure) {
        String format = looks.isEmpty() ? null : inherited(formats, style);
        if (format == null) {
            return Look.PLAIN;
        }
        String within = limited.getOrDefault(format, List.of()).stream()
                .filter(one -> one.section().holds(figure))
                .map(Within::format)
                .findFirst()
                .orElse(format);
        return looks.getOrDefault(within, Look.PLAIN);
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
