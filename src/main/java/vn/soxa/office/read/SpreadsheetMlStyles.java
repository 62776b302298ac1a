package vn.soxa.office.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.NumberFormats.Format;
import vn.soxa.office.read.NumberFormats.Shows;

/** Number formats and fonts of an XML spreadsheet of 2003. */
final class SpreadsheetMlStyles {

    private final Map<String, Format> shows = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    void read(XmlCursor xml) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String id = xml.attribute("ID", "");
            int style = xml.depth();
            while (xml.nextChild(style)) {
                if (xml.name().equals("NumberFormat")) {
                    shows.put(id, named(xml.attribute("Format", "")));
                } else if (xml.name().equals("Font")) {
                    fonts.put(id, xml.attribute("FontName", ""));
                }
            }
            if (shows.size() + fonts.size() > Bounds.STYLES) {
                throw new TooLargeException("kiểu ô");
            }
        }
    }

    Format shows(@Nullable String style) {
        return style == null ? Format.NUMBER : shows.getOrDefault(style, Format.NUMBER);
    }

    @Nullable
    String font(@Nullable String style) {
        return style == null ? null : fonts.get(style);
    }

    private static Format named(String format) {
        return switch (format) {
            case "Percent" -> new Format(Shows.PERCENT, "", 0);
            case "General Date", "Long Date", "Medium Date", "Short Date" -> new Format(Shows.DAY, "", 0);
            case "Long Time", "Medium Time", "Short Time" -> new Format(Shows.TIME, "", 0);
            case "Standard", "Fixed", "Scientific", "Currency", "Euro Currency", "Yes/No", "True/False", "On/Off" ->
                Format.NUMBER;
            default -> NumberFormats.format(format);
        };
    }
}
