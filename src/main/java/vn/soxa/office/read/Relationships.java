package vn.soxa.office.read;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of an Office Open XML package points to. */
record Relationships(List<Link> links) {

    /** One relationship; the type is the last word of its address, so that both dialects match. */
    record Link(String id, String type, String part) {}

    /** The relationships of a part; of the package itself for the empty name. */
    static Relationships of(ZipParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Link> links = new ArrayList<>();
        try (XmlCursor xml = parts.xml(folder + "_rels/" + part.substring(slash) + ".rels")) {
            if (xml != null) {
                read(xml, folder, links);
            }
        }
        return new Relationships(links);
    }

    static Link link(String id, String type, String part) {
        return new Link(id, type.substring(type.lastIndexOf('/') + 1), part);
    }

    @Nullable
    String ofType(String type) {
        return links.stream()
                .filter(link -> link.type().equals(type))
                .map(Link::part)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Link byId(String id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst().orElse(null);
    }

    private static void read(XmlCursor xml, String folder, List<Link> links) throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (links.size() == Bounds.PARTS) {
                throw new TooLargeException("số phần trong tệp");
            }
            String type = xml.attribute("Type", "");
            String target = xml.attribute("Target", "");
            if (!xml.attribute("TargetMode", "").equals("External")) {
                links.add(link(xml.attribute("Id", ""), type, resolve(folder, target)));
            }
        }
    }

    private static String unescaped(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return target;
        }
    }

    static String resolve(String folder, String written) {
        String target = written.indexOf('%') < 0 ? written : unescaped(written);
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                base = base.substring(0, Math.max(base.lastIndexOf('/', base.length() - 2), -1) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }
}
