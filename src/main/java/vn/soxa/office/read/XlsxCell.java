package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.TextRun;

/** One cell element of an Office Open XML sheet; the object is reused from cell to cell. */
final class XlsxCell {

    private final XmlCursor xml;
    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final Serials serials;
    private final XlsxText inline;
    private final Budget budget;
    private final TextBuffer attribute = new TextBuffer();

    private int column;
    private int style;
    private char type;
    private @Nullable String formula;
    private @Nullable CellValue value;

    XlsxCell(XmlCursor xml, XlsxStyles styles, XlsxStrings strings, Serials serials, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.strings = strings;
        this.serials = serials;
        this.budget = budget;
        this.inline = new XlsxText(xml, budget);
    }

    /** Reads the cell that the cursor stands on; a cell without reference stands beside the one before. */
    void read(int columnIfUnnamed) throws IOException {
        column = columnIfUnnamed;
        style = 0;
        type = 'n';
        formula = null;
        value = null;
        attributes();
        boolean stored = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "v" -> stored = stored(xml.text());
                case "f" -> formula = xml.text().toString();
                case "is" -> value = inline.read();
                default -> {}
            }
        }
        if (formula != null && value == null && !stored) {
            value = new CellValue.NotCalculated(formula);
        }
        withFont();
    }

    int column() {
        return column;
    }

    /** Null if the cell is blank. */
    @Nullable
    CellValue value() {
        return value;
    }

    @Nullable
    String formula() {
        return formula;
    }

    private void attributes() throws IOException {
        XMLStreamReader2 at = xml.attributes();
        for (int i = at.getAttributeCount() - 1; i >= 0; i--) {
            String name = at.getAttributeLocalName(i);
            if (name.length() == 1) {
                xml.attribute(i, attribute);
                switch (name.charAt(0)) {
                    case 'r' -> column = attribute.column() < 0 ? column : attribute.column();
                    case 's' -> style = Math.max(attribute.index(), 0);
                    case 't' -> type = attribute.is("str") ? 't' : attribute.first();
                    default -> {}
                }
            }
        }
    }

    /** Takes the stored value; false if nothing is stored, which an empty text is not. */
    private boolean stored(TextBuffer text) throws IOException {
        if (text.isEmpty()) {
            return type == 't';
        }
        switch (type) {
            case 's' -> value = shared(text);
            case 't', 'i' -> value = plain(text);
            case 'b' -> value = new CellValue.Truth(text.first() == '1' || text.is("true"));
            case 'e' -> value = new CellValue.Failed(text.toString());
            case 'd' -> value = serials.iso(text.toString());
            default -> value = number(text);
        }
        return true;
    }

    private @Nullable CellValue shared(TextBuffer text) {
        int index = text.index();
        return strings.has(index) ? strings.get(index) : new CellValue.Failed("#" + text);
    }

    private @Nullable CellValue plain(TextBuffer text) throws IOException {
        if (text.isCut()) {
            budget.reached(Bounds.TEXT_CUT);
        }
        return budget.text(XlsxText.unescape(text.toString()));
    }

    private @Nullable CellValue number(TextBuffer text) throws IOException {
        BigDecimal number = text.number();
        if (number == null) {
            return plain(text);
        }
        return serials.number(number, styles.shows(style));
    }

    /** Names the cell's own font, if it is an old one, for text that has no font of its own. */
    private void withFont() {
        String font = value instanceof CellValue.Text ? styles.legacyFont(style) : null;
        if (font != null && value instanceof CellValue.Text text) {
            List<TextRun> runs = text.runs().isEmpty() ? List.of(new TextRun(text.text(), null)) : text.runs();
            value = new CellValue.Text(
                    text.text(),
                    runs.stream()
                            .map(run -> run.font() == null ? new TextRun(run.text(), font) : run)
                            .toList());
        }
    }
}
