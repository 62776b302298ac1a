package vn.soxa.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.BodyElementType;
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
final class DocumentFilling {

    /** The style of tables, as Word shows its name. */
    static final String TABLE_STYLE = "Bảng báo cáo";

    static final String CONTENT = "{content}";
    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z]+)}");

    private final XWPFDocument document;
    private final Map<TextLook, String> styles = new EnumMap<>(TextLook.class);

    DocumentFilling(XWPFDocument document) {
        this.document = document;
    }

    void fill(DocumentSpec spec) throws DocumentMasterException {
        List<String> missing = new ArrayList<>();
        for (TextLook look : TextLook.values()) {
            String id = style(look.style());
            if (id == null) {
                missing.add(look.style());
            } else {
                styles.put(look, id);
            }
        }
        String tables = style(TABLE_STYLE);
        XWPFParagraph place = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().strip().equals(CONTENT))
                .findFirst()
                .orElse(null);
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
        content(spec.content(), place, tables);
    }

    /** The identifier of a style: names stay when a word processor saves the master anew, identifiers need not. */
    private @Nullable String style(String name) {
        XWPFStyle style = document.getStyles().getStyleWithName(name);
        return style == null ? null : style.getStyleId();
    }

    private void content(List<DocumentBlock> blocks, XWPFParagraph place, String tableStyle) {
        DocumentTables tables = new DocumentTables(document, tableStyle, styles);
        for (DocumentBlock block : blocks) {
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                if (block instanceof DocumentBlock.Words words) {
                    XWPFParagraph paragraph = document.insertNewParagraph(cursor);
                    paragraph.setStyle(styles.get(words.look()));
                    paragraph.createRun().setText(words.text());
                } else if (block instanceof DocumentBlock.Table table) {
                    tables.write(table, document.insertNewTbl(cursor));
                }
            }
        }
        document.removeBodyElement(document.getPosOfParagraph(place));
    }

    private void fields(IBody body, Map<String, List<String>> fields) {
        for (IBodyElement element : List.copyOf(body.getBodyElements())) {
            if (element.getElementType() == BodyElementType.TABLE) {
                for (XWPFTableRow row : ((XWPFTable) element).getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        fields(cell, fields);
                    }
                }
            } else if (element instanceof XWPFParagraph paragraph) {
                field(body, paragraph, fields);
            }
        }
    }

    private void field(IBody body, XWPFParagraph paragraph, Map<String, List<String>> fields) {
        String text = paragraph.getText();
        Matcher found = FIELD.matcher(text);
        if (!found.find() || !fields.containsKey(found.group(1))) {
            return;
        }
        List<String> lines = fields.getOrDefault(found.group(1), List.of());
        for (int i = 0; i < lines.size() - 1; i++) {
            XWPFParagraph copy = before(body, paragraph);
            copy.getCTP().set(paragraph.getCTP().copy());
            copy = new XWPFParagraph(copy.getCTP(), body);
            say(copy, text.replace(found.group(), lines.get(i)));
        }
        if (!lines.isEmpty()) {
            say(paragraph, text.replace(found.group(), lines.get(lines.size() - 1)));
        } else if (body instanceof XWPFTableCell cell) {
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(cell.getParagraphs().indexOf(paragraph));
            } else {
                say(paragraph, "");
            }
        } else {
            document.removeBodyElement(document.getPosOfParagraph(paragraph));
        }
    }

    private XWPFParagraph before(IBody body, XWPFParagraph paragraph) {
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            return body.insertNewParagraph(cursor);
        }
    }

    /** The text in the looks of the paragraph's first run; word processors split runs as they like. */
    private static void say(XWPFParagraph paragraph, String text) {
        for (int i = paragraph.getRuns().size() - 1; i > 0; i--) {
            paragraph.removeRun(i);
        }
        XWPFRun run = paragraph.getRuns().isEmpty()
                ? paragraph.createRun()
                : paragraph.getRuns().get(0);
        for (int i = run.getCTR().sizeOfTArray() - 1; i > 0; i--) {
            run.getCTR().removeT(i);
        }
        run.setText(text, 0);
    }
}
