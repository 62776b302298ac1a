package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a workbook as lines of text, one an element: what a comparison of two packages compares. */
final class PartLines {
    /** Say nothing, or follow from the rest. */
    private static final Set<String> IDLE =
            Set.of("count", "uniqueCount", "tabSelected", "activeTab", "firstSheet", "dyDescent");

    private static final List<String> NAMES = List.of("r", "ref", "name", "Id", "min", "PartName", "sqref", "id");

    private PartLines() {}

    /** Lines that only one of the packages has, {@code part - line} or {@code part + line}. */
    static List<String> differences(Path before, Path after) throws Exception {
        Map<String, byte[]> old = bytes(before);
        Map<String, byte[]> now = bytes(after);
        List<String> lines = new ArrayList<>();
        for (String part : old.keySet()) {
            if (!now.containsKey(part)) {
                lines.add(part + " lost");
            }
        }
        for (Map.Entry<String, byte[]> part : now.entrySet()) {
            byte[] own = old.get(part.getKey());
            if (own == null) {
                lines.add(part.getKey() + " added");
            } else if (!java.util.Arrays.equals(own, part.getValue())) {
                List<String> gone = lines(own);
                List<String> come = lines(part.getValue());
                lines(part.getValue()).forEach(gone::remove);
                lines(own).forEach(come::remove);
                gone.forEach(line -> lines.add(part.getKey() + " - " + line));
                come.forEach(line -> lines.add(part.getKey() + " + " + line));
            }
        }
        return lines;
    }

    /** Names of parts that have other bytes than before. */
    static List<String> rewritten(Path before, Path after) throws IOException {
        Map<String, byte[]> old = bytes(before);
        Map<String, byte[]> now = bytes(after);
        return old.keySet().stream()
                .filter(part -> !java.util.Arrays.equals(old.get(part), now.get(part)))
                .toList();
    }

    private static List<String> lines(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        List<String> lines = new ArrayList<>();
        add(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement(), "", lines);
        return lines;
    }

    private static void add(Element element, String path, List<String> lines) {
        String name = element.getLocalName();
        String here = path + "/" + name;
        if (name.equals("dimension")) {
            return;
        }
        Map<String, String> attributes = attributes(element);
        StringBuilder line = new StringBuilder(here);
        attributes.forEach(
                (key, value) -> line.append(' ').append(key).append('=').append(value));
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            line.append(" | ").append(value(text.toString()).replace("\n", "\\n"));
        }
        lines.add(line.toString());
        String id = NAMES.stream()
                .filter(attributes::containsKey)
                .findFirst()
                .map(key -> "[" + attributes.get(key) + "]")
                .orElse("");
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                add(child, here + id, lines);
            }
        }
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node one = all.item(i);
            String name = one.getLocalName();
            String value = value(one.getNodeValue());
            boolean declaration = "http://www.w3.org/2000/xmlns/".equals(one.getNamespaceURI());
            boolean plain = value.equals("0") && (name.equals("s") || name.equals("customFormat"));
            if (!declaration && !plain && !IDLE.contains(name)) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }

    /** One spelling of truths and figures. */
    private static String value(String text) {
        String plain = text.strip();
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> plain.matches("-?\\d+\\.\\d+") ? plain.replaceFirst("\\.?0+$", "") : plain;
        };
    }

    private static Map<String, byte[]> bytes(Path workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (InputStream file = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
