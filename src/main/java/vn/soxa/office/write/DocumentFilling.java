package vn.soxa.office.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts fields and content into an open copy of the master document. */
final class DocumentFilling {

    /** The style of tables, as Word shows its name. */
    static final String TABLE_STYLE = "Bảng báo cáo";

    static final String CONTENT = "{content}";
    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z]+)}");

    private final XmlElement body;
    private final XmlElement styleSheet;

    private DocumentFilling(XmlElement body, XmlElement styleSheet) {
        this.body = body;
        this.styleSheet = styleSheet;
    }

    /** Fails with no missing name where the file is no document at all. */
    static DocumentFilling of(OfficePackage parts) throws IOException {
        String document = parts.links("").ofType("officeDocument");
        String styles = document == null ? null : parts.links(document).ofType("styles");
        XmlElement root = document == null || !parts.has(document) ? null : parts.change(document);
        XmlElement body = root == null ? null : root.child("body");
        if (root == null || body == null || styles == null || !root.space().equals(Spaces.DOCUMENT)) {
            throw new DocumentMasterException(List.of());
        }
        root.declare(root, "w", Spaces.DOCUMENT);
        return new DocumentFilling(body, parts.read(styles));
    }

    void fill(DocumentSpec spec) throws DocumentMasterException {
        List<String> missing = new ArrayList<>();
        Map<TextLook, String> styles = new EnumMap<>(TextLook.class);
        for (TextLook look : TextLook.values()) {
            String id = style(look.style());
            if (id == null) {
                missing.add(look.style());
            } else {
                styles.put(look, id);
            }
        }
        String tables = style(TABLE_STYLE);
        XmlElement place = place();
        if (tables == null) {
            missing.add(TABLE_STYLE);
        }
        if (place == null) {
            missing.add(CONTENT);
        }
        if (place == null || tables == null || !missing.isEmpty()) {
            throw new DocumentMasterException(missing);
        }
        fields(body, spec.fields());
        content(spec.content(), place, DocumentTables.in(body, tables, styles));
    }

    /** The identifier of a style: names stay when a word processor saves the master anew, identifiers need not. */
    private @Nullable String style(String name) {
        for (XmlElement style : styleSheet.children("style")) {
            XmlElement named = style.child("name");
            if (named != null && named.get("val", "").equals(name)) {
                return style.get("styleId");
            }
        }
        return null;
    }

    private @Nullable XmlElement place() {
        for (XmlElement paragraph : body.children("p")) {
            if (DocumentXml.text(paragraph).strip().equals(CONTENT)) {
                return paragraph;
            }
        }
        return null;
    }

    private void content(List<DocumentBlock> blocks, XmlElement place, DocumentTables tables) {
        XmlElement last = place;
        for (DocumentBlock block : blocks) {
            XmlElement element;
            if (block instanceof DocumentBlock.Words words) {
                element = DocumentXml.paragraph(tables.styles().getOrDefault(words.look(), ""));
                DocumentXml.run(element, words.text());
            } else {
                element = tables.of((DocumentBlock.Table) block);
            }
            body.insertAfter(last, element);
            last = element;
        }
        body.remove(place);
    }

    private static void fields(XmlElement within, Map<String, List<String>> fields) {
        for (XmlElement element : within.children()) {
            switch (element.name()) {
                case "tbl", "tr", "tc" -> fields(element, fields);
                case "p" -> field(within, element, fields);
                default -> {}
            }
        }
    }

    private static void field(XmlElement within, XmlElement paragraph, Map<String, List<String>> fields) {
        String text = DocumentXml.text(paragraph);
        Matcher found = FIELD.matcher(text);
        List<String> lines = found.find() ? fields.get(found.group(1)) : null;
        if (lines == null) {
            return;
        }
        boolean needed = within.name().equals("tc") && within.children("p").size() == 1;
        XmlElement last = paragraph;
        for (String line : lines) {
            XmlElement copy = paragraph.copy();
            DocumentXml.replace(copy, text.replace(found.group(), line));
            within.insertAfter(last, copy);
            last = copy;
        }
        if (lines.isEmpty() && needed) {
            DocumentXml.replace(paragraph, "");
        } else {
            within.remove(paragraph);
        }
    }
}
