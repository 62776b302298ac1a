package vn.soxa.office.write;

import java.io.IOException;
import java.time.format.DateTimeFormatter;

/** Writes what one cell holds, from behind its style to its end. */
final class CellText {
    private static final DateTimeFormatter BEFORE_SERIALS = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Appendable out;
    private final SharedTexts texts;

    CellText(Appendable out, SharedTexts texts) {
        this.out = out;
        this.texts = texts;
    }

    void write(String address, Content written) throws IOException {
        Content content = storable(written);
        if (content instanceof Content.Formula formula) {
            formula("<f>", formula.formula(), formula.stored());
        } else if (content instanceof Content.ArrayFormula formula) {
            formula("<f t=\"array\" ref=\"" + address + "\">", formula.formula(), formula.stored());
        } else if (content instanceof Content.Words words) {
            words(words.text());
        } else if (content instanceof Content.Empty) {
            out.append("/>");
        } else {
            out.append('>');
            number(content);
        }
    }

    private void words(String text) throws IOException {
        int place = texts.place(text);
        if (place >= 0) {
            out.append(" t=\"s\"><v>").append(Integer.toString(place)).append("</v></c>");
        } else {
            out.append(" t=\"inlineStr\"><is>");
            SharedTexts.item(out, text);
            out.append("</is></c>");
        }
    }

    private void formula(String opening, String formula, Content value) throws IOException {
        Content stored = storable(value);
        boolean shown = stored instanceof Content.Figure || stored instanceof Content.Date;
        out.append(shown ? ">" : " t=\"str\">").append(opening);
        XmlText.plain(out, formula);
        out.append("</f>");
        if (shown) {
            number(stored);
        } else {
            out.append("<v>");
            XmlText.cell(out, stored instanceof Content.Words words ? words.text() : "");
            out.append("</v></c>");
        }
    }

    private void number(Content content) throws IOException {
        String value = content instanceof Content.Figure figure
                ? StoredNumber.of(figure.number())
                : StoredNumber.of(((Content.Date) content).day());
        out.append("<v>").append(value).append("</v></c>");
    }

    private static Content storable(Content content) {
        return content instanceof Content.Date date && !StoredNumber.holds(date.day())
                ? new Content.Words(BEFORE_SERIALS.format(date.day()))
                : content;
    }
}
