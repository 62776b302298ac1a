package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML parts of a written workbook; opening them already proves them well formed. */
final class PackageParts {
    private final SortedMap<String, Document> parts = new TreeMap<>();

    PackageParts(Path workbook) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream file = Files.newInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
            }
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Names of the elements right below the root. */
    List<String> children(String part) {
        List<String> names = new ArrayList<>();
        for (Node node = document(part).getDocumentElement().getFirstChild();
                node != null;
                node = node.getNextSibling()) {
            names.add(node.getLocalName());
        }
        return names;
    }

    /** Parts that the list of content types names or leaves out wrongly. */
    List<String> withoutContentType() {
        List<String> missing = new ArrayList<>(names());
        missing.remove("[Content_Types].xml");
        attributes("[Content_Types].xml", "Default", "Extension").stream()
                .filter(ending -> !ending.equals("xml"))
                .forEach(ending -> missing.removeIf(name -> name.endsWith("." + ending)));
        attributes("[Content_Types].xml", "Override", "PartName").forEach(name -> {
            if (!missing.remove(name.substring(1))) {
                missing.add("no such part: " + name);
            }
        });
        return missing;
    }

    /** Relationships that lead to no part. */
    List<String> brokenRelationships() {
        List<String> broken = new ArrayList<>();
        for (String name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                Path folder = Path.of("/" + name).resolveSibling("..").normalize();
                broken.addAll(broken(name, folder));
            }
        }
        return broken;
    }

    private List<String> broken(String name, Path folder) {
        List<String> broken = new ArrayList<>();
        for (Element relationship : elements(name, "Relationship")) {
            String target = relationship.getAttribute("Target");
            String part = folder.resolve(target).normalize().toString().substring(1);
            if (!relationship.getAttribute("TargetMode").equals("External") && !parts.containsKey(part)) {
                broken.add(name + " -> " + target);
            }
        }
        return broken;
    }

    List<String> attributes(String part, String element, String attribute) {
        return elements(part, element).stream()
                .map(found -> found.getAttribute(attribute))
                .toList();
    }

    private List<Element> elements(String part, String element) {
        List<Element> elements = new ArrayList<>();
        NodeList found = document(part).getElementsByTagNameNS("*", element);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private Document document(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }
}
