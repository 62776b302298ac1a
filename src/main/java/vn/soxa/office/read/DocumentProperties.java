package vn.soxa.office.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an Office Open XML package says about itself. */
record DocumentProperties(
        Map<String, String> custom, @Nullable Instant modified) {

    static DocumentProperties read(ZipParts parts, Relationships root, Budget budget) throws IOException {
        String customPart = root.ofType("custom-properties");
        String corePart = root.ofType("core-properties");
        Map<String, String> custom = new HashMap<>();
        try (XmlCursor xml = parts.xml(customPart == null ? "docProps/custom.xml" : customPart)) {
            if (xml != null) {
                custom(xml, custom, budget);
            }
        }
        try (XmlCursor xml = parts.xml(corePart == null ? "docProps/core.xml" : corePart)) {
            return new DocumentProperties(custom, xml == null ? null : modified(xml));
        }
    }

    /** An instant as files write it, with or without a zone; without one it is taken for UTC. */
    static @Nullable Instant instant(String text) {
        String plain = text.strip();
        if (plain.endsWith("Z")) {
            return local(plain.substring(0, plain.length() - 1));
        }
        try {
            return OffsetDateTime.parse(plain).toInstant();
        } catch (DateTimeException e) {
            return local(plain);
        }
    }

    private static @Nullable Instant local(String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void custom(XmlCursor xml, Map<String, String> custom, Budget budget) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name", "");
            String value = XlsxText.unescape(xml.text().toString());
            if (custom.size() == Bounds.RANGES) {
                budget.reached(Bounds.RANGES_CUT);
                return;
            }
            budget.characters(name.length() + value.length());
            custom.put(name, value.strip());
        }
    }

    private static @Nullable Instant modified(XmlCursor xml) throws IOException {
        Instant modified = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("modified")) {
                modified = instant(xml.text().toString());
            }
        }
        return modified;
    }
}
