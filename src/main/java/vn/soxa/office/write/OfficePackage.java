package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.Bounds;
import vn.soxa.office.read.Relationships;
import vn.soxa.office.read.TooLargeException;

/**
 * The parts of an Office Open XML file that is changed. A part nobody changes keeps its bytes; the bytes of the whole
 * depend on its parts alone, not on the moment it is written.
 */
final class OfficePackage {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, XmlElement> open = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    /** @throws TooLargeException if its parts are more than can be held while they are changed */
    OfficePackage(byte[] zipped) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            int room = Bounds.CHANGED_BYTES;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(room + 1);
                room -= part.length;
                if (room < 0) {
                    throw new TooLargeException("dung lượng tệp");
                }
                if (!entry.isDirectory()) {
                    parts.putIfAbsent(plain(entry.getName()), part);
                }
            }
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** The bytes that a part came with; null if there is no such part. */
    byte @Nullable [] part(String name) {
        return parts.get(found(name));
    }

    /** The part, to be changed: it will be written anew. */
    XmlElement change(String name) throws IOException {
        XmlElement element = read(name);
        changed.add(found(name));
        return element;
    }

    /** The part as it is, to be looked at. */
    XmlElement read(String name) throws IOException {
        String known = found(name);
        XmlElement before = open.get(known);
        if (before != null) {
            return before;
        }
        byte[] bytes = parts.get(known);
        if (bytes == null) {
            throw new FileNotFoundException(name);
        }
        XmlElement element = XmlTree.read(known.endsWith(".vml") ? closed(bytes) : bytes);
        open.put(known, element);
        return element;
    }

    /** Drawings of comments come with line breaks that are not closed. */
    private static byte[] closed(byte[] drawing) {
        String text = new String(drawing, StandardCharsets.UTF_8);
        return text.replace("<br>", "<br/>").getBytes(StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return parts.containsKey(found(name));
    }

    /** A new part. */
    void put(String name, XmlElement content, String type) throws IOException {
        put(name, content);
        type(name, type);
    }

    /** A new part of bytes that are not changed any more. */
    void put(String name, byte[] content, String type) throws IOException {
        parts.put(name, content);
        type(name, type);
    }

    /** A new part whose ending says what it is. */
    void put(String name, XmlElement content) {
        parts.put(name, new byte[0]);
        open.put(name, content);
        changed.add(name);
    }

    /** Takes a part away, with its own relationships; those that lead to it are the caller's. */
    void remove(String name) throws IOException {
        String known = found(name);
        String links = found(relationships(known));
        parts.keySet().removeAll(List.of(known, links));
        open.keySet().removeAll(List.of(known, links));
        changed.removeAll(List.of(known, links));
        XmlElement types = change(CONTENT_TYPES);
        types.children("Override").stream()
                .filter(each -> plain(each.get("PartName", "")).equalsIgnoreCase(known))
                .forEach(types::remove);
    }

    /** Gives the part another content type. */
    void type(String name, String type) throws IOException {
        XmlElement types = change(CONTENT_TYPES);
        String known = found(name);
        for (XmlElement each : types.children("Override")) {
            if (plain(each.get("PartName", "")).equalsIgnoreCase(known)) {
                each.set("ContentType", type);
                return;
            }
        }
        types.add("Override").set("PartName", "/" + known).set("ContentType", type);
    }

    String typeOf(String name) throws IOException {
        for (XmlElement each : read(CONTENT_TYPES).children("Override")) {
            if (plain(each.get("PartName", "")).equalsIgnoreCase(name)) {
                return each.get("ContentType", "");
            }
        }
        return "";
    }

    /** Says what files with this ending are, unless it is said already. */
    void defaultType(String ending, String type) throws IOException {
        for (XmlElement each : read(CONTENT_TYPES).children("Default")) {
            if (each.get("Extension", "").equalsIgnoreCase(ending)) {
                return;
            }
        }
        XmlElement types = change(CONTENT_TYPES);
        XmlElement added = types.made("Default").set("Extension", ending).set("ContentType", type);
        types.insert(0, added);
    }

    Relationships links(String part) throws IOException {
        String name = found(relationships(part));
        return has(name) ? links(read(name), part) : new Relationships(List.of());
    }

    /** Lets one part lead to another; gives the name of the link. */
    String link(String from, String type, String to) throws IOException {
        String name = found(relationships(from));
        if (!has(name)) {
            put(name, new XmlElement("Relationships").set("xmlns", Spaces.PACKAGE + "relationships"));
        }
        XmlElement links = change(name);
        int number = 1;
        for (XmlElement each : links.children()) {
            String id = each.get("Id", "");
            number = Math.max(number, id.matches("rId\\d{1,8}") ? Integer.parseInt(id.substring(3)) + 1 : 1);
        }
        links.add("Relationship")
                .set("Id", "rId" + number)
                .set("Type", type.contains(":") ? type : Spaces.LINKS + "/" + type)
                .set("Target", relative(from, to));
        return "rId" + number;
    }

    /** How the relationships of a part name another one. */
    private static String relative(String from, String to) {
        int shared = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            shared = from.charAt(i) == '/' ? i + 1 : shared;
        }
        long up = from.substring(shared).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + to.substring(shared);
    }

    void unlink(String from, String to) throws IOException {
        XmlElement links = change(relationships(from));
        for (Relationships.Link link : links(links, from).links()) {
            if (link.part().equalsIgnoreCase(to)) {
                links.children().stream()
                        .filter(each -> each.get("Id", "").equals(link.id()))
                        .forEach(links::remove);
            }
        }
    }

    /** The first name that is free, counted from there: {@code xl/worksheets/sheet7.xml}. */
    String free(String stem, int from, String ending) {
        int number = from;
        while (has(stem + number + ending)) {
            number++;
        }
        return stem + number + ending;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, found(CONTENT_TYPES));
            for (String part : parts.keySet()) {
                if (!part.equals(found(CONTENT_TYPES))) {
                    put(zip, part);
                }
            }
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String part) throws IOException {
        XmlElement tree = changed.contains(part) ? open.get(part) : null;
        byte[] bytes = tree == null ? parts.get(part) : tree.bytes();
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes == null ? new byte[0] : bytes);
        zip.closeEntry();
    }

    static String relationships(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** The part's name as the file spells it: writers disagree about case. */
    private String found(String name) {
        if (parts.containsKey(name)) {
            return name;
        }
        return parts.keySet().stream()
                .filter(each -> each.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    private static String plain(String name) {
        String slashes = name.replace('\\', '/');
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    private static Relationships links(XmlElement listed, String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        List<Relationships.Link> links = new ArrayList<>();
        for (XmlElement each : listed.children()) {
            if (!each.get("TargetMode", "").equals("External")) {
                links.add(Relationships.link(
                        each.get("Id", ""),
                        each.get("Type", ""),
                        Relationships.resolve(folder, each.get("Target", ""))));
            }
        }
        return new Relationships(links);
    }
}
