package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Puts fields and content into an open copy of the master document. */
record DocumentFilling(XWPFDocument document) {

    /** The style of tables, as Word shows its name. */
    static final String TABLE_STYLE = "Bảng báo cáo";

    static final String CONTENT = "{content}";
    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z]+)}");

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
        XWPFParagraph place = place();
        if (tables == null) {
            missing.add(TABLE_STYLE);
        }
        if (place == null) {
            missing.add(CONTENT);
        }
        if (place == null || tables == null || !missing.isEmpty()) {
            throw new DocumentMasterException(missing);
        }
        fields(document, spec.fields());
        content(spec.content(), place, new DocumentTables(CtDocument.textWidth(document), tables, styles));
    }

    /** The identifier of a style: names stay when a word processor saves the master anew, identifiers need not. */
    private @Nullable String style(String name) {
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyleWithName(name);
        return style == null ? null : style.getStyleId();
    }

    private @Nullable XWPFParagraph place() {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().strip().equals(CONTENT))
                .findFirst()
                .orElse(null);
    }

    /** Last of all: POI's own lists of what the document holds are not told of the content. */
    private void content(List<DocumentBlock> blocks, XWPFParagraph place, DocumentTables tables) {
        try (XmlCursor here = CtDocument.before(place)) {
            for (DocumentBlock block : blocks) {
                if (block instanceof DocumentBlock.Words words) {
                    XWPFParagraph made = CtDocument.paragraph(document, here);
                    made.setStyle(tables.styles().getOrDefault(words.look(), ""));
                    say(made.createRun(), words.text());
                } else {
                    tables.fill((DocumentBlock.Table) block, CtDocument.table(document, here));
                }
            }
            here.removeXml();
        }
    }

    private static void fields(IBody within, Map<String, List<String>> fields) {
        for (IBodyElement element : List.copyOf(within.getBodyElements())) {
            if (element instanceof XWPFParagraph paragraph) {
                field(within, paragraph, fields);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells().forEach(cell -> fields(cell, fields));
                }
            }
        }
    }

    private static void field(IBody within, XWPFParagraph paragraph, Map<String, List<String>> fields) {
        String text = paragraph.getText();
        Matcher found = FIELD.matcher(text);
        List<String> lines = found.find() ? fields.get(found.group(1)) : null;
        if (lines == null) {
            return;
        }
        boolean needed =
                within instanceof XWPFTableCell && within.getParagraphs().size() == 1;
        if (lines.isEmpty() && !needed) {
            remove(within, paragraph);
            return;
        }
        for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            try (XmlCursor here = CtDocument.before(paragraph)) {
                XWPFParagraph copy = within.insertNewParagraph(here);
                CtDocument.dress(copy, paragraph);
                say(CtDocument.dressed(copy.createRun(), paragraph), text.replace(found.group(), line));
            }
        }
        replace(paragraph, lines.isEmpty() ? "" : text.replace(found.group(), lines.get(lines.size() - 1)));
    }

    private static void remove(IBody within, XWPFParagraph paragraph) {
        if (within instanceof XWPFTableCell cell) {
            cell.removeParagraph(cell.getParagraphs().indexOf(paragraph));
        } else if (within instanceof XWPFDocument whole) {
            whole.removeBodyElement(whole.getPosOfParagraph(paragraph));
        }
    }

    /** In the looks of the paragraph's first run; word processors split runs as they like. */
    private static void replace(XWPFParagraph paragraph, String text) {
        XWPFRun words = CtDocument.dressed(paragraph.createRun(), paragraph);
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(0);
        }
        say(words, text);
    }

    static void say(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
