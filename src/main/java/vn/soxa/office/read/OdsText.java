package vn.soxa.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.TextRun;

/** Gathers the paragraphs of one OpenDocument cell, in runs where a font is named; notes on the cell are left out. */
final class OdsText {

    private final XmlCursor xml;
    private final OdsStyles styles;
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int length;
    private int paragraphs;

    OdsText(XmlCursor xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Reads the cell's children; the cursor leaves the cell. */
    void read(@Nullable String cellFont) throws IOException {
        runs.clear();
        run.setLength(0);
        length = 0;
        paragraphs = 0;
        int cell = xml.depth();
        while (xml.nextChild(cell)) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                if (paragraphs++ > 0) {
                    run.append('\n');
                }
                paragraph(cellFont);
            }
        }
    }

    /** Whether the cell shows anything at all, be it an empty line. */
    boolean shows() {
        return paragraphs > 0;
    }

    CellValue.@Nullable Text value(Budget budget) throws IOException {
        StringBuilder all = new StringBuilder();
        runs.forEach(part -> all.append(part.text()));
        CellValue.Text plain = budget.text(all.toString());
        boolean legacy = runs.stream().anyMatch(part -> TextRun.isLegacy(part.font()));
        return plain == null || !legacy ? plain : new CellValue.Text(plain.text(), runs);
    }

    private void paragraph(@Nullable String cellFont) throws IOException {
        int depth = xml.depth();
        int noted = Integer.MAX_VALUE;
        String font = cellFont;
        while (xml.depth() >= depth) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.depth() < noted) {
                if (xml.name().equals("annotation") || xml.name().equals("ruby-text")) {
                    noted = xml.depth();
                } else if (xml.name().equals("span")) {
                    String own = styles.font(xml.attribute("style-name"));
                    font = change(font, own == null ? cellFont : own);
                }
                append(spacing());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                noted = xml.depth() < noted ? Integer.MAX_VALUE : noted;
                font = xml.depth() <= depth ? change(font, cellFont) : font;
            } else if (event == XMLStreamConstants.CHARACTERS && noted == Integer.MAX_VALUE) {
                append(xml.piece());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
        change(font, null);
    }

    private String spacing() {
        return switch (xml.name()) {
            case "s" -> " ".repeat(Math.min(Math.max(xml.number("c", 1), 1), 1000));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    /** Text beyond the bound of a cell by more than one character is not gathered, the first is, so that it shows. */
    private void append(String piece) {
        int room = Math.max(0, Bounds.CELL_CHARACTERS + 1 - length);
        String kept = piece.length() > room ? piece.substring(0, room) : piece;
        length += kept.length();
        run.append(kept);
    }

    private @Nullable String change(@Nullable String from, @Nullable String to) {
        if (run.length() > 0) {
            runs.add(new TextRun(run.toString(), from));
            run.setLength(0);
        }
        return to;
    }
}
