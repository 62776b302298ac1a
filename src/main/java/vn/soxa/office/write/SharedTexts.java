package vn.soxa.office.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of texts that a workbook's cells point into; it stops growing, so that large sheets need no memory. */
final class SharedTexts {
    private static final int MOST = 100_000;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int most;
    private long uses;

    SharedTexts() {
        this(MOST);
    }

    private SharedTexts(int most) {
        this.most = most;
    }

    /** No table: every text stands in its cell. */
    static SharedTexts none() {
        return new SharedTexts(0);
    }

    /** The text's place in the table; -1 if the table is full and the text belongs into the cell itself. */
    int place(String text) {
        Integer known = places.get(text);
        if (known == null && places.size() >= most) {
            return -1;
        }
        uses++;
        if (known != null) {
            return known;
        }
        places.put(text, places.size());
        return places.size() - 1;
    }

    void write(Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.append("<sst xmlns=\"").append(Spaces.WORKBOOK).append("\" count=\"");
        out.append(Long.toString(uses)).append("\" uniqueCount=\"");
        out.append(Integer.toString(places.size())).append("\">");
        for (String text : places.keySet()) {
            out.append("<si>");
            item(out, text);
            out.append("</si>");
        }
        out.append("</sst>");
    }

    static void item(Appendable out, String text) throws IOException {
        out.append(text.strip().length() == text.length() ? "<t>" : "<t xml:space=\"preserve\">");
        XmlText.cell(out, text);
        out.append("</t>");
    }
}
